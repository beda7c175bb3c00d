package news.parallax.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import news.parallax.account.Account.DiscrepancyKind;
import news.parallax.account.Account.Scope;
import news.parallax.account.Account.Severity;
import news.parallax.account.Difference.Conflict;
import news.parallax.account.Difference.Side;
import news.parallax.actor.ActorKind;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.reading.Reading;
import news.parallax.report.Evidence;

/// Compares what became of one person: killed in one report, alive in another. Somebody is meant by
/// name, or as the one `driver` or `gunman` of whom both reports speak. Whoever lived when the
/// first report was written can have died since, unless the other says that it was in the
/// happening.
final class FateComparison {
  private static final Set<String> DIE = group("die");
  private static final Set<String> KILL = group("kill");
  private static final Set<String> LIVE = group("live");
  private static final Set<String> UNHARMED = group("unharmed");
  private static final Set<String> ROLES = group("role");

  private FateComparison() {}

  private static Set<String> group(String name) {
    return Lexicon.group("fates.tsv", name);
  }

  /// @param whose id of an actor, or a role
  /// @param then whether it befell them in the happening itself
  private record Fate(
      String whose, String shown, boolean dead, boolean then, Reading reading, Sentence sentence) {
    Evidence evidence() {
      return reading.report().evidence(sentence.span());
    }
  }

  static List<Difference> compare(Material material) {
    SortedMap<String, List<Fate>> byPerson = new TreeMap<>();
    for (Reading reading : material.dossier().readings()) {
      for (Sentence sentence : reading.analysis().sentences()) {
        for (Token word : sentence.tokens()) {
          for (Fate fate : fates(reading, sentence, word, material.dossier())) {
            byPerson.computeIfAbsent(fate.whose(), k -> new ArrayList<>()).add(fate);
          }
        }
      }
    }
    List<Difference> found = new ArrayList<>();
    byPerson.values().forEach(told -> conflict(told, material.dossier()).ifPresent(found::add));
    return found;
  }

  private static List<Fate> fates(Reading reading, Sentence sentence, Token word, Dossier dossier) {
    Optional<Boolean> dead = dead(sentence, word);
    if (dead.isEmpty() || Certainty.isOpen(sentence, word)) {
      return List.of();
    }
    boolean then =
        sentence.tokens().stream()
            .anyMatch(t -> OneHappening.of(sentence, t).filter(OneHappening::sure).isPresent());
    List<Fate> fates = new ArrayList<>();
    for (Token subject : sentence.children(word, "nsubj", "nsubj:pass")) {
      reading
          .actors()
          .meantBy(sentence.index(), subject)
          .filter(actor -> actor.kind() == ActorKind.PERSON)
          .map(actor -> dossier.actor(reading, actor.index()))
          .ifPresent(
              id -> fates.add(new Fate(id, dossier.name(id), dead.get(), then, reading, sentence)));
      if (isTheOne(reading, sentence, subject)) {
        String role = lemma(subject);
        fates.add(new Fate("the " + role, "the " + role, dead.get(), then, reading, sentence));
      }
    }
    return fates;
  }

  /// Whether a word says that its subject died, or lives; empty when it says neither.
  private static Optional<Boolean> dead(Sentence sentence, Token word) {
    boolean negated = Certainty.isNegated(sentence, word);
    boolean passive = sentence.child(word, "nsubj:pass").isPresent();
    boolean linked = sentence.child(word, "cop").isPresent();
    if (word.isVerb() && LIVE.contains(lemma(word))) {
      // `Is survived by his wife`.
      boolean survived = passive || sentence.child(word, "aux:pass").isPresent();
      return survived ? Optional.of(true) : Optional.of(negated);
    }
    if (linked && UNHARMED.contains(lemma(word))
        || sentence.children(word, "xcomp", "advcl", "amod").stream()
            .anyMatch(state -> UNHARMED.contains(lemma(state)))) {
      return negated ? Optional.empty() : Optional.of(false);
    }
    boolean died =
        word.isVerb() && DIE.contains(lemma(word))
            || passive && KILL.contains(lemma(word))
            || linked && lemma(word).equals("dead");
    return died && !negated ? Optional.of(true) : Optional.empty();
  }

  /// Whether a noun names a role of one person, definite, and the report speaks of no second one.
  private static boolean isTheOne(Reading reading, Sentence sentence, Token noun) {
    return ROLES.contains(lemma(noun))
        && noun.tag().equals("NN")
        && sentence.children(noun).stream()
            .anyMatch(
                child ->
                    child.tag().equals("DT") && lemma(child).equals("the") || child.is("nmod:poss"))
        && reading.analysis().sentences().stream()
            .flatMap(other -> other.tokens().stream().filter(isAnother(other, noun)))
            .findAny()
            .isEmpty();
  }

  /// A plural, or a noun that another word tells apart (`the second driver`, `the bus driver`).
  private static Predicate<Token> isAnother(Sentence sentence, Token noun) {
    return word ->
        lemma(word).equals(lemma(noun))
            && (word.tag().equals("NNS")
                || sentence.children(word, "amod", "compound").stream()
                    .anyMatch(child -> !lemma(child).endsWith("-old") && !child.isProperNoun()));
  }

  private static Optional<Difference> conflict(List<Fate> told, Dossier dossier) {
    for (Fate dead : told) {
      for (Fate alive : told) {
        if (dead.dead()
            && !alive.dead()
            && told.stream().filter(f -> f.reading().equals(dead.reading())).allMatch(Fate::dead)
            && told.stream().filter(f -> f.reading().equals(alive.reading())).noneMatch(Fate::dead)
            && (dead.then() || !isAfter(dead, alive, dossier))) {
          return Optional.of(
              new Conflict(
                  DiscrepancyKind.STATUS,
                  Scope.BETWEEN_REPORTS,
                  Severity.HIGH,
                  "What became of " + dead.shown(),
                  List.of(),
                  List.of(
                      Side.of("dead", evidence(told, true)),
                      Side.of("alive", evidence(told, false))),
                  "One report tells the death of somebody whom another tells to be alive."));
        }
      }
    }
    return Optional.empty();
  }

  private static SortedSet<Evidence> evidence(List<Fate> told, boolean dead) {
    SortedSet<Evidence> evidence = new TreeSet<>();
    told.stream().filter(fate -> fate.dead() == dead).forEach(f -> evidence.add(f.evidence()));
    return evidence;
  }

  /// Whether the death can have come after the report of the one who lives.
  private static boolean isAfter(Fate dead, Fate alive, Dossier dossier) {
    LocalDate death = dossier.calendar().date(dead.reading().report().id()).day();
    LocalDate life = dossier.calendar().date(alive.reading().report().id()).day();
    return death == null || life == null || death.isAfter(life);
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
