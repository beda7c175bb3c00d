package news.parallax.write;

import static news.parallax.write.Lines.Style.BOLD;
import static news.parallax.write.Lines.Style.DIM;
import static news.parallax.write.Lines.Style.DISPUTED;
import static news.parallax.write.Lines.Style.PLAIN;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import news.parallax.account.Account;
import news.parallax.account.Account.ChangeEntry;
import news.parallax.account.Account.ClaimEntry;
import news.parallax.account.Account.Discrepancy;
import news.parallax.account.Account.ProvisionEntry;
import news.parallax.account.Reported;
import news.parallax.origin.Origin;
import news.parallax.question.Answer;
import news.parallax.question.Answer.Hit;
import news.parallax.question.Answer.LeftOut;
import news.parallax.question.Item;
import news.parallax.report.Evidence;
import news.parallax.write.Names.Passage;

/// Writes an answer for a terminal: each thing with who tells it, what is disputed about it, and
/// the first passage of each report; at the end what was looked at.
public final class AnswerTerminalWriter {
  private static final int NARROWEST = 40;
  private static final int MOST_PASSAGES = 3;

  private final int width;
  private final boolean colour;

  /// @param width columns; less than 40 counts as 40
  /// @param colour whether ANSI escapes may be used
  public AnswerTerminalWriter(int width, boolean colour) {
    this.width = Math.max(NARROWEST, width);
    this.colour = colour;
  }

  /// Lines with a line feed after each.
  public String write(Answer answer) {
    return new Page(answer, new Lines(width, colour), new IdentityHashMap<>()).write();
  }

  /// One answer being written.
  private record Page(Answer answer, Lines lines, Map<Account, Names> known) {
    String write() {
      lines.paragraph(BOLD.of(Asking.heading(answer.question())));
      for (Account account : answer.accounts()) {
        List<Hit> own = answer.hits().stream().filter(hit -> hit.account() == account).toList();
        if (answer.accounts().size() > 1 && !own.isEmpty()) {
          lines.heading(account.story().title());
        }
        own.forEach(this::hit);
      }
      if (answer.hits().isEmpty()) {
        lines.paragraph(PLAIN.of("Nothing in these reports answers it."));
      }
      leftOut();
      lines.heading("Looked at");
      lines.item("  ", PLAIN.of(Asking.looked(answer.looked())));
      return lines.toString();
    }

    private Names names(Account account) {
      return known.computeIfAbsent(account, Names::new);
    }

    private void hit(Hit hit) {
      Names names = names(hit.account());
      lines.blank();
      List<Lines.Run> runs = new ArrayList<>();
      runs.add(BOLD.of(Telling.title(hit.item(), names)));
      String standing = Telling.standing(hit.item(), names);
      if (!standing.isBlank()) {
        runs.add(PLAIN.of(standing));
      }
      runs.add(DIM.of("(" + backing(hit, names) + ")"));
      lines.item("  ", runs.toArray(Lines.Run[]::new));
      details(hit.item(), names);
      hit.disputes().forEach(dispute -> dispute(dispute, names));
      passages(hit.item().evidence(), names);
    }

    private static String backing(Hit hit, Names names) {
      List<String> reports = hit.item().reports();
      long origins =
          hit.account().origins().stream()
              .map(Origin::reports)
              .filter(of -> of.stream().anyMatch(reports::contains))
              .count();
      return Wording.count(Math.toIntExact(origins), "origin") + ": " + names.reports(reports);
    }

    private void details(Item item, Names names) {
      switch (item) {
        case Item.Agreement agreement -> {
          agreement.entry().changes().forEach(change -> change(change, names));
          agreement.entry().provisions().forEach(provision -> provision(provision, names));
          if (!agreement.silent().isEmpty()) {
            lines.item("    ", DIM.of("not a word of it in " + names.reports(agreement.silent())));
          }
        }
        case Item.Tie tie ->
            tie.steps().forEach(step -> lines.item("    - ", PLAIN.of(Telling.step(step))));
        case Item.Saying saying -> {
          saying.answers().forEach(claim -> claim("answers", claim, names));
          saying.answeredBy().forEach(claim -> claim("answered by", claim, names));
        }
        case Item.Duty duty ->
            lines.item(
                "    ",
                PLAIN.of(
                    "under " + duty.pact().name() + ": " + Wording.dated(duty.standing().why())));
        case Item.Moment moment -> {}
        case Item.Regime regime -> {
          regime.entry().changes().forEach(change -> change(change, names));
          regime
              .entry()
              .evasions()
              .forEach(e -> step(Digest.evasion(e, names), e.evidence(), names));
        }
        case Item.Seat seat -> {}
        case Item.Post post -> {}
        case Item.Meeting meeting -> {}
        case Item.Words words -> {}
      }
    }

    private void change(ChangeEntry change, Names names) {
      step(Digest.change(change, names), change.evidence(), names);
    }

    private void step(String words, List<Evidence> evidence, Names names) {
      List<String> reports = evidence.stream().map(Evidence::report).distinct().sorted().toList();
      lines.item("    * ", PLAIN.of(words), DIM.of("(" + names.reports(reports) + ")"));
    }

    private void provision(ProvisionEntry provision, Names names) {
      String said =
          provision.saidBy().isEmpty() ? "" : "according to " + names.actors(provision.saidBy());
      List<String> reports =
          provision.evidence().stream().map(Evidence::report).distinct().sorted().toList();
      lines.item(
          "    - ",
          PLAIN.of(provision.text()),
          DIM.of("(" + (said.isEmpty() ? "" : said + "; ") + names.reports(reports) + ")"));
    }

    private void claim(String how, ClaimEntry claim, Names names) {
      lines.item(
          "    > ", DIM.of(how), BOLD.of(names.speaker(claim)), PLAIN.of(Reported.saying(claim)));
    }

    private void dispute(Discrepancy dispute, Names names) {
      String values =
          dispute.values().stream()
              .map(
                  value -> Wording.dated(value.value()) + " (" + Digest.backing(value, names) + ")")
              .collect(Collectors.joining(" / "));
      lines.item(
          "    ! ",
          DISPUTED.of("disputed: " + Wording.capital(dispute.subject()) + ":"),
          PLAIN.of(values));
    }

    private void passages(List<Evidence> evidence, Names names) {
      Names.byReport(evidence).values().stream()
          .limit(MOST_PASSAGES)
          .map(passages -> names.inSentence(passages.getFirst()))
          .forEach(this::passage);
    }

    private void passage(Passage passage) {
      lines.item(
          "    “",
          DIM.of(passage.whole() + "”"),
          DIM.of(
              "(%s, %d–%d)"
                  .formatted(
                      passage.report(),
                      passage.evidence().span().start(),
                      passage.evidence().span().end())));
    }

    private void leftOut() {
      if (answer.leftOut().isEmpty()) {
        return;
      }
      lines.heading("Not counted in");
      for (LeftOut left : answer.leftOut()) {
        lines.item(
            "  ",
            BOLD.of(Telling.title(left.item(), names(left.account()))),
            DIM.of("(" + Wording.dated(left.why()) + ")"));
      }
    }
  }
}
