package news.parallax.write;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.parallax.account.Account;
import news.parallax.account.Account.AgreementEntry;
import news.parallax.account.Account.ChangeEntry;
import news.parallax.account.Account.ClaimEntry;
import news.parallax.account.Account.CorrectionNote;
import news.parallax.account.Account.Discrepancy;
import news.parallax.account.Account.DiscrepancyKind;
import news.parallax.account.Account.EvasionEntry;
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
import news.parallax.pact.StatusChange;
import news.parallax.report.Block;
import news.parallax.report.Evidence;
import news.parallax.report.Publication;
import news.parallax.report.Report;
import news.parallax.report.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads an account back from the JSON that [JsonWriter] writes. Every passage is checked against
/// the text of its report, and the words of quotations against their passages.
public final class JsonReader {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");

  /// Finds the text of a report that an account does not carry.
  public interface Texts {
    /// @param sha256 of the bytes it was read from; another text is not the one that is meant
    Optional<String> text(String id, String source, String sha256);
  }

  private final Map<String, Report> reports;

  private JsonReader(List<ReportEntry> reports) {
    this.reports =
        reports.stream()
            .map(ReportEntry::report)
            .collect(Collectors.toMap(Report::id, Function.identity(), (one, other) -> one));
  }

  /// @param texts asked for the text of each report that the JSON has none of
  /// @throws AccountFormatException when this is no account, or a passage does not fit its text
  public static Account read(String json, Texts texts) {
    Json root;
    try {
      JsonNode tree = MAPPER.readTree(json);
      root = new Json(tree, "account");
    } catch (JacksonException e) {
      throw new AccountFormatException(
          "this is no JSON (%s); expected an account written by parallax read --json"
              .formatted(e.getOriginalMessage()));
    }
    if (!root.has("format") || !root.text("format").equals(Account.FORMAT)) {
      throw root.fault("format", "'" + Account.FORMAT + "'");
    }
    List<ReportEntry> reports = root.list("reports", report -> report(report, texts));
    return new JsonReader(reports).account(root, reports);
  }

  private static ReportEntry report(Json json, Texts texts) {
    String id = json.text("id");
    String source = json.text("source");
    String sha256 = json.text("sha256");
    String text =
        json.has("text")
            ? json.text("text")
            : texts
                .text(id, source, sha256)
                .orElseThrow(
                    () ->
                        new AccountFormatException(
                            "%s: the text of %s is not there any more, or has changed; make the account"
                                    .formatted(json.place(), source)
                                + " with --with-text"));
    if (text.length() != json.integer("length")) {
      throw json.fault("length", "%d, the length of its text".formatted(text.length()));
    }
    Report report =
        new Report(
            id,
            source,
            text,
            json.textOrNull("title"),
            json.textOrNull("outlet"),
            json.textOrNull("byline"),
            json.textOrNull("url"),
            new Publication.Unknown(),
            json.text("language"),
            sha256,
            lines(text));
    return new ReportEntry(report, json.time("published"), json.word("phase", Phase.class));
  }

  /// The lines of a text as paragraphs: an account does not keep what else they are.
  private static List<Block> lines(String text) {
    return LINE.matcher(text)
        .results()
        .map(line -> new Block(new Span(line.start(), line.end()), Block.Kind.PARAGRAPH))
        .toList();
  }

  private Account account(Json root, List<ReportEntry> entries) {
    Json story = root.object("story");
    return new Account(
        new StoryLine(story.text("id"), story.text("title"), story.time("period")),
        entries,
        root.list(
            "rejected",
            no -> new Rejected(no.text("source"), no.text("reason"), no.text("remedy"))),
        root.list("origins", this::origin),
        root.list("actors", this::actor),
        root.list("events", this::event),
        root.list("claims", this::claim),
        root.list("quotes", this::quote),
        root.list("agreements", this::agreement),
        root.list("sanctions", this::sanction),
        root.list("memberships", this::membership),
        root.list("relations", this::relation),
        root.list("figures", this::figure),
        root.list("timeline", this::entry),
        root.list("findings", this::finding),
        root.list("discrepancies", this::discrepancy),
        root.list("explained", this::explained),
        root.list("framing", this::framing),
        root.has("corrections") ? root.list("corrections", JsonReader::correction) : List.of());
  }

  private static CorrectionNote correction(Json json) {
    return new CorrectionNote(
        json.text("id"),
        json.text("kind"),
        json.text("says"),
        json.text("by"),
        json.date("on"),
        json.text("reason"),
        json.bool("holds"));
  }

  private Evidence passage(Json json) {
    String id = json.text("report");
    Report report = reports.get(id);
    if (report == null) {
      throw json.fault("report", "the id of one of the reports");
    }
    int start = json.integer("start");
    int end = json.integer("end");
    if (start < 0 || end <= start || end > report.text().length()) {
      throw json.fault(
          "end", "a passage inside the %d units of %s".formatted(report.text().length(), id));
    }
    return report.evidence(new Span(start, end));
  }

  private List<Evidence> evidence(Json json) {
    return json.list("evidence", this::passage);
  }

  private Origin origin(Json json) {
    return new Origin(json.text("id"), json.texts("reports"), json.list("basis", this::basis));
  }

  private Origin.Basis basis(Json json) {
    return new Origin.Basis(
        json.word("kind", Origin.Kind.class),
        json.textOrNull("from"),
        json.textOrNull("to"),
        json.list("passages", pair -> new Origin.Copy(passage(pair.at(0)), passage(pair.at(1)))));
  }

  private Actor actor(Json json) {
    return new Actor(
        json.text("id"),
        json.text("name"),
        json.word("kind", ActorKind.class),
        json.textOrNull("country"),
        json.texts("aliases"),
        json.list(
            "roles", role -> new Actor.Office(role.text("title"), role.text("of"), evidence(role))),
        evidence(json));
  }

  private EventEntry event(Json json) {
    return new EventEntry(
        json.text("id"),
        json.word("type", Plover.class),
        json.textOrNull("mode"),
        json.texts("sources"),
        json.texts("targets"),
        json.time("time"),
        json.textOrNull("place"),
        json.word("status", Status.class),
        json.texts("saidBy"),
        json.text("summary"),
        json.list("evidence", one -> new Telling(passage(one), one.word("status", Status.class))),
        json.texts("reports"),
        json.integer("origins"));
  }

  private ClaimEntry claim(Json json) {
    return new ClaimEntry(
        json.text("id"),
        json.textOrNull("speaker"),
        json.textOrNull("narrator"),
        json.text("cue"),
        json.word("stance", Stance.class),
        json.word("polarity", Polarity.class),
        json.text("proposition"),
        json.bool("direct"),
        json.texts("about"),
        json.texts("answers"),
        evidence(json),
        json.texts("reports"),
        json.integer("origins"));
  }

  /// The words of a quotation stand in each of its passages.
  private QuoteEntry quote(Json json) {
    QuoteEntry quote =
        new QuoteEntry(
            json.text("id"),
            json.text("text"),
            json.textOrNull("speaker"),
            json.text("cue"),
            json.word("kind", Quote.Kind.class),
            evidence(json));
    for (Evidence passage : quote.evidence()) {
      Report report = reports.get(passage.report());
      if (report == null || !report.at(passage.span()).contains(quote.text())) {
        throw json.fault("evidence", "passages that hold the quoted words");
      }
    }
    return quote;
  }

  private AgreementEntry agreement(Json json) {
    return new AgreementEntry(
        json.text("id"),
        json.text("name"),
        json.texts("parties"),
        json.has("signed") ? json.time("signed") : null,
        json.word("status", Pact.Status.class),
        changes(json),
        json.list(
            "provisions",
            one -> new ProvisionEntry(one.text("text"), one.texts("saidBy"), evidence(one))),
        json.texts("replaces"),
        json.textOrNull("replacedBy"),
        evidence(json),
        json.texts("reports"),
        json.integer("origins"));
  }

  /// Accounts of earlier versions have none.
  private List<ChangeEntry> changes(Json json) {
    return json.has("changes")
        ? json.list(
            "changes",
            one ->
                new ChangeEntry(
                    one.word("status", StatusChange.Kind.class),
                    one.texts("by"),
                    one.time("time"),
                    evidence(one)))
        : List.of();
  }

  private SanctionEntry sanction(Json json) {
    return new SanctionEntry(
        json.text("id"),
        json.texts("imposedBy"),
        json.text("target"),
        json.texts("measures"),
        json.time("since"),
        json.time("until"),
        json.textOrNull("reason"),
        json.word("status", Sanction.Status.class),
        changes(json),
        json.has("evasions")
            ? json.list(
                "evasions",
                one -> new EvasionEntry(one.texts("by"), one.textOrNull("means"), evidence(one)))
            : List.of(),
        evidence(json),
        json.texts("reports"),
        json.integer("origins"));
  }

  private MembershipEntry membership(Json json) {
    return new MembershipEntry(
        json.text("member"),
        json.text("body"),
        json.word("status", Membership.Status.class),
        evidence(json));
  }

  private Relation relation(Json json) {
    return new Relation(
        json.text("a"),
        json.text("b"),
        json.word("kind", RelationKind.class),
        json.time("from"),
        json.texts("basis"),
        evidence(json));
  }

  private FigureEntry figure(Json json) {
    return new FigureEntry(
        json.text("id"),
        json.numberOrNull("value"),
        json.numberOrNull("min"),
        json.numberOrNull("max"),
        json.text("unit"),
        json.text("counts"),
        json.word("comparator", Figure.Comparator.class),
        evidence(json),
        json.texts("reports"),
        json.integer("origins"));
  }

  private TimelineEntry entry(Json json) {
    return new TimelineEntry(
        json.time("time"),
        json.text("label"),
        json.texts("events"),
        json.texts("agreements"),
        json.word("status", Status.class),
        evidence(json),
        json.texts("reports"),
        json.integer("origins"));
  }

  private Finding finding(Json json) {
    return new Finding(
        json.text("id"),
        json.text("statement"),
        json.word("support", Support.class),
        json.texts("reports"),
        json.integer("origins"),
        json.texts("items"),
        evidence(json));
  }

  private Discrepancy discrepancy(Json json) {
    return new Discrepancy(
        json.text("id"),
        json.word("kind", DiscrepancyKind.class),
        json.word("scope", Scope.class),
        json.text("subject"),
        json.texts("items"),
        json.word("severity", Severity.class),
        json.list("values", this::value),
        json.has("betterSupported") ? json.integer("betterSupported") : null,
        json.text("why"));
  }

  private Value value(Json json) {
    return new Value(
        json.text("value"), json.texts("reports"), json.integer("origins"), evidence(json));
  }

  private Explained explained(Json json) {
    return new Explained(
        json.word("kind", Reason.class),
        json.text("subject"),
        json.list("values", this::value),
        json.text("why"));
  }

  private Framing framing(Json json) {
    return new Framing(
        json.text("report"), json.text("term"), json.textOrNull("target"), evidence(json));
  }
}
