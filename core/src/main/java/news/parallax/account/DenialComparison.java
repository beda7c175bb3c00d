package news.parallax.account;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import news.parallax.account.Account.ClaimEntry;
import news.parallax.account.Account.DiscrepancyKind;
import news.parallax.account.Account.Scope;
import news.parallax.account.Account.Severity;
import news.parallax.account.Aligned.Told;
import news.parallax.account.Difference.Conflict;
import news.parallax.account.Difference.Side;
import news.parallax.claim.Claim;
import news.parallax.claim.Disavowal;
import news.parallax.claim.Polarity;
import news.parallax.claim.Stance;
import news.parallax.report.Evidence;
import news.parallax.statement.Statement;
import news.parallax.statement.Term;
import news.parallax.statement.Term.Meaning;

/// Compares what somebody is reported to deny with what other reports tell as so (`denied that the
/// ferry was overloaded`, `the overloaded ferry`), and what somebody says was not so (`the brakes
/// had not failed`) with what others tell in all its words.
final class DenialComparison {
  /// With that many things in common besides, who did it need not be told by the same words.
  private static final int MANY = 4;

  private static final double MOST = 0.75;

  private DenialComparison() {}

  /// What is denied: its predicate, whose it is, and all that it speaks of, as concepts.
  private record Denied(Claim claim, Term predicate, Optional<Term> subject, Set<String> all) {
    static Optional<Denied> of(Told<Claim> told, Statement statement) {
      List<Term> inside =
          statement.terms().stream()
              .filter(term -> told.item().content().contains(term.span()))
              .filter(term -> !(term.meaning() instanceof Meaning.When))
              .toList();
      Set<String> all = new HashSet<>();
      inside.forEach(term -> all.add(term.concept()));
      return inside.stream()
          .filter(term -> term.meaning() instanceof Meaning.Word && isTop(term, inside, statement))
          .findFirst()
          .map(top -> new Denied(told.item(), top, subject(top, inside), all));
    }

    /// Whether no other word of the content stands above.
    private static boolean isTop(Term term, List<Term> inside, Statement statement) {
      return inside.stream()
          .noneMatch(
              other ->
                  other.at() != term.at()
                      && statement
                          .sentence()
                          .dominates(
                              statement.sentence().token(other.at()),
                              statement.sentence().token(term.at())));
    }

    private static Optional<Term> subject(Term predicate, List<Term> inside) {
      return inside.stream()
          .filter(term -> term.link().governor().equals(predicate.key()))
          .filter(
              term -> term.link().relation().equals("subj") || term.link().relation().equals("obj"))
          .findFirst();
    }

    /// Where a sentence tells it as so.
    Optional<Term> in(Statement other) {
      Set<String> theirs = new HashSet<>();
      other.terms().forEach(term -> theirs.add(term.concept()));
      Set<String> shared = new HashSet<>(all);
      shared.retainAll(theirs);
      boolean many =
          claim.stance() == Stance.DENY && all.size() >= MANY && shared.size() >= MOST * all.size();
      boolean alsoNegated =
          other.terms().stream()
              .anyMatch(term -> term.concept().equals(predicate.concept()) && isNegated(term));
      if (alsoNegated) {
        // `He did not hear a shot but heard noise`.
        return Optional.empty();
      }
      return other.terms().stream()
          .filter(term -> term.concept().equals(predicate.concept()) && isSo(term))
          .filter(term -> many || shared.size() == all.size() && isSaidOfTheSame(term, other))
          .findFirst();
    }

    private boolean isSaidOfTheSame(Term theirs, Statement other) {
      return subject
          .filter(
              mine ->
                  other.terms().stream()
                      .anyMatch(
                          term ->
                              term.concept().equals(mine.concept())
                                  && term.link().governor().equals(theirs.key())
                                  && term.link().relation().equals(mine.link().relation())))
          .isPresent();
    }

    /// Whether it says itself that it is not so, firmly.
    boolean isNegated() {
      return predicate.meaning() instanceof Meaning.Word(var token, var key, var negated, var modal)
          && token.isVerb()
          && negated
          && modal.isEmpty();
    }

    private static boolean isNegated(Term term) {
      return term.meaning() instanceof Meaning.Word(var token, var key, var negated, var modal)
          && negated;
    }

    private static boolean isSo(Term term) {
      return term.meaning() instanceof Meaning.Word(var token, var key, var negated, var modal)
          && !negated
          && modal.isEmpty();
    }
  }

  static List<Difference> compare(Material material) {
    List<Difference> found = new ArrayList<>();
    for (Aligned<Claim, ClaimEntry> denial : material.claims()) {
      boolean negated = denial.entry().polarity() == Polarity.NEGATIVE;
      if (denial.entry().stance() == Stance.DENY || negated) {
        SortedSet<Evidence> denied = new TreeSet<>();
        SortedSet<Evidence> told = new TreeSet<>();
        for (Told<Claim> telling : denial.tellings()) {
          SortedSet<Evidence> against = against(telling, material);
          told.addAll(against);
          if (!against.isEmpty()) {
            denied.add(telling.reading().report().evidence(telling.item().evidence()));
          }
        }
        if (!told.isEmpty()) {
          found.add(conflict(denial.entry(), denied, told, material.dossier()));
        }
      }
    }
    return found;
  }

  /// Sentences of other reports that tell what is denied, and themselves are not denied.
  private static SortedSet<Evidence> against(Told<Claim> denial, Material material) {
    SortedSet<Evidence> against = new TreeSet<>();
    Optional<Denied> denied =
        material.statements().stream()
            .filter(statement -> statement.reading().equals(denial.reading()))
            .filter(statement -> statement.sentence().span().contains(denial.item().content()))
            .filter(statement -> !Disavowal.isInWords(denial.item(), statement.sentence()))
            .findFirst()
            .flatMap(statement -> Denied.of(denial, statement))
            .filter(content -> denial.item().stance() == Stance.DENY || content.isNegated());
    if (denied.isPresent()) {
      for (Statement statement : material.statements()) {
        if (!statement.report().equals(denial.reading().report().id())) {
          denied
              .get()
              .in(statement)
              .filter(term -> !isDenied(statement, term))
              .ifPresent(term -> against.add(statement.evidence()));
        }
      }
    }
    return against;
  }

  private static boolean isDenied(Statement statement, Term term) {
    return statement.reading().speech().claims().stream()
        .anyMatch(claim -> claim.stance() == Stance.DENY && claim.content().overlaps(term.span()));
  }

  private static Conflict conflict(
      ClaimEntry denial, SortedSet<Evidence> denied, SortedSet<Evidence> told, Dossier dossier) {
    String speaker = denial.speaker();
    return new Conflict(
        DiscrepancyKind.POLARITY,
        Scope.BETWEEN_REPORTS,
        Severity.HIGH,
        denial.proposition(),
        List.of(denial.id()),
        List.of(
            new Side("told as so", told, true),
            new Side(
                (denial.stance() == Stance.DENY ? "denied by " : "not so, says ")
                    + (speaker == null ? "a speaker not named" : dossier.name(speaker)),
                denied,
                true)),
        "Somebody denies what another report tells.");
  }
}
