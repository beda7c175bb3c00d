package news.parallax.write;

import static news.parallax.write.Lines.Style.AGREED;
import static news.parallax.write.Lines.Style.BOLD;
import static news.parallax.write.Lines.Style.DIM;
import static news.parallax.write.Lines.Style.DISPUTED;
import static news.parallax.write.Lines.Style.PLAIN;

import java.util.List;
import java.util.function.Consumer;
import news.parallax.account.Account;
import news.parallax.account.Account.AgreementEntry;
import news.parallax.account.Account.ClaimEntry;
import news.parallax.account.Account.Discrepancy;
import news.parallax.account.Account.FigureEntry;
import news.parallax.account.Account.Finding;
import news.parallax.account.Account.Rejected;
import news.parallax.account.Account.ReportEntry;
import news.parallax.account.Account.SanctionEntry;
import news.parallax.account.Account.Support;
import news.parallax.account.Account.TimelineEntry;
import news.parallax.account.Account.Value;
import news.parallax.account.Reported;

/// Writes an account as a summary for a terminal: the weightiest of each section, and how much more
/// there is.
public final class TerminalWriter {
  private static final int NARROWEST = 40;
  private static final int MOST_FINDINGS = 8;
  private static final int MOST_DISPUTES = 6;
  private static final int MOST_DATES = 14;
  private static final int WIDEST_DATE = 17;
  private static final int MOST_THREADS = 4;
  private static final int MOST_SPEAKERS = 5;
  private static final int MOST_CLAIMS = 2;
  private static final int MOST_PACTS = 8;
  private static final int MOST_FIGURES = 8;

  private final int width;
  private final boolean colour;

  /// @param width columns; less than 40 counts as 40
  /// @param colour whether ANSI escapes may be used
  public TerminalWriter(int width, boolean colour) {
    this.width = Math.max(NARROWEST, width);
    this.colour = colour;
  }

  /// Lines with a line feed after each.
  public String write(Account account) {
    return new Summary(account, new Lines(width, colour)).write();
  }

  /// One account being written.
  private record Summary(Account account, Names names, Lines lines) {
    Summary(Account account, Lines lines) {
      this(account, new Names(account), lines);
    }

    String write() {
      head();
      reports();
      section("Timeline", account.timeline(), MOST_DATES, this::date);
      List<Finding> agreed = supported(Support.CORROBORATED);
      section("What reports agree on", agreed, MOST_FINDINGS, this::finding);
      section("What is disputed", account.discrepancies(), MOST_DISPUTES, this::dispute);
      speech();
      section("Agreements", account.agreements(), MOST_PACTS, this::agreement);
      section("Sanctions", account.sanctions(), MOST_PACTS, this::sanction);
      section("Figures", account.figures(), MOST_FIGURES, this::figure);
      section("Not read", account.rejected(), MOST_PACTS, this::rejected);
      return lines.toString();
    }

    private <T> void section(String heading, List<T> items, int most, Consumer<T> form) {
      if (!items.isEmpty()) {
        lines.heading(heading);
        items.stream().limit(most).forEach(form);
        more(items.size() - most);
      }
    }

    private void more(int left) {
      if (left > 0) {
        lines.item("  ", DIM.of("… and %d more (use --json)".formatted(left)));
      }
    }

    private void head() {
      lines.paragraph(BOLD.of(account.story().title()));
      lines.paragraph(PLAIN.of(String.join(" · ", Digest.facts(account))));
    }

    private void reports() {
      lines.heading("Reports");
      account.reports().forEach(this::report);
      account.origins().stream()
          .filter(origin -> origin.reports().size() > 1)
          .forEach(origin -> lines.item("  = ", DISPUTED.of(Digest.sharedOrigin(origin, names))));
    }

    private void report(ReportEntry entry) {
      String title = entry.report().title();
      lines.item(
          "  ",
          BOLD.of(names.report(entry.report().id())),
          DIM.of("(" + Wording.published(entry.published()) + ")"),
          PLAIN.of(title == null ? entry.report().source() : title));
    }

    private void date(TimelineEntry entry) {
      lines.item(
          "  " + padded(Wording.time(entry.time())) + " ",
          PLAIN.of(entry.label()),
          DIM.of("(" + Digest.standing(entry, names) + ")"));
    }

    /// In a column as wide as the longest date that leaves room beside it.
    private String padded(String date) {
      int column =
          account.timeline().stream()
              .mapToInt(entry -> Wording.time(entry.time()).length())
              .filter(length -> length <= WIDEST_DATE)
              .max()
              .orElse(0);
      return date + " ".repeat(Math.max(0, column - date.length()));
    }

    private List<Finding> supported(Support support) {
      return account.findings().stream().filter(f -> f.support() == support).toList();
    }

    private void finding(Finding finding) {
      lines.item(
          "  ",
          AGREED.of(finding.origins() + "/" + account.origins().size()),
          PLAIN.of(Wording.sentence(finding.statement())),
          DIM.of("(" + names.reports(finding.reports()) + ")"));
    }

    private void dispute(Discrepancy dispute) {
      lines.item(
          "  ",
          BOLD.of(Wording.capital(dispute.subject())),
          DIM.of("(" + Digest.kind(dispute) + ")"));
      for (int i = 0; i < dispute.values().size(); i++) {
        Value value = dispute.values().get(i);
        Integer better = dispute.betterSupported();
        lines.item(
            "    - ",
            DISPUTED.of(value.value()),
            DIM.of(
                "("
                    + Digest.backing(value, names)
                    + (better != null && better == i ? "; better supported)" : ")")));
      }
      lines.item("      ", PLAIN.of(dispute.why()));
    }

    private void speech() {
      Speech speech = Speech.of(account, names);
      section("Charges and answers", speech.threads(), MOST_THREADS, this::thread);
      section("Who says what", speech.turns(), MOST_SPEAKERS, this::turn);
    }

    private void thread(Speech.Thread thread) {
      lines.item("  ", claim(thread.claim()));
      thread.answers().forEach(answer -> lines.item("    > ", claim(answer)));
    }

    private Lines.Run[] claim(ClaimEntry claim) {
      return new Lines.Run[] {
        BOLD.of(names.speaker(claim)),
        PLAIN.of(Reported.saying(claim)),
        DIM.of("(" + names.reports(claim.reports()) + ")")
      };
    }

    private void turn(Speech.Turn turn) {
      lines.item("  ", BOLD.of(turn.speaker()));
      turn.claims().stream()
          .limit(MOST_CLAIMS)
          .forEach(
              claim ->
                  lines.item(
                      "    ",
                      PLAIN.of(Reported.saying(claim)),
                      DIM.of("(" + names.reports(claim.reports()) + ")")));
      int left = turn.claims().size() - MOST_CLAIMS;
      if (left > 0) {
        lines.item("    ", DIM.of("… and %d more".formatted(left)));
      }
    }

    private void agreement(AgreementEntry agreement) {
      lines.item(
          "  ",
          BOLD.of(agreement.name()),
          PLAIN.of(Digest.standing(agreement, names)),
          DIM.of("(" + Wording.count(agreement.origins(), "origin") + ")"));
      agreement.provisions().forEach(provision -> lines.item("    - ", PLAIN.of(provision.text())));
    }

    private void sanction(SanctionEntry sanction) {
      lines.item(
          "  ",
          PLAIN.of(Digest.sanction(sanction, names)),
          DIM.of("(" + names.reports(sanction.reports()) + ")"));
    }

    private void figure(FigureEntry figure) {
      lines.item(
          "  ",
          BOLD.of(Wording.amount(figure)),
          PLAIN.of(figure.counts()),
          DIM.of("(" + names.reports(figure.reports()) + ")"));
    }

    private void rejected(Rejected input) {
      lines.item("  ", BOLD.of(input.source()), PLAIN.of(input.reason() + ". " + input.remedy()));
    }
  }
}
