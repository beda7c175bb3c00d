package news.parallax.bench.origin;

import java.util.List;
import news.parallax.origin.Origins.Source;

/// A way to find near-copies in a stream of reports.
interface NearCopyFinder {
  /// An earlier report that this one resembles.
  ///
  /// @param earlier its number, from 0 in the order of adding
  /// @param score how much; the higher the surer
  record Match(int earlier, double score) {}

  /// Compares a report with those before it and remembers it.
  List<Match> add(Source report);
}
