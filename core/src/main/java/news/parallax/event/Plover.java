package news.parallax.event;

/// The sixteen event roots of PLOVER, the successor of the CAMEO event codes; the definitions are
/// our own words.
///
/// @see <a href="https://github.com/openeventdata/PLOVER">PLOVER</a>
public enum Plover {
  /// Promising, offering or consenting to do something good for another, later.
  AGREE,
  /// Meeting, visiting, talking, mediating.
  CONSULT,
  /// Backing another by words or by a formal act: praise, recognition, signing an agreement.
  SUPPORT,
  /// Giving way in politics: easing a measure, freeing people, resigning, accepting a demand.
  CONCEDE,
  /// Doing something of use together: trade, joint exercises, sharing what is known.
  COOPERATE,
  /// Giving goods, money, arms or help in need.
  AID,
  /// Giving way in the field: ceasing fire, withdrawing, disarming.
  RETREAT,
  /// Asking for something, from an appeal to a demand.
  REQUEST,
  /// Finding fault: criticism, accusation, lawsuit, inquiry.
  ACCUSE,
  /// Saying no: refusal, veto, denial, breach of what was agreed.
  REJECT,
  /// Announcing harm unless or until.
  THREATEN,
  /// Crowds and strikers making their dissent seen.
  PROTEST,
  /// Cutting ties or pressing by economic and diplomatic means.
  SANCTION,
  /// Showing or readying force: deployments, tests, exercises of one side.
  MOBILIZE,
  /// Using power over people or things short of battle: arrest, seizure, bans, blockade.
  COERCE,
  /// Using force that kills, wounds or destroys.
  ASSAULT;

  /// What the same act counts as while it is only planned: intending something good is agreeing
  /// to it.
  public Plover whenPlanned() {
    return switch (this) {
      case CONSULT, SUPPORT, COOPERATE, AID -> AGREE;
      default -> this;
    };
  }
}
