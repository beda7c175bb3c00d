package news.parallax.account;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import news.parallax.account.Account.FigureEntry;
import news.parallax.account.Aligned.Told;
import news.parallax.figure.Figure;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.reading.Reading;
import news.parallax.report.Evidence;

/// Aligns the quantities of a story's reports: one entry for each quantity, bounded the same way,
/// of the same things. In one report a measure told twice is one; people who died are the same
/// whatever they are called.
final class FigureAlignment {
  /// Measures of one size are of the same thing when their clauses share this many words.
  private static final int LEAST_SHARED_WORDS = 2;

  private FigureAlignment() {}

  static List<Aligned<Figure, FigureEntry>> align(Dossier dossier) {
    List<List<Told<Figure>>> groups = new ArrayList<>();
    for (Reading reading : dossier.readings()) {
      for (Figure figure : reading.figures()) {
        add(new Told<>(reading, figure), groups);
      }
    }
    List<Aligned<Figure, FigureEntry>> aligned = new ArrayList<>();
    for (List<Told<Figure>> group : groups) {
      aligned.add(new Aligned<>(entry("n" + (aligned.size() + 1), group, dossier), group));
    }
    return aligned;
  }

  private static void add(Told<Figure> told, List<List<Told<Figure>>> groups) {
    Optional<List<Told<Figure>>> same =
        groups.stream()
            .filter(group -> group.stream().anyMatch(other -> isSame(other, told)))
            .findFirst();
    same.ifPresentOrElse(
        group -> group.add(told), () -> groups.add(new ArrayList<>(List.of(told))));
  }

  private static boolean isSame(Told<Figure> one, Told<Figure> other) {
    Figure a = one.item();
    Figure b = other.item();
    boolean sameSize =
        Objects.equals(a.value(), b.value())
            && Objects.equals(a.min(), b.min())
            && Objects.equals(a.max(), b.max())
            && a.comparator() == b.comparator()
            && a.unit().equals(b.unit());
    if (!sameSize) {
      return false;
    }
    String toll = Tolls.kind(one);
    if (!toll.isEmpty()) {
      return toll.equals(Tolls.kind(other));
    }
    if (!a.unit().isEmpty() && one.reading().equals(other.reading())) {
      return true;
    }
    Set<String> shared = new HashSet<>(words(one));
    shared.retainAll(words(other));
    return a.unit().isEmpty()
        ? a.noun().equals(b.noun()) && !shared.isEmpty()
        : shared.size() >= LEAST_SHARED_WORDS;
  }

  /// The nouns and verbs of the clause in which a figure stands, without its own unit and noun.
  private static Set<String> words(Told<Figure> told) {
    Set<String> words = new HashSet<>();
    told.reading()
        .analysis()
        .sentenceAt(told.item().span())
        .ifPresent(sentence -> words(sentence, told.item(), words));
    words.remove(told.item().unit());
    return words;
  }

  private static void words(Sentence sentence, Figure figure, Set<String> words) {
    for (Token token : sentence.within(figure.clause())) {
      if (token.isNoun() || token.isVerb()) {
        words.add(token.lemma().toLowerCase(Locale.ROOT));
      }
    }
  }

  private static FigureEntry entry(String id, List<Told<Figure>> group, Dossier dossier) {
    Figure first = group.getFirst().item();
    SortedSet<Evidence> evidence = new TreeSet<>();
    SortedSet<String> reports = new TreeSet<>();
    for (Told<Figure> told : group) {
      evidence.add(told.reading().report().evidence(told.item().span()));
      reports.add(told.reading().report().id());
    }
    return new FigureEntry(
        id,
        first.value(),
        first.min(),
        first.max(),
        first.unit(),
        first.counts(),
        first.comparator(),
        List.copyOf(evidence),
        List.copyOf(reports),
        dossier.origins(reports));
  }
}
