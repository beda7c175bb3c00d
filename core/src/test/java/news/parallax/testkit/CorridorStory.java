package news.parallax.testkit;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import news.parallax.account.Account;
import news.parallax.account.Account.AgreementEntry;
import news.parallax.account.Account.ClaimEntry;
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
import news.parallax.figure.Figure.Comparator;
import news.parallax.origin.Origin;
import news.parallax.pact.Membership;
import news.parallax.pact.Pact;
import news.parallax.pact.Sanction;
import news.parallax.report.Evidence;
import news.parallax.time.Time;

/// A whole account written by hand: two invented states sign a grain pact, one paper copies a wire,
/// and the reports differ on the day, the ships, who imposes sanctions, and the sea mines.
public final class CorridorStory {
  private static final String COURIER = "r1";
  private static final String LANTERN = "r2";
  private static final String GAZETTE = "r3";
  private static final String MERIDIAN = "r4";
  private static final String NORTHWIRE = "r5";

  private static final String KARVIA = "a1";
  private static final String OSTRAND = "a2";
  private static final String MARSH = "a3";
  private static final String VANT = "a4";
  private static final String TERAL = "a5";
  private static final String LEAGUE = "a6";
  private static final String CITIES = "a7";
  private static final String QIR = "a8";
  private static final String REBELS = "a9";

  private static final Time SIGNING = Sketch.day(LocalDate.of(2031, Month.MAY, 12));

  private final Sketch sketch =
      new Sketch()
          .report(
              COURIER,
              "capital-courier.txt",
              "Capital Courier",
              may(9),
              Phase.BEFORE,
              text("capital-courier"))
          .report(
              LANTERN,
              "daily-lantern.txt",
              "Daily Lantern",
              may(13),
              Phase.AFTER,
              text("daily-lantern"))
          .report(
              GAZETTE,
              "harbour-gazette.txt",
              "Harbour Gazette",
              may(14),
              Phase.AFTER,
              text("harbour-gazette"))
          .report(
              MERIDIAN,
              "meridian-post.txt",
              "Meridian Post",
              may(14),
              Phase.AFTER,
              text("meridian-post"))
          .report(
              NORTHWIRE, "northwire.txt", "Northwire", may(12), Phase.DURING, text("northwire"));

  private CorridorStory() {}

  /// The account.
  public static Account account() {
    return new CorridorStory().write();
  }

  private Account write() {
    return new Account(
        new StoryLine("s1", "Karvia and Ostrand sign Grain Corridor Pact", SIGNING),
        sketch.reports(),
        List.of(
            new Rejected(
                "scan-0007.txt",
                "it is no text: 61 % of it are control characters",
                "Give the text that the scan shows.")),
        origins(),
        actors(),
        events(),
        claims(),
        quotes(),
        agreements(),
        List.of(
            new SanctionEntry(
                "s1",
                List.of(LEAGUE),
                OSTRAND,
                List.of("sanction"),
                Sketch.year(2027),
                Time.UNKNOWN,
                "the mining of the strait",
                Sanction.Status.IN_FORCE,
                List.of(),
                List.of(),
                sanctionsOfLeague(),
                List.of(COURIER, MERIDIAN),
                2)),
        List.of(
            new MembershipEntry(
                TERAL,
                LEAGUE,
                Membership.Status.UNKNOWN,
                List.of(at(COURIER, "The League of Coasts")))),
        relations(),
        List.of(
            figure(
                "n1",
                40.0,
                "",
                "ships waiting at the strait",
                Comparator.EXACT,
                at(NORTHWIRE, "Forty ships are waiting")),
            figure(
                "n2",
                60.0,
                "",
                "ships at anchor outside the strait",
                Comparator.ABOUT,
                at(GAZETTE, "about 60 ships")),
            figure(
                "n3",
                16.0,
                "year",
                "since Marsh's last visit to Ostrand",
                Comparator.EXACT,
                at(COURIER, "16 years"))),
        timeline(),
        findings(),
        discrepancies(),
        explained(),
        List.of(
            framing(COURIER, "rebels in the delta", REBELS),
            framing(GAZETTE, "delta rebels", REBELS),
            framing(LANTERN, "surrender", KARVIA)),
        List.of());
  }

  private List<Origin> origins() {
    return List.of(
        new Origin("o1", List.of(COURIER), List.of()),
        new Origin(
            "o2",
            List.of(LANTERN, NORTHWIRE),
            List.of(
                new Origin.Basis(
                    Origin.Kind.REUSED_PASSAGE,
                    NORTHWIRE,
                    LANTERN,
                    List.of(
                        copy(
                            "Karvia and Ostrand signed a Grain Corridor Pact on Monday that obliges each side to escort the other's ships through the Velm Strait if they come under attack"),
                        copy(
                            "President Ilen Marsh and Prime Minister Doro Vant signed the pact in the Old Customs House after two hours of talks"))))),
        new Origin("o3", List.of(GAZETTE), List.of()),
        new Origin("o4", List.of(MERIDIAN), List.of()));
  }

  private Origin.Copy copy(String words) {
    return new Origin.Copy(at(NORTHWIRE, words), at(LANTERN, words));
  }

  private List<Actor> actors() {
    return List.of(
        actor(KARVIA, "Karvia", ActorKind.COUNTRY),
        actor(OSTRAND, "Ostrand", ActorKind.COUNTRY),
        new Actor(
            MARSH,
            "Ilen Marsh",
            ActorKind.PERSON,
            null,
            List.of("Ilen Marsh", "Marsh", "President Ilen Marsh"),
            List.of(
                new Actor.Office(
                    "president", KARVIA, List.of(at(COURIER, "Karvia's President Ilen Marsh")))),
            sketch.mentions("Ilen Marsh", "Marsh")),
        new Actor(
            VANT,
            "Doro Vant",
            ActorKind.PERSON,
            null,
            List.of("Doro Vant", "Vant"),
            List.of(
                new Actor.Office(
                    "prime minister", OSTRAND, List.of(at(NORTHWIRE, "Prime Minister Doro Vant")))),
            sketch.mentions("Doro Vant", "Vant")),
        actor(TERAL, "Teral", ActorKind.COUNTRY),
        actor(LEAGUE, "League of Coasts", ActorKind.ORGANIZATION),
        actor(CITIES, "United Cities", ActorKind.ORGANIZATION),
        new Actor(
            QIR,
            "Sana Qir",
            ActorKind.PERSON,
            null,
            List.of("Sana Qir"),
            List.of(
                new Actor.Office(
                    "foreign minister",
                    TERAL,
                    List.of(at(MERIDIAN, "Teral's foreign minister Sana Qir")))),
            sketch.mentions("Sana Qir")),
        actor(REBELS, "delta rebels", ActorKind.GROUP, "rebels in the delta"));
  }

  private Actor actor(String id, String name, ActorKind kind, String... others) {
    TreeSet<String> aliases = new TreeSet<>(Arrays.asList(others));
    aliases.add(name);
    return new Actor(
        id,
        name,
        kind,
        null,
        List.copyOf(aliases),
        List.of(),
        sketch.mentions(aliases.toArray(String[]::new)));
  }

  private List<EventEntry> events() {
    return List.of(
        new EventEntry(
            "e1",
            Plover.AGREE,
            "sign",
            List.of(KARVIA, OSTRAND),
            List.of(),
            SIGNING,
            "Port Velm",
            Status.HAPPENED,
            List.of(),
            "Karvia and Ostrand sign the Grain Corridor Pact",
            List.of(
                new Telling(at(COURIER, "The two governments plan to sign a pact"), Status.PLANNED),
                new Telling(
                    at(LANTERN, "Karvia and Ostrand signed a Grain Corridor Pact on Monday"),
                    Status.HAPPENED),
                new Telling(
                    at(GAZETTE, "Marsh and Vant put their names to the corridor pact on Tuesday"),
                    Status.HAPPENED),
                new Telling(
                    at(MERIDIAN, "The pact that Karvia and Ostrand signed on 12 May"),
                    Status.HAPPENED),
                new Telling(
                    at(NORTHWIRE, "Karvia and Ostrand signed a Grain Corridor Pact on Monday"),
                    Status.HAPPENED)),
            List.of(COURIER, LANTERN, GAZETTE, MERIDIAN, NORTHWIRE),
            4),
        new EventEntry(
            "e2",
            Plover.AID,
            "arms",
            List.of(OSTRAND),
            List.of(REBELS),
            Time.UNKNOWN,
            null,
            Status.ALLEGED,
            List.of(TERAL),
            "Ostrand sends sea mines to delta rebels",
            List.of(
                new Telling(
                    at(COURIER, "Ostrand of passing sea mines to rebels in the delta"),
                    Status.ALLEGED),
                new Telling(
                    at(GAZETTE, "Ostrand has been sending sea mines to delta rebels"),
                    Status.HAPPENED),
                new Telling(at(MERIDIAN, "it gave mines to anybody"), Status.DENIED),
                new Telling(
                    at(NORTHWIRE, "Ostrand had shipped sea mines to rebels in the delta"),
                    Status.ALLEGED)),
            List.of(COURIER, GAZETTE, MERIDIAN, NORTHWIRE),
            4));
  }

  private List<ClaimEntry> claims() {
    return List.of(
        new ClaimEntry(
            "c1",
            TERAL,
            null,
            "accuses",
            Stance.ACCUSE,
            Polarity.POSITIVE,
            "Ostrand passes sea mines to rebels in the delta",
            false,
            List.of("e2"),
            List.of(),
            List.of(
                at(COURIER, "Teral accuses Ostrand of passing sea mines to rebels in the delta"),
                at(NORTHWIRE, "Ostrand had shipped sea mines to rebels in the delta")),
            List.of(COURIER, NORTHWIRE),
            2),
        new ClaimEntry(
            "c2",
            OSTRAND,
            null,
            "denies",
            Stance.DENY,
            Polarity.NEGATIVE,
            "it gave mines to anybody",
            false,
            List.of("e2"),
            List.of("c1"),
            List.of(
                at(COURIER, "Ostrand has always denied it"),
                at(MERIDIAN, "Ostrand denies that it gave mines to anybody")),
            List.of(COURIER, MERIDIAN),
            2),
        new ClaimEntry(
            "c3",
            OSTRAND,
            null,
            "rejected",
            Stance.DENY,
            Polarity.NEGATIVE,
            "a fairy tale",
            true,
            List.of("e2"),
            List.of("c1"),
            List.of(at(NORTHWIRE, "Ostrand's government rejected the charge as \"a fairy tale\"")),
            List.of(NORTHWIRE),
            1),
        new ClaimEntry(
            "c4",
            VANT,
            null,
            "said",
            Stance.PROMISE,
            Polarity.NEGATIVE,
            "This strait will never again be a weapon",
            true,
            List.of(),
            List.of(),
            List.of(
                at(GAZETTE, "This strait will never be a weapon again"),
                at(NORTHWIRE, "This strait will never again be a weapon")),
            List.of(GAZETTE, NORTHWIRE),
            2),
        new ClaimEntry(
            "c5",
            QIR,
            null,
            "said",
            Stance.WARN,
            Polarity.NEGATIVE,
            "the pact makes the coast more dangerous",
            false,
            List.of(),
            List.of(),
            List.of(
                at(
                    MERIDIAN,
                    "Teral's foreign minister Sana Qir said the pact makes the coast more dangerous")),
            List.of(MERIDIAN),
            1),
        new ClaimEntry(
            "c6",
            MARSH,
            null,
            "said",
            Stance.STATE,
            Polarity.POSITIVE,
            "it makes the coast safer",
            false,
            List.of(),
            List.of("c5"),
            List.of(at(MERIDIAN, "Marsh said it makes the coast safer")),
            List.of(MERIDIAN),
            1),
        new ClaimEntry(
            "c7",
            MARSH,
            null,
            "told",
            Stance.PROMISE,
            Polarity.POSITIVE,
            "We go to Port Velm with bread on our minds, not guns",
            true,
            List.of(),
            List.of(),
            List.of(at(COURIER, "We go to Port Velm with bread on our minds, not guns")),
            List.of(COURIER),
            1),
        new ClaimEntry(
            "c8",
            null,
            GAZETTE,
            "",
            Stance.STATE,
            Polarity.POSITIVE,
            "Ostrand has been sending sea mines to delta rebels",
            false,
            List.of("e2"),
            List.of(),
            List.of(
                at(
                    GAZETTE,
                    "Ostrand has been sending sea mines to delta rebels since last autumn")),
            List.of(GAZETTE),
            1),
        new ClaimEntry(
            "c9",
            null,
            null,
            "officials said",
            Stance.STATE,
            Polarity.POSITIVE,
            "Marsh will travel to Port Velm next week",
            false,
            List.of(),
            List.of(),
            List.of(at(COURIER, "officials said on Friday")),
            List.of(COURIER),
            1));
  }

  private List<QuoteEntry> quotes() {
    return List.of(
        quote(
            "q1",
            COURIER,
            "We go to Port Velm with bread on our minds, not guns,",
            MARSH,
            "told",
            Quote.Kind.DIRECT),
        quote("q2", LANTERN, "This changes what a loaf costs,", MARSH, "said", Quote.Kind.DIRECT),
        quote(
            "q3",
            GAZETTE,
            "This strait will never be a weapon again,",
            VANT,
            "told",
            Quote.Kind.DIRECT),
        quote(
            "q4",
            NORTHWIRE,
            "This strait will never again be a weapon,",
            VANT,
            "said",
            Quote.Kind.DIRECT),
        quote("q5", NORTHWIRE, "a fairy tale", OSTRAND, "rejected", Quote.Kind.PARTIAL));
  }

  private QuoteEntry quote(
      String id, String report, String text, String speaker, String cue, Quote.Kind kind) {
    return new QuoteEntry(id, text, speaker, cue, kind, List.of(at(report, text)));
  }

  private List<AgreementEntry> agreements() {
    List<String> parties = List.of(KARVIA, OSTRAND);
    return List.of(
        new AgreementEntry(
            "g1",
            "Straits Treaty",
            List.of(),
            Sketch.year(1958),
            Pact.Status.ENDED,
            List.of(),
            List.of(),
            List.of(),
            "g3",
            List.of(
                at(COURIER, "the Straits Treaty of 1958"),
                at(GAZETTE, "the Straits Treaty of 1958"),
                at(MERIDIAN, "The Straits Treaty of 1958")),
            List.of(COURIER, GAZETTE, MERIDIAN),
            3),
        new AgreementEntry(
            "g2",
            "Harbour Accord",
            List.of(),
            Sketch.year(1994),
            Pact.Status.ENDED,
            List.of(),
            List.of(),
            List.of(),
            "g3",
            List.of(
                at(COURIER, "the Harbour Accord of 1994"),
                at(MERIDIAN, "the Harbour Accord of 1994")),
            List.of(COURIER, MERIDIAN),
            2),
        new AgreementEntry(
            "g3",
            "Grain Corridor Pact",
            parties,
            SIGNING,
            Pact.Status.SIGNED,
            List.of(),
            List.of(
                new ProvisionEntry(
                    "each side escorts the other's ships through the Velm Strait if they come under attack",
                    List.of(),
                    List.of(
                        at(
                            MERIDIAN,
                            "Escorts are owed to any ship of either side that is attacked"),
                        at(
                            NORTHWIRE,
                            "obliges each side to escort the other's ships through the Velm Strait if they come under attack"))),
                new ProvisionEntry(
                    "grain ships pass free of toll",
                    List.of(),
                    List.of(at(GAZETTE, "lets grain ships pass free of toll"))),
                new ProvisionEntry(
                    "a joint inspection post",
                    List.of(),
                    List.of(at(GAZETTE, "sets up a joint inspection post")))),
            List.of("g1", "g2"),
            null,
            List.of(
                at(COURIER, "a pact that would open the Velm Strait"),
                at(LANTERN, "a Grain Corridor Pact"),
                at(GAZETTE, "the corridor pact"),
                at(MERIDIAN, "The pact that Karvia and Ostrand signed"),
                at(NORTHWIRE, "a Grain Corridor Pact")),
            List.of(COURIER, LANTERN, GAZETTE, MERIDIAN, NORTHWIRE),
            4));
  }

  private List<Relation> relations() {
    return List.of(
        new Relation(
            KARVIA,
            OSTRAND,
            RelationKind.COOPERATES,
            SIGNING,
            List.of("e1", "g3"),
            List.of(at(NORTHWIRE, "Karvia and Ostrand signed a Grain Corridor Pact"))),
        new Relation(
            LEAGUE,
            OSTRAND,
            RelationKind.SANCTIONS,
            Sketch.year(2027),
            List.of("s1"),
            sanctionsOfLeague()),
        new Relation(
            CITIES,
            OSTRAND,
            RelationKind.SANCTIONS,
            Sketch.year(2027),
            List.of(),
            List.of(at(GAZETTE, "The United Cities have kept Ostrand under sanctions since 2027"))),
        new Relation(
            TERAL,
            OSTRAND,
            RelationKind.HOSTILE,
            Time.UNKNOWN,
            List.of("c1"),
            List.of(at(COURIER, "Teral accuses Ostrand"))),
        new Relation(
            OSTRAND,
            REBELS,
            RelationKind.SUPPLIES,
            Time.UNKNOWN,
            List.of("e2"),
            List.of(at(GAZETTE, "Ostrand has been sending sea mines to delta rebels"))));
  }

  private List<Evidence> sanctionsOfLeague() {
    return List.of(
        at(
            COURIER,
            "The League of Coasts placed sanctions on Ostrand in 2027 over the mining of the strait"),
        at(MERIDIAN, "The League of Coasts, which placed sanctions on the country in 2027"));
  }

  private FigureEntry figure(
      String id,
      double value,
      String unit,
      String counts,
      Comparator comparator,
      Evidence evidence) {
    return new FigureEntry(
        id,
        value,
        null,
        null,
        unit,
        counts,
        comparator,
        List.of(evidence),
        List.of(evidence.report()),
        1);
  }

  private List<TimelineEntry> timeline() {
    return List.of(
        entry(
            Sketch.year(1958),
            "Straits Treaty signed",
            Status.HAPPENED,
            3,
            at(COURIER, "the Straits Treaty of 1958"),
            at(GAZETTE, "the Straits Treaty of 1958"),
            at(MERIDIAN, "The Straits Treaty of 1958")),
        entry(
            Sketch.year(1994),
            "Harbour Accord signed",
            Status.HAPPENED,
            2,
            at(COURIER, "the Harbour Accord of 1994"),
            at(MERIDIAN, "the Harbour Accord of 1994")),
        entry(
            Sketch.year(2015),
            "Marsh visits Ostrand",
            Status.HAPPENED,
            1,
            at(LANTERN, "last set foot in Ostrand in 2015")),
        entry(
            Sketch.year(2027),
            "League of Coasts sanctions Ostrand",
            Status.HAPPENED,
            2,
            at(COURIER, "placed sanctions on Ostrand in 2027"),
            at(MERIDIAN, "placed sanctions on the country in 2027")),
        entry(
            Sketch.year(2029),
            "Bread prices in Karvia begin to double",
            Status.HAPPENED,
            1,
            at(LANTERN, "Bread prices in Karvia have doubled since 2029")),
        entry(
            interval(2030, 9, 2030, 11, Time.Precision.SEASON, "last autumn"),
            "Ostrand begins to send sea mines to delta rebels",
            Status.ALLEGED,
            1,
            at(GAZETTE, "since last autumn")),
        entry(
            Sketch.day(may(9)),
            "Officials announce Marsh's journey",
            Status.HAPPENED,
            1,
            at(COURIER, "officials said on Friday")),
        new TimelineEntry(
            SIGNING,
            "Karvia and Ostrand sign the Grain Corridor Pact",
            List.of("e1"),
            List.of("g3"),
            Status.HAPPENED,
            List.of(
                at(LANTERN, "signed a Grain Corridor Pact on Monday"),
                at(MERIDIAN, "signed on 12 May"),
                at(NORTHWIRE, "signed a Grain Corridor Pact on Monday")),
            List.of(LANTERN, MERIDIAN, NORTHWIRE),
            2),
        entry(
            interval(2031, 9, 2031, 9, Time.Precision.MONTH, "September"),
            "First convoy through the strait",
            Status.PLANNED,
            1,
            at(MERIDIAN, "The first convoy is due in September")),
        entry(
            interval(2031, 5, 2036, 4, Time.Precision.YEAR, "for five years"),
            "Velm Strait open to grain ships",
            Status.PLANNED,
            1,
            at(COURIER, "open the Velm Strait to grain ships for five years")),
        entry(
            Time.UNKNOWN,
            "The strait is mined",
            Status.HAPPENED,
            2,
            at(COURIER, "the mining of the strait"),
            at(MERIDIAN, "after the strait was mined")));
  }

  private static Time interval(
      int year, int month, int endYear, int endMonth, Time.Precision precision, String words) {
    LocalDate end = LocalDate.of(endYear, endMonth, 1).plusMonths(1).minusDays(1);
    return new Time(LocalDate.of(year, month, 1), end, precision, Time.Basis.RELATIVE, words);
  }

  private TimelineEntry entry(
      Time time, String label, Status status, int origins, Evidence... evidence) {
    return new TimelineEntry(
        time, label, List.of(), List.of(), status, List.of(evidence), reports(evidence), origins);
  }

  private List<Finding> findings() {
    return List.of(
        finding(
            "f1",
            "Karvia and Ostrand signed the Grain Corridor Pact in Port Velm",
            Support.CORROBORATED,
            4,
            List.of("e1", "g3"),
            at(COURIER, "plan to sign a pact"),
            at(LANTERN, "Karvia and Ostrand signed a Grain Corridor Pact on Monday"),
            at(GAZETTE, "Corridor pact signed in Port Velm"),
            at(MERIDIAN, "The pact that Karvia and Ostrand signed"),
            at(NORTHWIRE, "Karvia and Ostrand signed a Grain Corridor Pact on Monday")),
        finding(
            "f2",
            "The pact replaces the Straits Treaty of 1958",
            Support.CORROBORATED,
            3,
            List.of("g1", "g3"),
            at(COURIER, "It would replace the Straits Treaty of 1958"),
            at(GAZETTE, "It takes the place of the Straits Treaty of 1958"),
            at(MERIDIAN, "The Straits Treaty of 1958 and the Harbour Accord of 1994 fall away")),
        finding(
            "f3",
            "Marsh and Vant signed in the Old Customs House",
            Support.CORROBORATED,
            2,
            List.of("e1"),
            at(LANTERN, "signed the pact in the Old Customs House"),
            at(GAZETTE, "in the Old Customs House"),
            at(NORTHWIRE, "signed the pact in the Old Customs House")),
        finding(
            "f4",
            "Each side must escort the other's ships if they come under attack",
            Support.CORROBORATED,
            2,
            List.of("g3"),
            at(LANTERN, "obliges each side to escort the other's ships"),
            at(MERIDIAN, "Escorts are owed to any ship of either side that is attacked"),
            at(NORTHWIRE, "obliges each side to escort the other's ships")),
        finding(
            "f5",
            "The pact also replaces the Harbour Accord of 1994",
            Support.CORROBORATED,
            2,
            List.of("g2", "g3"),
            at(COURIER, "the Harbour Accord of 1994"),
            at(MERIDIAN, "the Harbour Accord of 1994 fall away")),
        finding(
            "f6",
            "Ostrand sends sea mines to delta rebels",
            Support.CONTESTED,
            4,
            List.of("e2"),
            at(COURIER, "Teral accuses Ostrand of passing sea mines"),
            at(GAZETTE, "Ostrand has been sending sea mines"),
            at(MERIDIAN, "Ostrand denies that it gave mines"),
            at(NORTHWIRE, "Ostrand had shipped sea mines")),
        finding(
            "f7",
            "Grain ships pass free of toll",
            Support.SINGLE_ORIGIN,
            1,
            List.of("g3"),
            at(GAZETTE, "lets grain ships pass free of toll")),
        finding(
            "f8",
            "Marsh and Vant talked for two hours before they signed",
            Support.SINGLE_ORIGIN,
            1,
            List.of("e1"),
            at(LANTERN, "after two hours of talks"),
            at(NORTHWIRE, "after two hours of talks")),
        finding(
            "f9",
            "Karvia's opposition calls the deal a surrender",
            Support.SINGLE_ORIGIN,
            1,
            List.of(),
            at(LANTERN, "Karvia's opposition calls the deal a surrender")));
  }

  private Finding finding(
      String id,
      String statement,
      Support support,
      int origins,
      List<String> items,
      Evidence... evidence) {
    return new Finding(
        id, statement, support, reports(evidence), origins, items, List.of(evidence));
  }

  private List<Discrepancy> discrepancies() {
    return List.of(
        new Discrepancy(
            "d1",
            DiscrepancyKind.DATE,
            Scope.BETWEEN_REPORTS,
            "Day on which the Grain Corridor Pact was signed",
            List.of("e1"),
            Severity.HIGH,
            List.of(
                value(
                    "12 May 2031",
                    2,
                    at(LANTERN, "signed a Grain Corridor Pact on Monday"),
                    at(MERIDIAN, "signed on 12 May"),
                    at(NORTHWIRE, "signed a Grain Corridor Pact on Monday")),
                value("13 May 2031", 1, at(GAZETTE, "on Tuesday, a day later than planned"))),
            0,
            "Two origins against one; one of them gives the full date, and the wire was written on that day."),
        new Discrepancy(
            "d2",
            DiscrepancyKind.STATUS,
            Scope.BETWEEN_REPORTS,
            "Ostrand sends sea mines to delta rebels: fact or allegation",
            List.of("e2"),
            Severity.MEDIUM,
            List.of(
                value(
                    "alleged by Teral, denied by Ostrand",
                    3,
                    at(
                        COURIER,
                        "Teral accuses Ostrand of passing sea mines to rebels in the delta. Ostrand has always denied it"),
                    at(MERIDIAN, "Ostrand denies that it gave mines to anybody"),
                    at(
                        NORTHWIRE,
                        "Teral's foreign ministry condemned the pact and said Ostrand had shipped sea mines to rebels in the delta")),
                value(
                    "stated as fact",
                    1,
                    at(
                        GAZETTE,
                        "Ostrand has been sending sea mines to delta rebels since last autumn"))),
            0,
            "Three origins attribute it; one states it without a source."),
        new Discrepancy(
            "d3",
            DiscrepancyKind.ACTOR,
            Scope.BETWEEN_REPORTS,
            "Who imposed sanctions on Ostrand in 2027",
            List.of("s1"),
            Severity.HIGH,
            List.of(
                value("League of Coasts", 2, sanctionsOfLeague().toArray(Evidence[]::new)),
                value(
                    "United Cities",
                    1,
                    at(GAZETTE, "The United Cities have kept Ostrand under sanctions since 2027"))),
            0,
            "Two origins against one, and both give the reason."),
        new Discrepancy(
            "d4",
            DiscrepancyKind.NUMBER,
            Scope.BETWEEN_REPORTS,
            "Ships waiting outside the strait",
            List.of("n1", "n2"),
            Severity.LOW,
            List.of(
                value(
                    "40",
                    1,
                    at(
                        NORTHWIRE,
                        "Forty ships are waiting to enter the strait, the harbour office said")),
                value(
                    "about 60",
                    1,
                    at(
                        GAZETTE,
                        "Harbour pilots counted about 60 ships at anchor outside the strait"))),
            null,
            "One origin each, counted by different people."),
        new Discrepancy(
            "d5",
            DiscrepancyKind.QUOTE,
            Scope.BETWEEN_REPORTS,
            "What Vant said of the strait",
            List.of("q3", "q4"),
            Severity.LOW,
            List.of(
                value(
                    "This strait will never again be a weapon",
                    1,
                    at(NORTHWIRE, "This strait will never again be a weapon")),
                value(
                    "This strait will never be a weapon again",
                    1,
                    at(GAZETTE, "This strait will never be a weapon again"))),
            null,
            "The same words in another order; one origin each."),
        new Discrepancy(
            "d6",
            DiscrepancyKind.POLARITY,
            Scope.BETWEEN_SPEAKERS,
            "Effect of the pact on the safety of the coast",
            List.of("c5", "c6"),
            Severity.MEDIUM,
            List.of(
                value(
                    "Sana Qir: more dangerous",
                    1,
                    at(
                        MERIDIAN,
                        "Teral's foreign minister Sana Qir said the pact makes the coast more dangerous")),
                value("Ilen Marsh: safer", 1, at(MERIDIAN, "Marsh said it makes the coast safer"))),
            null,
            "Rival assessments by named speakers; the reports do not settle them."));
  }

  private List<Explained> explained() {
    return List.of(
        new Explained(
            Reason.STAGE,
            "Signing of the Grain Corridor Pact",
            List.of(
                value("planned", 1, at(COURIER, "The two governments plan to sign a pact")),
                value(
                    "signed",
                    3,
                    at(GAZETTE, "put their names to the corridor pact"),
                    at(MERIDIAN, "The pact that Karvia and Ostrand signed"),
                    at(NORTHWIRE, "signed a Grain Corridor Pact"))),
            "The plan was reported before the signing, and the signing after it."),
        new Explained(
            Reason.COARSER,
            "Marsh's last visit to Ostrand",
            List.of(
                value("16 years ago", 1, at(COURIER, "her first visit to Ostrand in 16 years")),
                value("2015", 1, at(LANTERN, "last set foot in Ostrand in 2015"))),
            "Sixteen years before 2031 is 2015."));
  }

  private static Value value(String value, int origins, Evidence... evidence) {
    return new Value(value, reports(evidence), origins, sorted(evidence));
  }

  private Framing framing(String report, String term, String target) {
    return new Framing(report, term, target, List.of(at(report, term)));
  }

  private static List<String> reports(Evidence... evidence) {
    TreeSet<String> ids = new TreeSet<>();
    Arrays.stream(evidence).forEach(passage -> ids.add(passage.report()));
    return List.copyOf(ids);
  }

  private static List<Evidence> sorted(Evidence... evidence) {
    List<Evidence> sorted = new ArrayList<>(Arrays.asList(evidence));
    sorted.sort(null);
    return sorted;
  }

  private Evidence at(String report, String words) {
    return sketch.at(report, words);
  }

  private static LocalDate may(int day) {
    return LocalDate.of(2031, Month.MAY, day);
  }

  private static String text(String name) {
    return Sketch.resource("corridor/" + name + ".txt");
  }
}
