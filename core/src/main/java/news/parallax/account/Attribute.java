package news.parallax.account;

import news.parallax.account.Account.DiscrepancyKind;
import news.parallax.report.Evidence;

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
  String report() {
    return evidence.report();
  }
}
