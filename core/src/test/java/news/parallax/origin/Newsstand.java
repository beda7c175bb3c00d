package news.parallax.origin;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.reader.ReportReader;
import news.parallax.reader.ReportReader.Known;
import news.parallax.reader.ReportReader.Outcome;
import news.parallax.report.Report;
import news.parallax.report.Span;

/// Reports laid side by side, `r1`, `r2`, … in the order they were put there. What stands between
/// straight double marks is quoted.
final class Newsstand {
  private static final Pattern QUOTED = Pattern.compile("\"[^\"\\n]+\"");

  private final List<Origins.Source> sources = new ArrayList<>();

  Newsstand put(String text) {
    return put(Known.NOTHING, text);
  }

  Newsstand put(String outlet, String text) {
    return put(new Known(outlet, null, null, null, null), text);
  }

  Newsstand put(String outlet, LocalDate published, String text) {
    return put(new Known(outlet, published, null, null, null), text);
  }

  Newsstand put(Known known, String text) {
    String id = "r" + (sources.size() + 1);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (ReportReader.read(id, id + ".txt", bytes, known) instanceof Outcome.Read read) {
      sources.add(new Origins.Source(read.report(), quoted(read.report())));
      return this;
    }
    throw new IllegalArgumentException("Not a report: " + text);
  }

  private static List<Span> quoted(Report report) {
    List<Span> spans = new ArrayList<>();
    Matcher matcher = QUOTED.matcher(report.text());
    while (matcher.find()) {
      spans.add(new Span(matcher.start(), matcher.end()));
    }
    return spans;
  }

  List<Origins.Source> sources() {
    return List.copyOf(sources);
  }

  Origins origins() {
    return Origins.of(sources);
  }

  /// The ids of each origin's reports, as in `r1 r3`.
  List<String> groups() {
    return origins().all().stream().map(origin -> String.join(" ", origin.reports())).toList();
  }

  /// What the reasons of one kind say of all origins, each once.
  List<Origin.Basis> basis(Origin.Kind kind) {
    return origins().all().stream()
        .flatMap(origin -> origin.basis().stream())
        .filter(basis -> basis.kind() == kind)
        .distinct()
        .toList();
  }

  /// The words of the passages found, left and right in turn.
  List<String> passages() {
    return basis(Origin.Kind.REUSED_PASSAGE).stream()
        .flatMap(basis -> basis.passages().stream())
        .flatMap(copy -> List.of(copy.left(), copy.right()).stream())
        .map(evidence -> report(evidence.report()).at(evidence.span()))
        .toList();
  }

  private Report report(String id) {
    return sources.stream()
        .map(Origins.Source::report)
        .filter(report -> report.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
