package news.parallax.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.account.Account.AgreementEntry;
import news.parallax.account.Account.EventEntry;
import news.parallax.account.Account.Relation;
import news.parallax.account.Account.RelationKind;
import news.parallax.account.Account.SanctionEntry;
import news.parallax.account.Account.Telling;
import news.parallax.pact.Pact;
import news.parallax.pact.Sanction;
import news.parallax.question.Answer.Hit;
import news.parallax.question.Answers.Found;
import news.parallax.question.Item.Step;
import news.parallax.question.Item.Tie;
import news.parallax.time.Time;
import org.jspecify.annotations.Nullable;

/// Answers how actors stand to each other: the relations of the account with what each rests on,
/// and the agreements and sanctions between them that are over.
final class Ties {
  private static final Comparator<Step> BY_TIME =
      Comparator.comparing((Step step) -> String.valueOf(Dates.of(step.time())))
          .thenComparing(Step::id);

  private final Asked asked;
  private final @Nullable Days on;
  private final List<Tie> ties = new ArrayList<>();

  private Ties(Asked asked, @Nullable Days on) {
    this.asked = asked;
    this.on = on;
  }

  static Found of(Question.Relations question, Asked asked) {
    Ties ties = new Ties(asked, question.on());
    Set<String> actors = asked.ids(question.actor());
    for (Relation relation : asked.account().relations()) {
      List<Step> steps = relation.basis().stream().flatMap(ties::step).toList();
      ties.add(relation.a(), relation.b(), relation.kind(), steps);
    }
    asked.account().agreements().forEach(ties::addPast);
    asked.account().sanctions().forEach(ties::addPast);
    List<Hit> hits = new ArrayList<>();
    for (Tie tie : ties.ties) {
      boolean first = actors.contains(tie.a()) && asked.meansAny(question.other(), Set.of(tie.b()));
      boolean second =
          actors.contains(tie.b()) && asked.meansAny(question.other(), Set.of(tie.a()));
      if (first || second) {
        hits.add(asked.hit(tie, tie.steps().stream().map(Step::id).toList()));
      }
    }
    return Found.of(hits);
  }

  private void addPast(AgreementEntry pact) {
    if (pact.status() == Pact.Status.ENDED) {
      for (String a : pact.parties()) {
        for (String b : pact.parties()) {
          if (a.compareTo(b) < 0) {
            add(a, b, RelationKind.COOPERATES, step(pact.id()).toList());
          }
        }
      }
    }
  }

  private void addPast(SanctionEntry sanction) {
    if (sanction.status() == Sanction.Status.LIFTED) {
      for (String imposer : sanction.imposedBy()) {
        add(imposer, sanction.target(), RelationKind.SANCTIONS, step(sanction.id()).toList());
      }
    }
  }

  /// Joins these steps to the tie of the same kind between the two. On the days asked about, what
  /// does not stand then and what had not begun does not count.
  private void add(String a, String b, RelationKind kind, Collection<Step> steps) {
    Set<Step> all = new LinkedHashSet<>();
    ties.stream().filter(tie -> is(tie, a, b, kind)).forEach(tie -> all.addAll(tie.steps()));
    steps.stream().filter(this::counts).forEach(all::add);
    ties.removeIf(tie -> is(tie, a, b, kind));
    if (!all.isEmpty()) {
      List<Step> sorted = all.stream().sorted(BY_TIME).toList();
      ties.add(new Tie(a, b, kind, from(sorted), sorted));
    }
  }

  private static boolean is(Tie tie, String a, String b, RelationKind kind) {
    return tie.a().equals(a) && tie.b().equals(b) && tie.kind() == kind;
  }

  private boolean counts(Step step) {
    Days days = on;
    Standing standing = step.standing();
    if (days == null) {
      return true;
    }
    return standing == null
        ? step.time().start() != null && !step.time().start().isAfter(days.last())
        : standing.stands();
  }

  private static Time from(List<Step> steps) {
    return steps.stream()
        .map(Step::time)
        .filter(time -> time.start() != null)
        .findFirst()
        .orElse(Time.UNKNOWN);
  }

  private Stream<Step> step(String id) {
    return Stream.of(
            asked.agreement(id).map(this::step),
            asked.sanction(id).map(this::step),
            asked.event(id).map(Ties::step))
        .flatMap(step -> step.stream());
  }

  private Step step(AgreementEntry pact) {
    Time signed = pact.signed() == null ? Time.UNKNOWN : pact.signed();
    Standing standing = Standings.of(pact, asked, on);
    return new Step(pact.id(), pact.name(), signed, standing, pact.evidence());
  }

  private Step step(SanctionEntry sanction) {
    String label = sanction.reason() == null ? "sanctions" : "sanctions for " + sanction.reason();
    Standing standing = Standings.of(sanction, on);
    return new Step(sanction.id(), label, sanction.since(), standing, sanction.evidence());
  }

  private static Step step(EventEntry event) {
    return new Step(
        event.id(),
        event.summary(),
        event.time(),
        null,
        event.evidence().stream().map(Telling::evidence).distinct().collect(Collectors.toList()));
  }
}
