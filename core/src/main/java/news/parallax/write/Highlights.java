package news.parallax.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import news.parallax.report.Evidence;
import news.parallax.report.Report;
import news.parallax.report.Span;

/// The passages of one report that statements rest on, as cuts of its text: stretches between two
/// neighbouring ends of passages, each with the statements that rest on it.
final class Highlights {
  private final Report report;
  private final List<Marked> marked = new ArrayList<>();

  private record Marked(Span span, Statement statement) {}

  /// A stretch of the text.
  ///
  /// @param starts passages that start where the stretch starts, sorted
  /// @param statements what rests on it, in the order of the page; may be empty
  record Stretch(Span span, List<Evidence> starts, List<Statement> statements) {}

  Highlights(Report report, List<Statement> statements) {
    this.report = report;
    for (Statement statement : statements) {
      for (Evidence evidence : statement.evidence()) {
        if (evidence.report().equals(report.id())) {
          marked.add(new Marked(evidence.span(), statement));
        }
      }
    }
  }

  /// The part of the text that `within` covers, cut into stretches, in order.
  List<Stretch> in(Span within) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(within.start(), within.end()));
    for (Marked mark : marked) {
      cut(cuts, within, mark.span().start());
      cut(cuts, within, mark.span().end());
    }
    List<Stretch> stretches = new ArrayList<>();
    int from = cuts.removeFirst();
    for (int to : cuts) {
      stretches.add(stretch(new Span(from, to)));
      from = to;
    }
    return stretches;
  }

  /// Statements that rest on some part of `within`, each once, in the order of the page.
  List<Statement> statements(Span within) {
    return marked.stream()
        .filter(mark -> mark.span().overlaps(within))
        .map(Marked::statement)
        .distinct()
        .sorted(Comparator.comparing(Statement::kind))
        .toList();
  }

  private Stretch stretch(Span span) {
    TreeSet<Evidence> starts = new TreeSet<>();
    marked.stream()
        .filter(mark -> mark.span().start() == span.start())
        .forEach(mark -> starts.add(report.evidence(mark.span())));
    return new Stretch(span, List.copyOf(starts), statements(span));
  }

  private static void cut(TreeSet<Integer> cuts, Span within, int at) {
    if (within.start() < at && at < within.end()) {
      cuts.add(at);
    }
  }
}
