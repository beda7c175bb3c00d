package news.parallax.correction;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.report.Publication;
import news.parallax.report.Report;

/// The corrections of a run, in the order in which they are applied.
public record Corrections(List<Correction> all) {
  /// Nothing to set right.
  public static final Corrections NONE = new Corrections(List.of());

  public Corrections {
    all = List.copyOf(all);
  }

  /// These, and then the others.
  public Corrections and(Corrections others) {
    return new Corrections(Stream.concat(all.stream(), others.all.stream()).distinct().toList());
  }

  /// Those of one kind.
  public <F extends Fix> Stream<F> of(Class<F> kind) {
    return all.stream().map(Correction::fix).filter(kind::isInstance).map(kind::cast);
  }

  /// Those that can concern a story of these reports.
  public Corrections concerning(List<Report> reports) {
    return new Corrections(all.stream().filter(c -> c.fix().concerns(reports)).toList());
  }

  /// The report with the day on which it was published set right.
  public Report dated(Report report) {
    Optional<Fix.Published> fix =
        of(Fix.Published.class).filter(f -> Passage.names(f.report(), report)).reduce((a, b) -> b);
    return fix.map(f -> published(report, new Publication.Given(f.day()))).orElse(report);
  }

  private static Report published(Report report, Publication publication) {
    return new Report(
        report.id(),
        report.source(),
        report.text(),
        report.title(),
        report.outlet(),
        report.byline(),
        report.url(),
        publication,
        report.language(),
        report.sha256(),
        report.blocks());
  }

  /// Equal for equal corrections in equal order.
  public byte[] bytes() {
    return all.stream()
        .map(Correction::text)
        .collect(Collectors.joining("\n"))
        .getBytes(StandardCharsets.UTF_8);
  }
}
