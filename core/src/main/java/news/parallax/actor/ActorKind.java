package news.parallax.actor;

/// What kind of thing acts or is acted upon.
public enum ActorKind {
  COUNTRY,
  ORGANIZATION,
  PERSON,
  GROUP,
  PLACE
}
