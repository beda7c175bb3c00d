package news.parallax.write;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;
import news.parallax.account.Account;
import news.parallax.account.Account.AgreementEntry;
import news.parallax.account.Account.ChangeEntry;
import news.parallax.account.Account.ClaimEntry;
import news.parallax.account.Account.CorrectionNote;
import news.parallax.account.Account.Discrepancy;
import news.parallax.account.Account.EvasionEntry;
import news.parallax.account.Account.EventEntry;
import news.parallax.account.Account.Explained;
import news.parallax.account.Account.FigureEntry;
import news.parallax.account.Account.Finding;
import news.parallax.account.Account.Framing;
import news.parallax.account.Account.MembershipEntry;
import news.parallax.account.Account.ProvisionEntry;
import news.parallax.account.Account.QuoteEntry;
import news.parallax.account.Account.Rejected;
import news.parallax.account.Account.Relation;
import news.parallax.account.Account.ReportEntry;
import news.parallax.account.Account.SanctionEntry;
import news.parallax.account.Account.StoryLine;
import news.parallax.account.Account.Telling;
import news.parallax.account.Account.TimelineEntry;
import news.parallax.account.Account.Value;
import news.parallax.actor.Actor;
import news.parallax.origin.Origin;
import news.parallax.report.Evidence;
import news.parallax.report.Report;
import news.parallax.time.Time;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes accounts as JSON in the form `parallax-account/1`; the same account gives the same bytes.
///
/// Every field is named here by hand, so that a renamed record component cannot change what other
/// programs read.
public final class JsonWriter {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final boolean withText;

  /// @param withText whether each report carries its text, which the offsets of formats other than
  ///     plain text need
  public JsonWriter(boolean withText) {
    this.withText = withText;
  }

  /// One JSON object on one line, without a line feed.
  public String write(Account account) {
    return MAPPER.writeValueAsString(tree(account));
  }

  private ObjectNode tree(Account account) {
    ObjectNode root = NODES.objectNode();
    root.put("format", Account.FORMAT);
    root.set("story", story(account.story()));
    root.set("reports", array(account.reports(), this::report));
    root.set("rejected", array(account.rejected(), JsonWriter::rejected));
    root.set("origins", array(account.origins(), JsonWriter::origin));
    root.set("actors", array(account.actors(), JsonWriter::actor));
    root.set("events", array(account.events(), JsonWriter::event));
    root.set("claims", array(account.claims(), JsonWriter::claim));
    root.set("quotes", array(account.quotes(), JsonWriter::quote));
    root.set("agreements", array(account.agreements(), JsonWriter::agreement));
    root.set("sanctions", array(account.sanctions(), JsonWriter::sanction));
    root.set("memberships", array(account.memberships(), JsonWriter::membership));
    root.set("relations", array(account.relations(), JsonWriter::relation));
    root.set("figures", array(account.figures(), JsonWriter::figure));
    root.set("timeline", array(account.timeline(), JsonWriter::entry));
    root.set("findings", array(account.findings(), JsonWriter::finding));
    root.set("discrepancies", array(account.discrepancies(), JsonWriter::discrepancy));
    root.set("explained", array(account.explained(), JsonWriter::explained));
    root.set("framing", array(account.framing(), JsonWriter::framing));
    root.set("corrections", array(account.corrections(), JsonWriter::correction));
    return root;
  }

  private static ObjectNode story(StoryLine story) {
    ObjectNode node = NODES.objectNode().put("id", story.id()).put("title", story.title());
    node.set("period", time(story.period()));
    return node;
  }

  private ObjectNode report(ReportEntry entry) {
    Report report = entry.report();
    ObjectNode node = NODES.objectNode().put("id", report.id()).put("source", report.source());
    node.put("title", report.title()).put("outlet", report.outlet());
    node.put("byline", report.byline()).put("url", report.url());
    node.set("published", time(entry.published()));
    node.put("phase", word(entry.phase())).put("language", report.language());
    node.put("length", report.text().length()).put("sha256", report.sha256());
    return withText ? node.put("text", report.text()) : node;
  }

  static ObjectNode rejected(Rejected input) {
    return NODES
        .objectNode()
        .put("source", input.source())
        .put("reason", input.reason())
        .put("remedy", input.remedy());
  }

  private static ObjectNode origin(Origin origin) {
    ObjectNode node = NODES.objectNode().put("id", origin.id());
    node.set("reports", texts(origin.reports()));
    node.set("basis", array(origin.basis(), JsonWriter::basis));
    return node;
  }

  private static ObjectNode basis(Origin.Basis basis) {
    ObjectNode node = NODES.objectNode().put("kind", word(basis.kind()));
    node.put("from", basis.from()).put("to", basis.to());
    node.set("passages", array(basis.passages(), JsonWriter::pair));
    return node;
  }

  private static ArrayNode pair(Origin.Copy copy) {
    return NODES.arrayNode().add(evidence(copy.left())).add(evidence(copy.right()));
  }

  private static ObjectNode actor(Actor actor) {
    ObjectNode node = NODES.objectNode().put("id", actor.id()).put("name", actor.name());
    node.put("kind", word(actor.kind())).put("country", actor.country());
    node.set("aliases", texts(actor.aliases()));
    node.set("roles", array(actor.roles(), JsonWriter::role));
    node.set("evidence", passages(actor.evidence()));
    return node;
  }

  static ObjectNode role(Actor.Office office) {
    ObjectNode node = NODES.objectNode().put("title", office.title()).put("of", office.of());
    node.set("evidence", passages(office.evidence()));
    return node;
  }

  static ObjectNode event(EventEntry event) {
    ObjectNode node = NODES.objectNode().put("id", event.id());
    node.put("type", event.type().name()).put("mode", event.mode());
    node.set("sources", texts(event.sources()));
    node.set("targets", texts(event.targets()));
    node.set("time", time(event.time()));
    node.put("place", event.place()).put("status", word(event.status()));
    node.set("saidBy", texts(event.saidBy()));
    node.put("summary", event.summary());
    node.set("evidence", array(event.evidence(), JsonWriter::telling));
    return backed(node, event.reports(), event.origins());
  }

  private static ObjectNode telling(Telling telling) {
    return evidence(telling.evidence()).put("status", word(telling.status()));
  }

  static ObjectNode claim(ClaimEntry claim) {
    ObjectNode node = NODES.objectNode().put("id", claim.id());
    node.put("speaker", claim.speaker()).put("narrator", claim.narrator()).put("cue", claim.cue());
    node.put("stance", word(claim.stance())).put("polarity", word(claim.polarity()));
    node.put("proposition", claim.proposition()).put("direct", claim.direct());
    node.set("about", texts(claim.about()));
    node.set("answers", texts(claim.answers()));
    node.set("evidence", passages(claim.evidence()));
    return backed(node, claim.reports(), claim.origins());
  }

  static ObjectNode quote(QuoteEntry quote) {
    ObjectNode node = NODES.objectNode().put("id", quote.id()).put("text", quote.text());
    node.put("speaker", quote.speaker()).put("cue", quote.cue()).put("kind", word(quote.kind()));
    node.set("evidence", passages(quote.evidence()));
    return node;
  }

  static ObjectNode agreement(AgreementEntry agreement) {
    ObjectNode node = NODES.objectNode().put("id", agreement.id()).put("name", agreement.name());
    node.set("parties", texts(agreement.parties()));
    Time signed = agreement.signed();
    node.set("signed", signed == null ? NODES.nullNode() : time(signed));
    node.put("status", word(agreement.status()));
    node.set("changes", array(agreement.changes(), JsonWriter::change));
    node.set("provisions", array(agreement.provisions(), JsonWriter::provision));
    node.set("replaces", texts(agreement.replaces()));
    node.put("replacedBy", agreement.replacedBy());
    node.set("evidence", passages(agreement.evidence()));
    return backed(node, agreement.reports(), agreement.origins());
  }

  static ObjectNode provision(ProvisionEntry provision) {
    ObjectNode node = NODES.objectNode().put("text", provision.text());
    node.set("saidBy", texts(provision.saidBy()));
    node.set("evidence", passages(provision.evidence()));
    return node;
  }

  private static ObjectNode change(ChangeEntry change) {
    ObjectNode node = NODES.objectNode().put("status", word(change.status()));
    node.set("by", texts(change.by()));
    node.set("time", time(change.time()));
    node.set("evidence", passages(change.evidence()));
    return node;
  }

  private static ObjectNode evasion(EvasionEntry evasion) {
    ObjectNode node = NODES.objectNode();
    node.set("by", texts(evasion.by()));
    node.put("means", evasion.means());
    node.set("evidence", passages(evasion.evidence()));
    return node;
  }

  static ObjectNode sanction(SanctionEntry sanction) {
    ObjectNode node = NODES.objectNode().put("id", sanction.id());
    node.set("imposedBy", texts(sanction.imposedBy()));
    node.put("target", sanction.target());
    node.set("measures", texts(sanction.measures()));
    node.set("since", time(sanction.since()));
    node.set("until", time(sanction.until()));
    node.put("reason", sanction.reason()).put("status", word(sanction.status()));
    node.set("changes", array(sanction.changes(), JsonWriter::change));
    node.set("evasions", array(sanction.evasions(), JsonWriter::evasion));
    node.set("evidence", passages(sanction.evidence()));
    return backed(node, sanction.reports(), sanction.origins());
  }

  static ObjectNode membership(MembershipEntry membership) {
    ObjectNode node = NODES.objectNode();
    node.put("member", membership.member()).put("body", membership.body());
    node.put("status", word(membership.status()));
    node.set("evidence", passages(membership.evidence()));
    return node;
  }

  private static ObjectNode relation(Relation relation) {
    ObjectNode node = NODES.objectNode().put("a", relation.a()).put("b", relation.b());
    node.put("kind", word(relation.kind()));
    node.set("from", time(relation.from()));
    node.set("basis", texts(relation.basis()));
    node.set("evidence", passages(relation.evidence()));
    return node;
  }

  private static ObjectNode figure(FigureEntry figure) {
    ObjectNode node = NODES.objectNode().put("id", figure.id());
    node.set("value", number(figure.value()));
    node.set("min", number(figure.min()));
    node.set("max", number(figure.max()));
    node.put("unit", figure.unit()).put("counts", figure.counts());
    node.put("comparator", word(figure.comparator()));
    node.set("evidence", passages(figure.evidence()));
    return backed(node, figure.reports(), figure.origins());
  }

  static ObjectNode entry(TimelineEntry entry) {
    ObjectNode node = NODES.objectNode();
    node.set("time", time(entry.time()));
    node.put("label", entry.label());
    node.set("events", texts(entry.events()));
    node.set("agreements", texts(entry.agreements()));
    node.put("status", word(entry.status()));
    node.set("evidence", passages(entry.evidence()));
    return backed(node, entry.reports(), entry.origins());
  }

  static ObjectNode finding(Finding finding) {
    ObjectNode node = NODES.objectNode().put("id", finding.id());
    node.put("statement", finding.statement()).put("support", word(finding.support()));
    backed(node, finding.reports(), finding.origins());
    node.set("items", texts(finding.items()));
    node.set("evidence", passages(finding.evidence()));
    return node;
  }

  static ObjectNode discrepancy(Discrepancy discrepancy) {
    ObjectNode node = NODES.objectNode().put("id", discrepancy.id());
    node.put("kind", word(discrepancy.kind())).put("scope", word(discrepancy.scope()));
    node.put("subject", discrepancy.subject());
    node.set("items", texts(discrepancy.items()));
    node.put("severity", word(discrepancy.severity()));
    node.set("values", array(discrepancy.values(), JsonWriter::value));
    node.put("betterSupported", discrepancy.betterSupported()).put("why", discrepancy.why());
    return node;
  }

  static ObjectNode explained(Explained explained) {
    ObjectNode node = NODES.objectNode().put("kind", word(explained.kind()));
    node.put("subject", explained.subject());
    node.set("values", array(explained.values(), JsonWriter::value));
    return node.put("why", explained.why());
  }

  private static ObjectNode value(Value value) {
    ObjectNode node = NODES.objectNode().put("value", value.value());
    backed(node, value.reports(), value.origins());
    node.set("evidence", passages(value.evidence()));
    return node;
  }

  private static ObjectNode framing(Framing framing) {
    ObjectNode node = NODES.objectNode().put("report", framing.report());
    node.put("term", framing.term()).put("target", framing.target());
    node.set("evidence", passages(framing.evidence()));
    return node;
  }

  private static ObjectNode correction(CorrectionNote note) {
    ObjectNode node = NODES.objectNode().put("id", note.id()).put("kind", note.kind());
    node.put("says", note.says()).put("by", note.by()).put("on", note.on().toString());
    return node.put("reason", note.reason()).put("holds", note.holds());
  }

  static ObjectNode time(Time time) {
    ObjectNode node = NODES.objectNode();
    node.put("start", time.start() == null ? null : time.start().toString());
    node.put("end", time.end() == null ? null : time.end().toString());
    node.put("precision", word(time.precision())).put("basis", word(time.basis()));
    return node.put("text", time.text());
  }

  static ObjectNode evidence(Evidence passage) {
    ObjectNode node = NODES.objectNode().put("report", passage.report());
    return node.put("start", passage.span().start()).put("end", passage.span().end());
  }

  private static ObjectNode backed(ObjectNode node, List<String> reports, int origins) {
    node.set("reports", texts(reports));
    return node.put("origins", origins);
  }

  /// Whole numbers without a fraction.
  private static JsonNode number(@Nullable Double number) {
    if (number == null) {
      return NODES.nullNode();
    }
    boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
    return whole ? NODES.numberNode(number.longValue()) : NODES.numberNode(number);
  }

  static ArrayNode passages(List<Evidence> evidence) {
    return array(evidence, JsonWriter::evidence);
  }

  static ArrayNode texts(List<String> texts) {
    return array(texts, NODES::stringNode);
  }

  static <T> ArrayNode array(List<T> items, Function<T, ? extends JsonNode> form) {
    BiConsumer<ArrayNode, T> adding = (array, item) -> array.add(form.apply(item));
    return items.stream().collect(NODES::arrayNode, adding, ArrayNode::addAll);
  }

  static String word(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
