package news.parallax.account;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import news.parallax.account.Account.AgreementEntry;
import news.parallax.account.Account.DiscrepancyKind;
import news.parallax.account.Account.EventEntry;
import news.parallax.account.Account.Reason;
import news.parallax.account.Account.Scope;
import news.parallax.account.Account.Severity;
import news.parallax.account.Aligned.Told;
import news.parallax.account.Difference.Conflict;
import news.parallax.account.Difference.Harmless;
import news.parallax.account.Difference.Side;
import news.parallax.event.Event;
import news.parallax.event.Status;
import news.parallax.language.Sentence;
import news.parallax.pact.Pact;
import news.parallax.report.Evidence;
import news.parallax.report.Span;
import news.parallax.time.Time;
import news.parallax.time.TimeExpression;

/// Compares when each happening is said to take place, and when each agreement to be signed. Times
/// that share a day agree; a coarser one explains itself; times apart conflict.
final class DateComparison {
  /// Dates further apart than this many days are a grave difference.
  private static final long GRAVE_GAP_DAYS = 27;

  /// Days further apart, of an agreement, are those of signing it and of something done about it.
  private static final long WIDEST_SIGNING_GAP_DAYS = 730;

  private DateComparison() {}

  private record Dated(Evidence evidence, Time time) {
    boolean precise() {
      return time.precision() == Time.Precision.DAY;
    }
  }

  static List<Difference> compare(Material material) {
    List<Difference> found = new ArrayList<>();
    for (Aligned<Event, EventEntry> happening : material.happenings()) {
      List<List<Dated>> groups = groups(dated(happening, material.dossier()));
      String subject = "When: " + happening.entry().summary();
      if (groups.size() > 1) {
        found.add(conflict(subject, happening.entry().id(), groups));
      } else if (groups.size() == 1) {
        coarser(subject, groups.getFirst(), found);
      }
      stages(happening, found);
    }
    for (Aligned<Pact, AgreementEntry> pact : material.pacts()) {
      signing(pact, material, found);
    }
    return found;
  }

  private static boolean isDatedToTheMonth(Time time) {
    return time.precision().compareTo(Time.Precision.MONTH) <= 0
        && time.start() != null
        && time.end() != null;
  }

  /// Times of signing, to the month, that several reports give, unless they tell it as one
  /// happening, which has been compared already.
  private static void signing(
      Aligned<Pact, AgreementEntry> pact, Material material, List<Difference> found) {
    List<Dated> days = new ArrayList<>();
    Set<String> happenings = new HashSet<>();
    boolean done =
        pact.tellings().stream().anyMatch(t -> t.item().stage().compareTo(Pact.Stage.SIGNED) >= 0);
    for (Told<Pact> told : pact.tellings()) {
      TimeExpression signed = told.item().signed();
      Time time = material.dossier().time(told.reading().report(), signed);
      boolean awaited = !done && told.item().stage() == Pact.Stage.AWAITED;
      if (signed != null && !awaited && isDatedToTheMonth(time)) {
        Span clause =
            told.reading()
                .analysis()
                .sentenceAt(signed.span())
                .map(Sentence::span)
                .orElse(signed.span());
        days.add(new Dated(told.reading().report().evidence(clause), time));
        happenings.add(happening(told, material));
      }
    }
    days.sort(
        Comparator.comparing((Dated d) -> d.time().precision()).thenComparing(Dated::evidence));
    List<List<Dated>> groups = groups(days);
    boolean toldApart = happenings.size() > 1 || happenings.contains("");
    if (groups.size() > 1 && toldApart && gapDays(groups) <= WIDEST_SIGNING_GAP_DAYS) {
      found.add(conflict("Signing of " + pact.entry().name(), pact.entry().id(), groups));
    }
  }

  /// The id of the happening by which an agreement is concluded, empty when none tells it.
  private static String happening(Told<Pact> pact, Material material) {
    Integer event = pact.item().signing();
    return material.happenings().stream()
        .filter(
            h ->
                h.tellings().stream()
                    .anyMatch(
                        t ->
                            event != null
                                && t.reading().equals(pact.reading())
                                && t.item().index() == event))
        .map(h -> h.entry().id())
        .findFirst()
        .orElse("");
  }

  private static List<Dated> dated(Aligned<Event, EventEntry> happening, Dossier dossier) {
    return happening.tellings().stream()
        .map(
            told ->
                new Dated(
                    told.reading().report().evidence(told.item().evidence()),
                    dossier.time(told.reading().report(), told.item().when())))
        .filter(dated -> dated.time().start() != null && dated.time().end() != null)
        .sorted(
            Comparator.comparing((Dated d) -> d.time().precision()).thenComparing(Dated::evidence))
        .toList();
  }

  /// The most precise times first; each later one joins the first group whose first time it
  /// overlaps.
  private static List<List<Dated>> groups(List<Dated> dated) {
    List<List<Dated>> groups = new ArrayList<>();
    for (Dated next : dated) {
      groups.stream()
          .filter(group -> group.getFirst().time().overlaps(next.time()))
          .findFirst()
          .ifPresentOrElse(
              group -> group.add(next), () -> groups.add(new ArrayList<>(List.of(next))));
    }
    return groups;
  }

  private static Conflict conflict(String subject, String item, List<List<Dated>> groups) {
    long reports =
        groups.stream()
            .flatMap(List::stream)
            .map(dated -> dated.evidence().report())
            .distinct()
            .count();
    long gap = gapDays(groups);
    return new Conflict(
        DiscrepancyKind.DATE,
        reports > 1 ? Scope.BETWEEN_REPORTS : Scope.WITHIN_REPORT,
        gap > GRAVE_GAP_DAYS ? Severity.HIGH : Severity.MEDIUM,
        subject,
        List.of(item),
        groups.stream().map(DateComparison::side).toList(),
        "The dates lie %s apart and have no day in common."
            .formatted(gap == 1 ? "a day" : gap + " days"));
  }

  /// Days between the nearest ends of the two groups that lie furthest apart.
  private static long gapDays(List<List<Dated>> groups) {
    long widest = 0;
    for (List<Dated> a : groups) {
      for (List<Dated> b : groups) {
        LocalDate end = a.getFirst().time().end();
        LocalDate start = b.getFirst().time().start();
        if (end != null && start != null) {
          widest = Math.max(widest, ChronoUnit.DAYS.between(end, start));
        }
      }
    }
    return widest;
  }

  private static Side side(List<Dated> group) {
    TreeSet<Evidence> evidence = new TreeSet<>();
    group.forEach(dated -> evidence.add(dated.evidence()));
    Dated best = group.getFirst();
    return new Side(interval(best.time()), evidence, best.precise());
  }

  private static void coarser(String subject, List<Dated> group, List<Difference> found) {
    List<Dated> finest =
        group.stream()
            .filter(d -> d.time().precision() == group.getFirst().time().precision())
            .toList();
    List<Dated> rest = group.stream().filter(d -> !finest.contains(d)).toList();
    if (!rest.isEmpty()) {
      found.add(
          new Harmless(
              Reason.COARSER,
              subject,
              List.of(side(finest), side(rest)),
              "One time holds the other; they differ only in grain."));
    }
  }

  private static void stages(Aligned<Event, EventEntry> happening, List<Difference> found) {
    SortedSet<Evidence> planned = passages(happening, Status.PLANNED);
    SortedSet<Evidence> done = passages(happening, Status.HAPPENED);
    if (!planned.isEmpty() && !done.isEmpty()) {
      found.add(
          new Harmless(
              Reason.STAGE,
              happening.entry().summary(),
              List.of(new Side("planned", planned, true), new Side("happened", done, true)),
              "The same happening told before and after it took place."));
    }
  }

  private static SortedSet<Evidence> passages(Aligned<Event, EventEntry> happening, Status status) {
    TreeSet<Evidence> passages = new TreeSet<>();
    for (Told<Event> told : happening.tellings()) {
      if (told.item().status() == status) {
        passages.add(told.reading().report().evidence(told.item().evidence()));
      }
    }
    return passages;
  }

  /// `2024-06-18` or `2024-06-18/2024-06-19`.
  static String interval(Time time) {
    return time.start() != null && time.start().equals(time.end())
        ? time.start().toString()
        : (time.start() == null ? ".." : time.start())
            + "/"
            + (time.end() == null ? ".." : time.end());
  }
}
