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
import news.parallax.pact.Pact;
import news.parallax.pact.Sanction;
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

  static ObjectNode inForce(Account account) {
    Digests digests = new Digests(account);
    ObjectNode node = digests.head();
    ArrayNode agreements = node.putArray("agreements");
    account.agreements().stream()
        .filter(pact -> pact.status() == Pact.Status.IN_FORCE)
        .forEach(
            pact -> {
              ObjectNode item = agreements.addObject().put("name", pact.name());
              pact.parties().forEach(party -> item.withArray("parties").add(digests.name(party)));
              digests.passages(item.put("origins", pact.origins()), pact.evidence());
            });
    ArrayNode sanctions = node.putArray("sanctions");
    account.sanctions().stream()
        .filter(sanction -> sanction.status() == Sanction.Status.IN_FORCE)
        .forEach(
            sanction -> {
              ObjectNode item =
                  sanctions.addObject().put("target", digests.name(sanction.target()));
              sanction.imposedBy().forEach(by -> item.withArray("imposedBy").add(digests.name(by)));
              digests.passages(item.put("origins", sanction.origins()), sanction.evidence());
            });
    return node;
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
