package news.parallax.eval.task;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.Parallax;
import news.parallax.actor.ActorKind;
import news.parallax.actor.Mention;
import news.parallax.eval.Progress;
import news.parallax.eval.Reports;
import news.parallax.eval.Score;
import news.parallax.eval.corpus.NamedText;
import news.parallax.eval.corpus.NamedText.Entity;
import news.parallax.eval.measure.Tally;
import news.parallax.language.Name;
import news.parallax.reading.Reading;

/// What the two sets of names share: strict F1 over persons, organisations and places, as in
/// CoNLL-2003 (a name counts when its span and its class are right). Once for the engine's names
/// and once for what Parallax makes of them: the names of its actors, found with gazetteers as
/// well, each with the one kind that the report's actor has.
final class Names {
  private static final String ENGINE = "entity-f1";
  private static final String ACTORS = "actor-names-f1";
  static final List<String> METRICS = List.of(ENGINE, ACTORS);

  private static final Set<Mention.Form> NAMED =
      Set.of(Mention.Form.NAME, Mention.Form.ACRONYM, Mention.Form.METONYM);

  private Names() {}

  static List<Score> score(
      List<NamedText> texts, Parallax parallax, Progress progress, String note) {
    Map<String, Reading> readings =
        Reports.read(texts.stream().map(NamedText::report).toList(), parallax, progress);
    Tally engine = Tally.NOTHING;
    Tally actors = Tally.NOTHING;
    for (NamedText text : texts) {
      Reading reading = readings.get(text.report().id());
      Set<Entity> names = reading == null ? Set.of() : names(reading);
      Set<Entity> named = reading == null ? Set.of() : namesOfActors(reading);
      engine = engine.plus(Tally.of(text.names(), names));
      actors = actors.plus(Tally.of(text.names(), named));
    }
    return List.of(Score.f1(ENGINE, engine, note), Score.f1(ACTORS, actors, note));
  }

  private static Set<Entity> names(Reading reading) {
    return reading.analysis().names().stream()
        .filter(name -> name.type() != Name.Type.OTHER)
        .map(name -> new Entity(name.span(), name.type()))
        .collect(Collectors.toSet());
  }

  private static Set<Entity> namesOfActors(Reading reading) {
    return reading.actors().all().stream()
        .flatMap(
            actor ->
                actor.mentions().stream()
                    .filter(mention -> NAMED.contains(mention.form()))
                    .map(mention -> new Entity(mention.span(), type(actor.kind()))))
        .collect(Collectors.toSet());
  }

  private static Name.Type type(ActorKind kind) {
    return switch (kind) {
      case PERSON -> Name.Type.PERSON;
      case ORGANIZATION, GROUP -> Name.Type.ORGANIZATION;
      case COUNTRY, PLACE -> Name.Type.LOCATION;
    };
  }
}
