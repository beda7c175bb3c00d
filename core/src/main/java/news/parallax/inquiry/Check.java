package news.parallax.inquiry;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import news.parallax.reader.ReportReader;
import news.parallax.reading.Reading;
import news.parallax.report.Block;
import news.parallax.report.Evidence;
import news.parallax.report.Publication;
import news.parallax.report.Report;
import news.parallax.report.Span;
import news.parallax.statement.Comparing;
import news.parallax.statement.Contrast;
import news.parallax.statement.Ground;
import news.parallax.statement.Standing;
import news.parallax.statement.Statement;
import news.parallax.statement.Weights;
import org.jspecify.annotations.Nullable;

/// How reports stand to one sentence: who supports it, who contradicts it, who is silent.
///
/// @param claim the sentence as given
/// @param answers one for each report, in the order of their ids
public record Check(String claim, List<Answer> answers) {
  /// Least part of the sentence's weight that a passage has to tell to support it.
  private static final double LEAST_SUPPORT = 0.7;

  /// Least part of it that a passage has to tell to be shown as the nearest one.
  private static final double LEAST_NEAR = 0.4;

  public Check {
    answers = List.copyOf(answers);
  }

  /// How one report stands to the sentence.
  public enum Position {
    SUPPORTS,
    CONTRADICTS,
    /// Some of its passages support the sentence and others contradict it.
    BOTH,
    SILENT
  }

  /// What one report says to it.
  ///
  /// @param supporting sentences that tell it, the closest first
  /// @param contradicting sentences that exclude it, the closest first
  /// @param nearest of a silent report the sentence that tells most of it, null when none is near
  public record Answer(
      Report report,
      List<Evidence> supporting,
      List<Objection> contradicting,
      @Nullable Evidence nearest) {
    public Answer {
      supporting = List.copyOf(supporting);
      contradicting = List.copyOf(contradicting);
    }

    public Position position() {
      if (supporting.isEmpty()) {
        return contradicting.isEmpty() ? Position.SILENT : Position.CONTRADICTS;
      }
      return contradicting.isEmpty() ? Position.SUPPORTS : Position.BOTH;
    }
  }

  /// A sentence that excludes the claim, and in what.
  ///
  /// @param claimed the words of the claim
  /// @param told the words of the report in their place
  public record Objection(Evidence evidence, Contrast.Kind kind, String claimed, String told) {}

  /// A report that is nothing but a sentence, to be read and checked.
  public static Report sentence(String id, String claim) {
    String text = claim.strip().replaceAll("\\s+", " ");
    return new Report(
        id,
        id,
        text,
        null,
        null,
        null,
        null,
        new Publication.Unknown(),
        "en",
        ReportReader.sha256(text.getBytes(StandardCharsets.UTF_8)),
        List.of(new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH)));
  }

  /// @param claim the reading of a report that is nothing but the sentence
  /// @param unsorted of reports, in any order
  public static Check of(Reading claim, List<Reading> unsorted) {
    List<Reading> readings =
        unsorted.stream().sorted(Comparator.comparing(r -> r.report().id())).toList();
    Ground ground = Ground.of(Stream.concat(Stream.of(claim), readings.stream()).toList());
    List<Statement> claimed = Statement.of(claim, ground);
    List<Statement> all = new ArrayList<>(claimed);
    readings.forEach(reading -> all.addAll(Statement.of(reading, ground)));
    Weights weights = Weights.of(all);
    return new Check(
        claim.report().text().strip(),
        readings.stream().map(reading -> answer(claimed, reading, all, weights)).toList());
  }

  private static Answer answer(
      List<Statement> claimed, Reading reading, List<Statement> all, Weights weights) {
    List<Statement> told =
        all.stream().filter(s -> s.report().equals(reading.report().id())).toList();
    List<Standing> standings = new ArrayList<>();
    for (Statement claim : claimed) {
      told.forEach(s -> Comparing.answer(claim, s, weights).ifPresent(standings::add));
    }
    standings.sort(
        Comparator.comparingDouble((Standing s) -> -s.closeness())
            .thenComparing(s -> s.right().evidence()));
    List<Evidence> supporting = new ArrayList<>();
    List<Objection> contradicting = new ArrayList<>();
    for (Standing standing : standings) {
      switch (standing) {
        case Standing.Alike alike when alike.ofLeft() >= LEAST_SUPPORT ->
            supporting.add(alike.right().evidence());
        case Standing.Alike loose -> {}
        case Standing.Opposed opposed -> contradicting.add(objection(opposed));
      }
    }
    Optional<Evidence> nearest =
        supporting.isEmpty() && contradicting.isEmpty()
            ? nearest(claimed, told, weights)
            : Optional.empty();
    return new Answer(reading.report(), supporting, contradicting, nearest.orElse(null));
  }

  private static Objection objection(Standing.Opposed opposed) {
    return new Objection(
        opposed.right().evidence(),
        opposed.contrast().kind(),
        opposed.left().reading().report().at(opposed.contrast().left().span()),
        opposed.right().reading().report().at(opposed.contrast().right().span()));
  }

  private static Optional<Evidence> nearest(
      List<Statement> claimed, List<Statement> told, Weights weights) {
    record Near(Statement statement, double part) {}
    return claimed.stream()
        .flatMap(c -> told.stream().map(s -> new Near(s, Comparing.told(c, s, weights))))
        .filter(near -> near.part() >= LEAST_NEAR)
        .max(
            Comparator.comparingDouble(Near::part)
                .thenComparing(near -> near.statement().evidence(), Comparator.reverseOrder()))
        .map(near -> near.statement().evidence());
  }

  /// The name of a position as other programs read it.
  public static String word(Position position) {
    return position.name().toLowerCase(Locale.ROOT);
  }
}
