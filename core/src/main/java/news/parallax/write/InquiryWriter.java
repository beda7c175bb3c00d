package news.parallax.write;

import static news.parallax.write.Lines.Style.AGREED;
import static news.parallax.write.Lines.Style.BOLD;
import static news.parallax.write.Lines.Style.DIM;
import static news.parallax.write.Lines.Style.DISPUTED;
import static news.parallax.write.Lines.Style.PLAIN;

import java.util.List;
import java.util.Locale;
import news.parallax.account.Account.Discrepancy;
import news.parallax.account.Account.Explained;
import news.parallax.account.Account.Finding;
import news.parallax.account.Account.Value;
import news.parallax.inquiry.Check;
import news.parallax.inquiry.Check.Answer;
import news.parallax.inquiry.Check.Objection;
import news.parallax.inquiry.Check.Position;
import news.parallax.inquiry.SideBySide;
import news.parallax.inquiry.SideBySide.Pair;
import news.parallax.report.Evidence;
import news.parallax.report.Report;

/// Writes what users ask of reports as text for a terminal.
public final class InquiryWriter {
  private static final int NARROWEST = 40;
  private static final int MOST_PASSAGES = 3;
  private static final int MOST_AGREEMENTS = 12;

  private final int width;
  private final boolean colour;

  /// @param width columns; less than 40 counts as 40
  /// @param colour whether ANSI escapes may be used
  public InquiryWriter(int width, boolean colour) {
    this.width = Math.max(NARROWEST, width);
    this.colour = colour;
  }

  /// Who supports a sentence, who contradicts it, who is silent.
  public String write(Check check) {
    Lines lines = new Lines(width, colour);
    lines.paragraph(BOLD.of(check.claim()));
    section(lines, check, "Supported by", Position.SUPPORTS);
    section(lines, check, "Contradicted by", Position.CONTRADICTS);
    section(lines, check, "Both supported and contradicted in", Position.BOTH);
    section(lines, check, "Silent", Position.SILENT);
    return lines.toString();
  }

  private static void section(Lines lines, Check check, String heading, Position position) {
    List<Answer> answers =
        check.answers().stream().filter(answer -> answer.position() == position).toList();
    if (answers.isEmpty()) {
      return;
    }
    lines.heading("%s (%d)".formatted(heading, answers.size()));
    answers.forEach(answer -> answer(lines, answer));
  }

  private static void answer(Lines lines, Answer answer) {
    Report report = answer.report();
    String outlet = report.outlet();
    lines.item("  ", BOLD.of(outlet == null ? report.source() : outlet));
    for (Evidence passage : answer.supporting().stream().limit(MOST_PASSAGES).toList()) {
      lines.item("    + ", AGREED.of(report.at(passage.span())));
    }
    for (Objection objection : answer.contradicting().stream().limit(MOST_PASSAGES).toList()) {
      lines.item("    - ", DISPUTED.of(report.at(objection.evidence().span())));
      lines.item(
          "      ",
          DIM.of(
              "%s: %s here, %s in the claim"
                  .formatted(
                      objection.kind().name().toLowerCase(Locale.ROOT),
                      objection.told(),
                      objection.claimed())));
    }
    Evidence nearest = answer.nearest();
    if (nearest != null) {
      lines.item("    ", DIM.of("nearest: " + report.at(nearest.span())));
    }
  }

  /// Two reports beside each other.
  public String write(SideBySide sides) {
    return new Comparison(sides, new Names(sides.account()), new Lines(width, colour)).write();
  }

  /// One comparison being written.
  private record Comparison(SideBySide sides, Names names, Lines lines) {
    String write() {
      lines.paragraph(
          BOLD.of("%s | %s".formatted(names.report(sides.left()), names.report(sides.right()))));
      lines.paragraph(PLAIN.of(String.join(" · ", SideBySideSection.facts(sides))));
      if (!sides.pairs().isEmpty()) {
        lines.heading("Passages that tell the same");
        sides.pairs().forEach(this::pair);
      }
      if (!sides.differences().isEmpty()) {
        lines.heading("Where they differ");
        sides.differences().forEach(this::difference);
      }
      if (!sides.account().explained().isEmpty()) {
        lines.heading("No conflict");
        sides.account().explained().forEach(this::explained);
      }
      List<Finding> agreed = sides.agreements();
      if (!agreed.isEmpty()) {
        lines.heading("Where they agree");
        agreed.stream()
            .limit(MOST_AGREEMENTS)
            .forEach(f -> lines.item("  = ", PLAIN.of(Wording.sentence(f.statement()))));
      }
      only(sides.left(), sides.onlyLeft());
      only(sides.right(), sides.onlyRight());
      return lines.toString();
    }

    private void pair(Pair pair) {
      Lines.Style style = pair.opposed() ? DISPUTED : PLAIN;
      lines.item(pair.opposed() ? "  ≠ " : "  = ", style.of(words(pair.left())));
      lines.item("    | ", style.of(words(pair.right())));
    }

    private String words(Evidence evidence) {
      return names.text(evidence.report()).at(evidence.span());
    }

    private void difference(Discrepancy difference) {
      lines.item(
          "  ",
          BOLD.of(Wording.capital(difference.subject())),
          DIM.of("(" + Digest.kind(difference) + ")"));
      difference.values().forEach(this::value);
      lines.item("      ", PLAIN.of(difference.why()));
    }

    private void explained(Explained difference) {
      lines.item(
          "  ",
          BOLD.of(Wording.capital(difference.subject())),
          DIM.of("(" + Wording.words(difference.kind()) + ")"));
      difference.values().forEach(this::value);
    }

    private void value(Value value) {
      lines.item(
          "    - ",
          PLAIN.of(Wording.dated(value.value())),
          DIM.of("(" + names.reports(value.reports()) + ")"));
    }

    private void only(String report, List<Evidence> sentences) {
      if (!sentences.isEmpty()) {
        lines.heading(
            "Only in %s: %s"
                .formatted(names.report(report), Wording.count(sentences.size(), "sentence")));
      }
    }
  }
}
