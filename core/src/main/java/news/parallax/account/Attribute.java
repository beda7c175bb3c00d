package news.parallax.account;

import news.parallax.account.Account.DiscrepancyKind;
import news.parallax.report.Evidence;
import news.parallax.report.Report;
import news.parallax.report.Span;
import news.parallax.statement.Statement;

/// One value of something that a story has once (the cause of the fire, the age of a person), as
/// one passage tells it.
///
/// @param slot what it is an attribute of; all values of one slot are compared with each other
/// @param subject the slot for readers
/// @param value what tells it apart from rivals
/// @param shown the value as printed
record Attribute(
    DiscrepancyKind kind,
    String slot,
    String subject,
    String value,
    String shown,
    Evidence evidence) {
  /// @param passage what tells it
  /// @param shown the value in it
  static Attribute of(
      Statement statement,
      DiscrepancyKind kind,
      String slot,
      String subject,
      String value,
      Span passage,
      Span shown) {
    Report report = statement.reading().report();
    return new Attribute(kind, slot, subject, value, report.at(shown), report.evidence(passage));
  }

  String report() {
    return evidence.report();
  }
}
