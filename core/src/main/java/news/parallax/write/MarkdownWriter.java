package news.parallax.write;

import static news.parallax.write.Markdown.bold;
import static news.parallax.write.Markdown.inner;
import static news.parallax.write.Markdown.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import news.parallax.account.Account;
import news.parallax.account.Account.AgreementEntry;
import news.parallax.account.Account.ClaimEntry;
import news.parallax.account.Account.CorrectionNote;
import news.parallax.account.Account.Discrepancy;
import news.parallax.account.Account.Explained;
import news.parallax.account.Account.FigureEntry;
import news.parallax.account.Account.Finding;
import news.parallax.account.Account.ReportEntry;
import news.parallax.account.Account.SanctionEntry;
import news.parallax.account.Account.Support;
import news.parallax.account.Account.TimelineEntry;
import news.parallax.account.Account.Value;
import news.parallax.account.Reported;
import news.parallax.report.Evidence;
import news.parallax.write.Names.Passage;

/// Writes an account as a Markdown document: every section whole, each statement with the passages
/// it rests on, quoted and attributed to their outlets.
public final class MarkdownWriter {
  public MarkdownWriter() {}

  /// A whole document that ends with a line feed.
  public String write(Account account) {
    return new Document(account, new Names(account), new Markdown()).write();
  }

  /// One account being written.
  private record Document(Account account, Names names, Markdown out) {
    String write() {
      out.heading(1, account.story().title());
      out.paragraph(words(String.join(" · ", Digest.facts(account))));
      reports();
      section("Timeline", account.timeline(), this::date);
      section("What reports agree on", supported(Support.CORROBORATED), this::finding);
      section("What is disputed", account.discrepancies(), this::dispute);
      section("Looked at, and no conflict", account.explained(), this::explained);
      speech();
      section("Agreements", account.agreements(), this::agreement);
      section("Sanctions", account.sanctions(), this::sanction);
      figures();
      section("Contested", supported(Support.CONTESTED), this::finding);
      section("From one origin only", supported(Support.SINGLE_ORIGIN), this::finding);
      section("Corrections by people", account.corrections(), this::correction);
      section(
          "Not read",
          account.rejected(),
          input ->
              out.item(
                  0, bold(input.source()) + ": " + words(input.reason() + ". " + input.remedy())));
      return out.toString();
    }

    private void correction(CorrectionNote note) {
      out.item(0, bold(Digest.correction(note)) + " " + words(Digest.maker(note)));
    }

    private <T> void section(String heading, List<T> items, Consumer<T> form) {
      if (!items.isEmpty()) {
        out.heading(2, heading);
        items.forEach(form);
      }
    }

    private void reports() {
      out.heading(2, "Reports");
      out.table(
          List.of("Report", "Published", "Title", "Source"),
          account.reports().stream().map(this::report).toList());
      account.origins().stream()
          .filter(origin -> origin.reports().size() > 1)
          .forEach(origin -> out.paragraph(words(Digest.sharedOrigin(origin, names) + ".")));
    }

    private List<String> report(ReportEntry entry) {
      String title = entry.report().title();
      return List.of(
          words(names.report(entry.report().id())),
          words(Wording.published(entry.published())),
          words(title == null ? "" : title),
          words(entry.report().source()));
    }

    private void date(TimelineEntry entry) {
      out.item(
          0,
          bold(Wording.time(entry.time()))
              + " "
              + words(entry.label())
              + " ("
              + words(Digest.standing(entry, names))
              + ")");
    }

    private List<Finding> supported(Support support) {
      return account.findings().stream().filter(f -> f.support() == support).toList();
    }

    private void finding(Finding finding) {
      out.item(
          0,
          bold(Wording.sentence(finding.statement()))
              + " "
              + words(
                  Wording.count(finding.origins(), "origin")
                      + ": "
                      + names.reports(finding.reports())));
      quotations(1, finding.evidence());
    }

    private void dispute(Discrepancy dispute) {
      out.heading(3, Wording.capital(dispute.subject()));
      out.paragraph(words(Wording.capital(Digest.kind(dispute)) + "."));
      for (int i = 0; i < dispute.values().size(); i++) {
        Integer better = dispute.betterSupported();
        value(dispute.values().get(i), better != null && better == i);
      }
      out.paragraph(words(dispute.why()));
    }

    private void value(Value value, boolean better) {
      out.item(
          0,
          bold(value.value())
              + " ("
              + words(Digest.backing(value, names))
              + (better ? "; better supported)" : ")"));
      quotations(1, value.evidence());
    }

    private void explained(Explained explained) {
      out.heading(3, Wording.capital(explained.subject()));
      explained.values().forEach(value -> value(value, false));
      out.paragraph(
          words(Wording.capital(Wording.words(explained.kind())) + ". " + explained.why()));
    }

    private void speech() {
      Speech speech = Speech.of(account, names);
      section("Charges and answers", speech.threads(), this::thread);
      section("Who says what", speech.turns(), this::turn);
    }

    private void thread(Speech.Thread thread) {
      claim(0, bold(names.speaker(thread.claim())) + " ", thread.claim());
      thread.answers().forEach(answer -> claim(1, bold(names.speaker(answer)) + " ", answer));
    }

    private void turn(Speech.Turn turn) {
      out.heading(3, turn.speaker());
      turn.claims().forEach(claim -> claim(0, "", claim));
    }

    private void claim(int depth, String speaker, ClaimEntry claim) {
      out.item(depth, speaker + words(Reported.saying(claim)));
      quotations(depth + 1, claim.evidence());
    }

    private void agreement(AgreementEntry agreement) {
      out.item(0, bold(agreement.name()) + ", " + words(Digest.standing(agreement, names)));
      agreement
          .provisions()
          .forEach(
              provision -> {
                out.item(1, words(provision.text()));
                quotations(2, provision.evidence());
              });
    }

    private void sanction(SanctionEntry sanction) {
      out.item(0, words(Digest.sanction(sanction, names)));
      quotations(1, sanction.evidence());
    }

    private void figures() {
      if (!account.figures().isEmpty()) {
        out.heading(2, "Figures");
        List<List<String>> rows = new ArrayList<>();
        account.figures().forEach(figure -> rows.add(figure(figure)));
        out.table(List.of("Figure", "What it counts", "Reports"), rows);
      }
    }

    private List<String> figure(FigureEntry figure) {
      return List.of(
          words(Wording.amount(figure)),
          words(figure.counts()),
          words(names.reports(figure.reports())));
    }

    /// The first passage of each report, the reports in order.
    private void quotations(int depth, List<Evidence> evidence) {
      Names.byReport(evidence).values().stream()
          .map(passages -> names.passage(passages.getFirst()))
          .forEach(passage -> out.quotation(depth, quotation(passage)));
    }

    private static String quotation(Passage passage) {
      String before = inner(passage.before().stripLeading());
      String after = inner(passage.after().stripTrailing());
      return before + bold(passage.words()) + after + " — " + words(passage.report());
    }
  }
}
