package news.parallax.origin;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.report.Block;
import news.parallax.report.Evidence;
import news.parallax.report.Report;

/// Paragraphs that a publisher sets under its reports again and again.
///
/// @param paragraphs for each publisher family the paragraphs that at least three of its reports
///     have
record Boilerplate(Map<String, Set<String>> paragraphs) {
  private static final int FEWEST_REPORTS = 3;

  Boilerplate {
    paragraphs = Map.copyOf(paragraphs);
  }

  static Boilerplate of(List<Report> reports) {
    Map<String, Map<String, Integer>> counts = new HashMap<>();
    for (Report report : reports) {
      Publishers.family(report)
          .ifPresent(
              family ->
                  paragraphsOf(report)
                      .forEach(
                          paragraph ->
                              counts
                                  .computeIfAbsent(family, key -> new HashMap<>())
                                  .merge(paragraph, 1, Integer::sum)));
    }
    Map<String, Set<String>> repeated = new HashMap<>();
    counts.forEach(
        (family, count) ->
            repeated.put(
                family,
                count.entrySet().stream()
                    .filter(entry -> entry.getValue() >= FEWEST_REPORTS)
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toUnmodifiableSet())));
    return new Boilerplate(repeated);
  }

  private static Set<String> paragraphsOf(Report report) {
    return report.blocks().stream()
        .map(block -> report.at(block.span()))
        .collect(Collectors.toCollection(HashSet::new));
  }

  /// Whether a passage of the report lies in such a paragraph.
  boolean holds(Report report, Evidence passage) {
    Set<String> repeated =
        Publishers.family(report).map(family -> paragraphs.get(family)).orElse(null);
    if (repeated == null || repeated.isEmpty()) {
      return false;
    }
    return report.blocks().stream()
        .map(Block::span)
        .filter(span -> span.contains(passage.span()))
        .anyMatch(span -> repeated.contains(report.at(span)));
  }
}
