package news.parallax.account;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.account.Account.DiscrepancyKind;
import news.parallax.account.Account.FigureEntry;
import news.parallax.account.Account.Scope;
import news.parallax.account.Account.Severity;
import news.parallax.account.Aligned.Told;
import news.parallax.account.Difference.Conflict;
import news.parallax.account.Difference.Side;
import news.parallax.actor.ActorKind;
import news.parallax.figure.Figure;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.time.Time;

/// Compares how many died in a happening long past that reports remember (`the floods of 2010
/// killed 13`): such a toll grows no more. Both must tell of the same time, in words that they
/// share, and of no two places.
final class PastTolls {
  private PastTolls() {}

  /// @param words what the sentence speaks of beside people and times
  /// @param places ids of the places it names
  private record Past(
      String item, Told<Figure> told, Time time, Set<String> words, Set<String> places) {
    boolean isRivalOf(Past other) {
      return !told.reading().equals(other.told.reading())
          && time.overlaps(other.time)
          && words.stream().anyMatch(other.words::contains)
          && (places.isEmpty()
              || other.places.isEmpty()
              || places.stream().anyMatch(other.places::contains))
          && (to() < other.from() || other.to() < from());
    }

    double from() {
      return told.item().min() != null ? told.item().min() : value();
    }

    double to() {
      boolean open = told.item().min() != null && told.item().max() == null;
      return told.item().max() != null
          ? told.item().max()
          : open ? Double.POSITIVE_INFINITY : value();
    }

    private double value() {
      return told.item().value() != null ? told.item().value() : 0;
    }

    Side side() {
      return Side.of(
          told.reading().report().at(told.item().span()),
          List.of(told.reading().report().evidence(told.item().clause())));
    }
  }

  static List<Difference> compare(Material material) {
    List<Past> past = new ArrayList<>();
    for (Aligned<Figure, FigureEntry> entry : material.figures()) {
      for (Told<Figure> told : entry.tellings()) {
        past(entry.entry().id(), told, material.dossier()).ifPresent(past::add);
      }
    }
    List<Difference> found = new ArrayList<>();
    for (int i = 0; i < past.size(); i++) {
      for (int j = i + 1; j < past.size(); j++) {
        if (past.get(i).isRivalOf(past.get(j))) {
          found.add(conflict(past.get(i), past.get(j)));
        }
      }
    }
    return found;
  }

  private static Optional<Past> past(String item, Told<Figure> told, Dossier dossier) {
    Figure.Comparator bound = told.item().comparator();
    boolean counted = Tolls.kind(told).equals(Tolls.DEAD) && bound != Figure.Comparator.ABOUT;
    Optional<Sentence> sentence = told.reading().analysis().sentenceAt(told.item().span());
    if (!counted || sentence.isEmpty() || NumberComparison.isPart(told)) {
      return Optional.empty();
    }
    List<Time> times = Tolls.past(told, dossier);
    return times.size() == 1
        ? Optional.of(
            new Past(
                item,
                told,
                times.getFirst(),
                words(told, sentence.get()),
                told.reading().actors().in(sentence.get().index()).stream()
                    .filter(
                        named ->
                            named.actor().kind() == ActorKind.PLACE
                                || named.actor().kind() == ActorKind.COUNTRY)
                    .map(named -> dossier.actor(told.reading(), named.actor().index()))
                    .collect(Collectors.toUnmodifiableSet())))
        : Optional.empty();
  }

  private static Set<String> words(Told<Figure> told, Sentence sentence) {
    Set<String> words = new HashSet<>();
    for (Token token : sentence.tokens()) {
      boolean ofTime =
          told.reading().times().stream().anyMatch(time -> time.span().contains(token.span()));
      if (token.isNoun() && !ofTime) {
        words.add(token.lemma().toLowerCase(Locale.ROOT));
      }
    }
    words.remove(told.item().noun());
    return words;
  }

  private static Conflict conflict(Past one, Past other) {
    return new Conflict(
        DiscrepancyKind.NUMBER,
        Scope.BETWEEN_REPORTS,
        Severity.LOW,
        "How many died then: " + one.time().text(),
        List.of(one.item(), other.item()),
        List.of(one.side(), other.side()),
        "The toll of a happening long past does not grow.");
  }
}
