package news.parallax.mcp;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.parallax.account.Account;
import news.parallax.account.Account.ClaimEntry;
import news.parallax.account.Account.Discrepancy;
import news.parallax.account.Account.ReportEntry;
import news.parallax.account.Account.Value;
import news.parallax.actor.Actor;
import news.parallax.inquiry.Check;
import news.parallax.question.Answer;
import news.parallax.question.Answers;
import news.parallax.question.Days;
import news.parallax.question.Item;
import news.parallax.question.Outcome;
import news.parallax.question.Question;
import news.parallax.question.Standing;
import news.parallax.report.Evidence;
import news.parallax.report.Report;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Parts of an account, small enough for an answer, with passages word for word.
final class Digests {
  private static final int MOST_PASSAGES = 3;
  private static final int LONGEST_PASSAGE = 300;

  private final Account account;
  private final Map<String, Report> reports;
  private final Map<String, String> actors;

  private Digests(Account account) {
    this.account = account;
    this.reports =
        account.reports().stream()
            .map(ReportEntry::report)
            .collect(Collectors.toMap(Report::id, Function.identity()));
    this.actors = account.actors().stream().collect(Collectors.toMap(Actor::id, Actor::name));
  }

  static ObjectNode account(Account account, int limit) {
    Digests digests = new Digests(account);
    ObjectNode node = digests.head();
    ArrayNode findings = node.putArray("findings");
    account.findings().stream()
        .limit(limit)
        .forEach(
            finding -> {
              ObjectNode item = findings.addObject().put("statement", finding.statement());
              item.put("support", word(finding.support())).put("origins", finding.origins());
              digests.passages(item, finding.evidence());
            });
    return node.put("findingsInAll", account.findings().size());
  }

  static ObjectNode disputes(Account account, int limit) {
    Digests digests = new Digests(account);
    ObjectNode node = digests.head();
    ArrayNode disputes = node.putArray("disputes");
    account.discrepancies().stream()
        .limit(limit)
        .forEach(dispute -> digests.dispute(disputes.addObject(), dispute));
    return node.put("disputesInAll", account.discrepancies().size());
  }

  private void dispute(ObjectNode node, Discrepancy dispute) {
    node.put("kind", word(dispute.kind())).put("subject", dispute.subject());
    node.put("severity", word(dispute.severity())).put("why", dispute.why());
    ArrayNode values = node.putArray("values");
    for (Value value : dispute.values()) {
      ObjectNode one = values.addObject().put("value", value.value());
      passages(one.put("origins", value.origins()), value.evidence());
    }
  }

  /// @param speaker a name or a part of one, empty for everybody
  static ObjectNode claims(Account account, String speaker, int limit) {
    Digests digests = new Digests(account);
    ObjectNode node = digests.head();
    ArrayNode claims = node.putArray("claims");
    String wanted = speaker.toLowerCase(Locale.ROOT);
    account.claims().stream()
        .filter(claim -> claim.speaker() != null)
        .filter(claim -> digests.name(claim.speaker()).toLowerCase(Locale.ROOT).contains(wanted))
        .limit(limit)
        .forEach(claim -> digests.claim(claims.addObject(), claim));
    return node;
  }

  private void claim(ObjectNode node, ClaimEntry claim) {
    node.put("speaker", name(claim.speaker())).put("stance", word(claim.stance()));
    node.put("proposition", claim.proposition()).put("origins", claim.origins());
    passages(node, claim.evidence());
  }

  /// @param on null for the latest that the reports say
  /// @param party a name, empty for everybody
  /// @throws IllegalArgumentException when the story knows nobody of that name
  static ObjectNode inForce(Account account, @Nullable Days on, String party) {
    Digests digests = new Digests(account);
    String named = party.isEmpty() ? null : party;
    ObjectNode node = digests.head();
    node.putArray("agreements");
    node.putArray("sanctions");
    node.putArray("notInForce");
    digests.standing(node, digests.answer(new Question.Pacts(named, on)));
    digests.standing(node, digests.answer(new Question.Sanctions(named, null, on)));
    return node;
  }

  private Answer answer(Question question) {
    return switch (Answers.to(question, List.of(account))) {
      case Outcome.Answered answered -> answered.answer();
      case Outcome.UnknownName unknown ->
          throw new IllegalArgumentException(
              "party: '%s' names nobody in this story; the nearest names are %s"
                  .formatted(unknown.name(), String.join(", ", unknown.nearest())));
    };
  }

  private void standing(ObjectNode node, Answer answer) {
    for (Answer.Hit hit : answer.hits()) {
      switch (hit.item()) {
        case Item.Agreement pact when pact.standing().kind() == Standing.Kind.STANDS -> {
          ObjectNode item = bond(node.withArray("agreements").addObject(), pact);
          passages(item.put("why", pact.standing().why()), pact.evidence());
        }
        case Item.Regime regime when regime.standing().kind() == Standing.Kind.STANDS -> {
          ObjectNode item = bond(node.withArray("sanctions").addObject(), regime);
          passages(item.put("why", regime.standing().why()), regime.evidence());
        }
        case Item.Agreement pact -> notInForce(node, pact, pact.standing().why());
        case Item.Regime regime -> notInForce(node, regime, regime.standing().why());
        default -> throw new IllegalStateException("Neither agreement nor sanction: " + hit);
      }
    }
    answer.leftOut().forEach(left -> notInForce(node, left.item(), left.why()));
  }

  private void notInForce(ObjectNode node, Item item, String why) {
    bond(node.withArray("notInForce").addObject(), item).put("why", why);
  }

  private ObjectNode bond(ObjectNode node, Item item) {
    switch (item) {
      case Item.Agreement pact -> {
        node.put("name", pact.entry().name()).put("origins", pact.entry().origins());
        pact.entry().parties().forEach(party -> node.withArray("parties").add(name(party)));
      }
      case Item.Regime regime -> {
        node.put("target", name(regime.entry().target()));
        node.put("origins", regime.entry().origins());
        regime.entry().imposedBy().forEach(by -> node.withArray("imposedBy").add(name(by)));
      }
      default -> throw new IllegalStateException("Neither agreement nor sanction: " + item);
    }
    return node;
  }

  /// What an account is made of, as it numbers them.
  static List<Report> reports(Account account) {
    return account.reports().stream().map(ReportEntry::report).toList();
  }

  /// @param account of the reports that were checked
  static ObjectNode check(Account account, Check check) {
    Digests digests = new Digests(account);
    ObjectNode node = digests.head().put("claim", check.claim());
    for (Check.Position position : Check.Position.values()) {
      List<Check.Answer> answers =
          check.answers().stream().filter(answer -> answer.position() == position).toList();
      ArrayNode items = node.putArray(Check.word(position));
      answers.forEach(answer -> digests.position(items.addObject(), answer));
      node.put(Check.word(position) + "Origins", digests.origins(answers));
    }
    return node;
  }

  private void position(ObjectNode node, Check.Answer answer) {
    node.put("report", answer.report().source()).put("outlet", answer.report().outlet());
    Check.Objection objection = answer.contradicting().stream().findFirst().orElse(null);
    if (objection != null) {
      node.put("claimed", objection.claimed()).put("told", objection.told());
      node.put("kind", word(objection.kind()));
      passage(node.putObject("contradicting"), objection.evidence());
    }
    if (!answer.supporting().isEmpty()) {
      passage(node.putObject("supporting"), answer.supporting().getFirst());
    }
    if (answer.nearest() != null) {
      passage(node.putObject("nearest"), answer.nearest());
    }
  }

  private long origins(List<Check.Answer> answers) {
    List<String> ids = answers.stream().map(answer -> answer.report().id()).toList();
    return account.origins().stream()
        .filter(origin -> origin.reports().stream().anyMatch(ids::contains))
        .count();
  }

  private ObjectNode head() {
    return JsonMapper.shared()
        .createObjectNode()
        .put("story", account.story().id())
        .put("title", account.story().title())
        .put("reports", account.reports().size())
        .put("origins", account.origins().size());
  }

  private String name(@Nullable String actor) {
    return actor == null ? "" : actors.getOrDefault(actor, actor);
  }

  /// The first passages of different reports, then how many there are.
  private void passages(ObjectNode node, List<Evidence> evidence) {
    ArrayNode passages = node.putArray("passages");
    Map<String, Evidence> first =
        evidence.stream()
            .collect(
                Collectors.toMap(Evidence::report, Function.identity(), (a, b) -> a, TreeMap::new));
    first.values().stream().limit(MOST_PASSAGES).forEach(one -> passage(passages.addObject(), one));
    node.put("passagesInAll", evidence.size());
  }

  private void passage(ObjectNode node, Evidence evidence) {
    Report report = Objects.requireNonNull(reports.get(evidence.report()));
    String words = report.at(evidence.span());
    node.put("report", report.source()).put("outlet", report.outlet());
    node.put("start", evidence.span().start()).put("end", evidence.span().end());
    node.put(
        "words",
        words.length() <= LONGEST_PASSAGE
            ? words
            : words.substring(0, words.offsetByCodePoints(0, LONGEST_PASSAGE / 2)) + " …");
  }

  private static String word(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
