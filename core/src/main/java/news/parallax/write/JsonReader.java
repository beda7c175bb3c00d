package news.parallax.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.parallax.account.Account;
import news.parallax.account.Account.AgreementEntry;
import news.parallax.account.Account.ClaimEntry;
import news.parallax.account.Account.CorrectionNote;
import news.parallax.account.Account.Discrepancy;
import news.parallax.account.Account.DiscrepancyKind;
import news.parallax.account.Account.EventEntry;
import news.parallax.account.Account.Explained;
import news.parallax.account.Account.FigureEntry;
import news.parallax.account.Account.Finding;
import news.parallax.account.Account.Framing;
import news.parallax.account.Account.MembershipEntry;
import news.parallax.account.Account.Phase;
import news.parallax.account.Account.ProvisionEntry;
import news.parallax.account.Account.QuoteEntry;
import news.parallax.account.Account.Reason;
import news.parallax.account.Account.Rejected;
import news.parallax.account.Account.Relation;
import news.parallax.account.Account.RelationKind;
import news.parallax.account.Account.ReportEntry;
import news.parallax.account.Account.SanctionEntry;
import news.parallax.account.Account.Scope;
import news.parallax.account.Account.Severity;
import news.parallax.account.Account.StoryLine;
import news.parallax.account.Account.Support;
import news.parallax.account.Account.Telling;
import news.parallax.account.Account.TimelineEntry;
import news.parallax.account.Account.Value;
import news.parallax.actor.Actor;
import news.parallax.actor.ActorKind;
import news.parallax.claim.Polarity;
import news.parallax.claim.Quote;
import news.parallax.claim.Stance;
import news.parallax.event.Plover;
import news.parallax.event.Status;
import news.parallax.figure.Figure;
import news.parallax.origin.Origin;
import news.parallax.pact.Membership;
import news.parallax.pact.Pact;
import news.parallax.pact.Sanction;
import news.parallax.report.Evidence;
import news.parallax.report.Report;
import news.parallax.report.Span;
import news.parallax.time.Time;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads accounts that [JsonWriter] wrote: the same account again, so that what is kept as JSON can
/// be shown in every form.
public final class JsonReader {
  private final Map<String, Report> reports;

  /// @param reports those of the account, with the ids that they have there
  public JsonReader(List<Report> reports) {
    this.reports = reports.stream().collect(Collectors.toMap(Report::id, Function.identity()));
  }

  /// @param json one account in the form `parallax-account/1`
  /// @throws IllegalArgumentException when it is of another form or names a report that is not
  // there
  public Account read(String json) {
    JsonNode root = JsonMapper.shared().readTree(json);
    String format = root.path("format").asString("");
    if (!format.equals(Account.FORMAT)) {
      throw new IllegalArgumentException(
          "Expected an account of the form %s, got '%s'".formatted(Account.FORMAT, format));
    }
    return new Account(
        new StoryLine(
            text(root.get("story"), "id"),
            text(root.get("story"), "title"),
            time(root.get("story").get("period"))),
        list(root.get("reports"), this::report),
        list(
            root.get("rejected"),
            n -> new Rejected(text(n, "source"), text(n, "reason"), text(n, "remedy"))),
        list(root.get("origins"), JsonReader::origin),
        list(root.get("actors"), JsonReader::actor),
        list(root.get("events"), JsonReader::event),
        list(root.get("claims"), JsonReader::claim),
        list(root.get("quotes"), JsonReader::quote),
        list(root.get("agreements"), JsonReader::agreement),
        list(root.get("sanctions"), JsonReader::sanction),
        list(root.get("memberships"), JsonReader::membership),
        list(root.get("relations"), JsonReader::relation),
        list(root.get("figures"), JsonReader::figure),
        list(root.get("timeline"), JsonReader::entry),
        list(root.get("findings"), JsonReader::finding),
        list(root.get("discrepancies"), JsonReader::discrepancy),
        list(root.get("explained"), JsonReader::explained),
        list(
            root.get("framing"),
            n -> new Framing(text(n, "report"), text(n, "term"), orNull(n, "target"), passages(n))),
        list(root.get("corrections"), JsonReader::correction));
  }

  private static CorrectionNote correction(JsonNode node) {
    return new CorrectionNote(
        text(node, "id"),
        text(node, "kind"),
        text(node, "says"),
        text(node, "by"),
        LocalDate.parse(text(node, "on")),
        text(node, "reason"),
        node.get("holds").asBoolean());
  }

  private ReportEntry report(JsonNode node) {
    String id = text(node, "id");
    Report report = reports.get(id);
    if (report == null || !report.sha256().equals(text(node, "sha256"))) {
      throw new IllegalArgumentException(
          "The account is of another report %s than the one given".formatted(id));
    }
    return new ReportEntry(report, time(node.get("published")), named(node, "phase", Phase.class));
  }

  private static Origin origin(JsonNode node) {
    return new Origin(
        text(node, "id"),
        texts(node, "reports"),
        list(
            node.get("basis"),
            n ->
                new Origin.Basis(
                    named(n, "kind", Origin.Kind.class),
                    orNull(n, "from"),
                    orNull(n, "to"),
                    list(
                        n.get("passages"),
                        pair -> new Origin.Copy(evidence(pair.get(0)), evidence(pair.get(1)))))));
  }

  private static Actor actor(JsonNode node) {
    return new Actor(
        text(node, "id"),
        text(node, "name"),
        named(node, "kind", ActorKind.class),
        orNull(node, "country"),
        texts(node, "aliases"),
        list(
            node.get("roles"), n -> new Actor.Office(text(n, "title"), text(n, "of"), passages(n))),
        passages(node));
  }

  private static EventEntry event(JsonNode node) {
    return new EventEntry(
        text(node, "id"),
        named(node, "type", Plover.class),
        orNull(node, "mode"),
        texts(node, "sources"),
        texts(node, "targets"),
        time(node.get("time")),
        orNull(node, "place"),
        named(node, "status", Status.class),
        texts(node, "saidBy"),
        text(node, "summary"),
        list(node.get("evidence"), n -> new Telling(evidence(n), named(n, "status", Status.class))),
        texts(node, "reports"),
        origins(node));
  }

  private static ClaimEntry claim(JsonNode node) {
    return new ClaimEntry(
        text(node, "id"),
        orNull(node, "speaker"),
        orNull(node, "narrator"),
        text(node, "cue"),
        named(node, "stance", Stance.class),
        named(node, "polarity", Polarity.class),
        text(node, "proposition"),
        node.get("direct").asBoolean(),
        texts(node, "about"),
        texts(node, "answers"),
        passages(node),
        texts(node, "reports"),
        origins(node));
  }

  private static QuoteEntry quote(JsonNode node) {
    return new QuoteEntry(
        text(node, "id"),
        text(node, "text"),
        orNull(node, "speaker"),
        text(node, "cue"),
        named(node, "kind", Quote.Kind.class),
        passages(node));
  }

  private static AgreementEntry agreement(JsonNode node) {
    return new AgreementEntry(
        text(node, "id"),
        text(node, "name"),
        texts(node, "parties"),
        node.get("signed").isNull() ? null : time(node.get("signed")),
        named(node, "status", Pact.Status.class),
        list(
            node.get("provisions"),
            n -> new ProvisionEntry(text(n, "text"), texts(n, "saidBy"), passages(n))),
        texts(node, "replaces"),
        orNull(node, "replacedBy"),
        passages(node),
        texts(node, "reports"),
        origins(node));
  }

  private static SanctionEntry sanction(JsonNode node) {
    return new SanctionEntry(
        text(node, "id"),
        texts(node, "imposedBy"),
        text(node, "target"),
        time(node.get("since")),
        orNull(node, "reason"),
        named(node, "status", Sanction.Status.class),
        passages(node),
        texts(node, "reports"),
        origins(node));
  }

  private static MembershipEntry membership(JsonNode node) {
    return new MembershipEntry(
        text(node, "member"),
        text(node, "body"),
        named(node, "status", Membership.Status.class),
        passages(node));
  }

  private static Relation relation(JsonNode node) {
    return new Relation(
        text(node, "a"),
        text(node, "b"),
        named(node, "kind", RelationKind.class),
        time(node.get("from")),
        texts(node, "basis"),
        passages(node));
  }

  private static FigureEntry figure(JsonNode node) {
    return new FigureEntry(
        text(node, "id"),
        number(node.get("value")),
        number(node.get("min")),
        number(node.get("max")),
        text(node, "unit"),
        text(node, "counts"),
        named(node, "comparator", Figure.Comparator.class),
        passages(node),
        texts(node, "reports"),
        origins(node));
  }

  private static TimelineEntry entry(JsonNode node) {
    return new TimelineEntry(
        time(node.get("time")),
        text(node, "label"),
        texts(node, "events"),
        texts(node, "agreements"),
        named(node, "status", Status.class),
        passages(node),
        texts(node, "reports"),
        origins(node));
  }

  private static Finding finding(JsonNode node) {
    return new Finding(
        text(node, "id"),
        text(node, "statement"),
        named(node, "support", Support.class),
        texts(node, "reports"),
        origins(node),
        texts(node, "items"),
        passages(node));
  }

  private static Discrepancy discrepancy(JsonNode node) {
    JsonNode better = node.get("betterSupported");
    return new Discrepancy(
        text(node, "id"),
        named(node, "kind", DiscrepancyKind.class),
        named(node, "scope", Scope.class),
        text(node, "subject"),
        texts(node, "items"),
        named(node, "severity", Severity.class),
        list(node.get("values"), JsonReader::value),
        better.isNull() ? null : better.asInt(),
        text(node, "why"));
  }

  private static Explained explained(JsonNode node) {
    return new Explained(
        named(node, "kind", Reason.class),
        text(node, "subject"),
        list(node.get("values"), JsonReader::value),
        text(node, "why"));
  }

  private static Value value(JsonNode node) {
    return new Value(text(node, "value"), texts(node, "reports"), origins(node), passages(node));
  }

  private static Time time(JsonNode node) {
    return new Time(
        day(node, "start"),
        day(node, "end"),
        named(node, "precision", Time.Precision.class),
        named(node, "basis", Time.Basis.class),
        text(node, "text"));
  }

  private static @Nullable LocalDate day(JsonNode node, String field) {
    String day = orNull(node, field);
    return day == null ? null : LocalDate.parse(day);
  }

  private static Evidence evidence(JsonNode node) {
    return new Evidence(
        text(node, "report"), new Span(node.get("start").asInt(), node.get("end").asInt()));
  }

  private static List<Evidence> passages(JsonNode node) {
    return list(node.get("evidence"), JsonReader::evidence);
  }

  private static int origins(JsonNode node) {
    return node.get("origins").asInt();
  }

  private static @Nullable Double number(JsonNode node) {
    return node.isNull() ? null : node.doubleValue();
  }

  private static String text(JsonNode node, String field) {
    return node.get(field).asString();
  }

  private static @Nullable String orNull(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value.isNull() ? null : value.asString();
  }

  private static List<String> texts(JsonNode node, String field) {
    return list(node.get(field), JsonNode::asString);
  }

  private static <T> List<T> list(JsonNode array, Function<JsonNode, T> form) {
    List<T> items = new ArrayList<>();
    array.forEach(item -> items.add(form.apply(item)));
    return List.copyOf(items);
  }

  private static <E extends Enum<E>> E named(JsonNode node, String field, Class<E> type) {
    return Enum.valueOf(type, text(node, field).toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
