package news.parallax.eval.task;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import news.parallax.Parallax;
import news.parallax.account.Account;
import news.parallax.account.Account.Discrepancy;
import news.parallax.account.Account.Scope;
import news.parallax.account.Account.Value;
import news.parallax.account.Accounts;
import news.parallax.eval.DataFolder;
import news.parallax.eval.MissingData;
import news.parallax.eval.Progress;
import news.parallax.eval.Reports;
import news.parallax.eval.Score;
import news.parallax.eval.Task;
import news.parallax.eval.corpus.ReportFolder;
import news.parallax.eval.planted.Edit;
import news.parallax.eval.planted.Edits;
import news.parallax.eval.planted.Retelling;
import news.parallax.reader.ReportReader;
import news.parallax.reader.ReportReader.Known;
import news.parallax.reader.ReportReader.Outcome;
import news.parallax.reading.Reading;
import news.parallax.report.Publication;
import news.parallax.report.Report;
import news.parallax.report.Span;

/// Finds what was changed in copies of the sample reports: of each report and each copy of it in
/// which one date, number, place, actor or polarity differs, the account of the two must show it,
/// and nothing else between the two; of a copy that tells the same in other words it must show
/// nothing.
public final class PlantedEdits implements Task {
  /// Copies of each kind that are made of one report, spread over its text.
  private static final int MOST_OF_A_KIND = 4;

  /// Retellings of each report.
  private static final int RETELLINGS = 8;

  private final Path samples;

  /// @param samples a folder of stories with their `reports.json`
  public PlantedEdits(Path samples) {
    this.samples = samples;
  }

  @Override
  public String name() {
    return "planted-edits";
  }

  @Override
  public List<String> metrics() {
    return List.of(
        "recall", "date", "number", "place", "actor", "polarity", "precision", "calm-retellings");
  }

  private record Planted(Edit edit, Report original, Report copy) {}

  @Override
  public List<Score> run(DataFolder data, Parallax parallax, Progress progress) {
    if (!Files.isDirectory(samples)) {
      throw new MissingData(samples);
    }
    List<Report> originals = new ArrayList<>();
    for (Path list : DataFolder.files(samples, "reports.json")) {
      Path story = Objects.requireNonNull(list.getParent());
      originals.addAll(numbered(ReportFolder.read(story), originals.size()));
    }
    List<Planted> planted = new ArrayList<>();
    List<Report> retold = new ArrayList<>();
    for (Report original : originals) {
      for (Edit edit : spread(Edits.of(original.text()))) {
        planted.add(new Planted(edit, original, copy(original, "e" + planted.size(), edit.text())));
      }
      for (int seed = 0; seed < RETELLINGS; seed++) {
        retold.add(copy(original, "t" + retold.size(), Retelling.of(original.text(), seed)));
      }
    }
    List<Report> all = new ArrayList<>(originals);
    planted.forEach(one -> all.add(one.copy()));
    all.addAll(retold);
    Map<String, Reading> readings = Reports.read(all, parallax, progress);
    return scores(planted, originals, retold, readings);
  }

  private static List<Score> scores(
      List<Planted> planted,
      List<Report> originals,
      List<Report> retold,
      Map<String, Reading> readings) {
    Map<Edit.Kind, Integer> found = new EnumMap<>(Edit.Kind.class);
    Map<Edit.Kind, Integer> made = new EnumMap<>(Edit.Kind.class);
    List<String> missed = new ArrayList<>();
    int wrong = 0;
    for (Planted one : planted) {
      List<Discrepancy> told = discrepancies(one.original(), one.copy(), readings);
      boolean hit = told.stream().anyMatch(d -> shows(d, one));
      made.merge(one.edit().kind(), 1, Integer::sum);
      found.merge(one.edit().kind(), hit ? 1 : 0, Integer::sum);
      wrong += (int) told.stream().filter(d -> !shows(d, one)).count();
      if (!hit) {
        missed.add(one.edit().words());
      }
    }
    int calm = 0;
    for (int i = 0; i < retold.size(); i++) {
      Report original = originals.get(i / RETELLINGS);
      calm += discrepancies(original, retold.get(i), readings).isEmpty() ? 1 : 0;
    }
    int all = sum(found);
    List<Score> scores = new ArrayList<>();
    scores.add(Score.share("recall", all, sum(made), "missed: " + String.join("; ", missed)));
    for (Edit.Kind kind : Edit.Kind.values()) {
      scores.add(
          Score.share(
              kind.name().toLowerCase(Locale.ROOT),
              found.getOrDefault(kind, 0),
              made.getOrDefault(kind, 0),
              ""));
    }
    scores.add(Score.share("precision", all, (long) all + wrong, ""));
    scores.add(Score.share("calm-retellings", calm, retold.size(), ""));
    return scores;
  }

  private static int sum(Map<Edit.Kind, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /// What the two are said to differ in; what one of them tells of a dispute is none of it.
  private static List<Discrepancy> discrepancies(
      Report original, Report copy, Map<String, Reading> readings) {
    Reading one = readings.get(original.id());
    Reading other = readings.get(copy.id());
    if (one == null || other == null) {
      return List.of();
    }
    Account account = Accounts.of(List.of(one, other), List.of());
    return account.discrepancies().stream()
        .filter(d -> d.scope() == Scope.BETWEEN_REPORTS || d.scope() == Scope.AGAINST_CALENDAR)
        .toList();
  }

  private static boolean shows(Discrepancy discrepancy, Planted planted) {
    return discrepancy.values().stream()
        .anyMatch(value -> stands(value, planted.copy(), planted.edit().after()));
  }

  private static boolean stands(Value value, Report report, Span line) {
    return value.evidence().stream()
        .anyMatch(e -> e.report().equals(report.id()) && e.span().overlaps(line));
  }

  /// At most so many of each kind, evenly over the text.
  private static List<Edit> spread(List<Edit> edits) {
    List<Edit> chosen = new ArrayList<>();
    for (Edit.Kind kind : Edit.Kind.values()) {
      List<Edit> all = edits.stream().filter(edit -> edit.kind() == kind).toList();
      int step = Math.max(1, Math.ceilDiv(all.size(), MOST_OF_A_KIND));
      for (int i = 0; i < all.size(); i += step) {
        chosen.add(all.get(i));
      }
    }
    return chosen;
  }

  private static List<Report> numbered(List<Report> reports, int from) {
    List<Report> numbered = new ArrayList<>();
    for (Report report : reports) {
      numbered.add(copy(report, "o" + (from + numbered.size()), report.text()));
    }
    return numbered;
  }

  private static Report copy(Report original, String id, String text) {
    Known known =
        new Known(
            null,
            original.publication() instanceof Publication.Given given ? given.date() : null,
            null,
            null,
            null);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return switch (ReportReader.read(id, original.source() + "#" + id, bytes, known)) {
      case Outcome.Read read -> read.report();
      case Outcome.Rejected no ->
          throw new IllegalStateException("%s: %s".formatted(no.source(), no.reason()));
    };
  }
}
