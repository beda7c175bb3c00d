package news.parallax.write;

import java.text.BreakIterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.parallax.account.Account;
import news.parallax.account.Account.AgreementEntry;
import news.parallax.account.Account.ClaimEntry;
import news.parallax.account.Account.ReportEntry;
import news.parallax.actor.Actor;
import news.parallax.report.Block;
import news.parallax.report.Evidence;
import news.parallax.report.Report;
import news.parallax.report.Span;
import org.jspecify.annotations.Nullable;

/// What the ids of one account stand for, in words.
final class Names {
  private static final int WHOLE_PASSAGE = 60;

  private final Map<String, Report> reports;
  private final Map<String, String> labels = new TreeMap<>();
  private final Map<String, String> actors;
  private final Map<String, String> agreements;

  Names(Account account) {
    reports =
        account.reports().stream()
            .map(ReportEntry::report)
            .collect(Collectors.toMap(Report::id, Function.identity()));
    actors = account.actors().stream().collect(Collectors.toMap(Actor::id, Actor::name));
    agreements =
        account.agreements().stream()
            .collect(Collectors.toMap(AgreementEntry::id, AgreementEntry::name));
    Map<String, Long> outlets =
        account.reports().stream()
            .map(entry -> outlet(entry.report()))
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    for (ReportEntry entry : account.reports()) {
      Report report = entry.report();
      String outlet = outlet(report);
      boolean alone = outlets.getOrDefault(outlet, 0L) == 1;
      labels.put(report.id(), alone ? outlet : outlet + " (" + report.id() + ")");
    }
  }

  /// The outlet; without one, the report's number.
  private static String outlet(Report report) {
    String outlet = report.outlet();
    return outlet != null && !outlet.isBlank()
        ? outlet
        : "Report " + report.id().replaceFirst("^r", "");
  }

  /// The name of an actor; words that are no id stand for themselves.
  String actor(String idOrWords) {
    return actors.getOrDefault(idOrWords, idOrWords);
  }

  /// `A, B and C`.
  String actors(List<String> ids) {
    return Wording.list(ids.stream().map(this::actor).toList());
  }

  String agreement(String id) {
    return agreements.getOrDefault(id, id);
  }

  /// The outlet, or the report's number; different for each report.
  String report(String id) {
    return labels.getOrDefault(id, id);
  }

  /// `A, B and C`; reports without outlets as `Reports 1, 2 and 4`.
  String reports(List<String> ids) {
    List<String> all = ids.stream().map(this::report).toList();
    boolean numbered =
        all.size() > 1 && all.stream().allMatch(label -> label.matches("Report \\d+"));
    return numbered
        ? "Reports "
            + Wording.list(all.stream().map(label -> label.substring("Report ".length())).toList())
        : Wording.list(all);
  }

  /// Who makes a claim.
  String speaker(ClaimEntry claim) {
    String speaker = claim.speaker();
    String narrator = claim.narrator();
    if (speaker != null) {
      return actor(speaker);
    }
    return narrator != null ? report(narrator) + ", in its own words" : "Speakers not named";
  }

  /// The report with an id that this account gave.
  Report text(String id) {
    Report report = reports.get(id);
    if (report == null) {
      throw new IllegalArgumentException(
          "The account has evidence in %s but no such report".formatted(id));
    }
    return report;
  }

  /// The words of a passage; a short one with the rest of its sentence around it.
  Passage passage(Evidence evidence) {
    Report report = text(evidence.report());
    Span span = evidence.span();
    return passage(evidence, span.length() >= WHOLE_PASSAGE ? span : sentence(report, span));
  }

  private Passage passage(Evidence evidence, Span shown) {
    Report report = text(evidence.report());
    Span span = evidence.span();
    return new Passage(
        report(evidence.report()),
        evidence,
        oneLine(report.text().substring(shown.start(), span.start())),
        oneLine(report.at(span)),
        oneLine(report.text().substring(span.end(), shown.end())));
  }

  /// The words of a passage with the rest of its sentences around it.
  Passage inSentence(Evidence evidence) {
    return passage(evidence, sentence(text(evidence.report()), evidence.span()));
  }

  private static Span sentence(Report report, Span span) {
    Block block = block(report, span);
    if (block == null) {
      return span;
    }
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    sentences.setText(report.at(block.span()));
    int from = span.start() - block.span().start();
    int to = span.end() - block.span().start();
    int start = sentences.isBoundary(from) ? from : sentences.preceding(from);
    int end = sentences.isBoundary(to) ? to : sentences.following(to);
    return new Span(block.span().start() + start, block.span().start() + end);
  }

  private static @Nullable Block block(Report report, Span span) {
    return report.blocks().stream()
        .filter(block -> block.span().contains(span))
        .findFirst()
        .orElse(null);
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  /// Passages by report, in the order of the evidence, the same passage once.
  static Map<String, List<Evidence>> byReport(List<Evidence> evidence) {
    return evidence.stream()
        .distinct()
        .collect(Collectors.groupingBy(Evidence::report, LinkedHashMap::new, Collectors.toList()));
  }

  /// A passage as it is shown: `words` are the evidence, `before` and `after` the rest of the
  /// sentence, each on one line.
  record Passage(String report, Evidence evidence, String before, String words, String after) {
    String whole() {
      return (before + words + after).strip();
    }
  }
}
