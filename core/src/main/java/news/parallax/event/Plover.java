package news.parallax.event;

/// The sixteen event roots of PLOVER, the successor of the CAMEO event codes; the definitions are
// our
/// own words.
///
/// @see <a href="https://github.com/openeventdata/PLOVER">PLOVER</a>
public enum Plover {
  AGREE,
  CONSULT,
  SUPPORT,
  CONCEDE,
  COOPERATE,
  AID,
  RETREAT,
  REQUEST,
  ACCUSE,
  REJECT,
  THREATEN,
  PROTEST,
  SANCTION,
  MOBILIZE,
  COERCE,
  ASSAULT
}
