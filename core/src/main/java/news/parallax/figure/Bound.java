package news.parallax.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.language.WordTable;

/// The words before or after a number that bound it, kept in `comparators.tsv`.
///
/// @param from index of the first token of words and number together
/// @param to index after their last token
record Bound(Figure.Comparator comparator, int from, int to) {
  private static final List<Phrase> ALL =
      WordTable.rows(Bound.class, "comparators.tsv").stream()
          .map(Phrase::of)
          .sorted(Comparator.comparingInt((Phrase w) -> -w.words().size()))
          .toList();

  private record Phrase(Figure.Comparator comparator, boolean before, List<String> words) {
    static Phrase of(List<String> row) {
      return new Phrase(
          Figure.Comparator.valueOf(row.get(0)),
          row.get(1).equals("before"),
          List.of(row.get(2).split(" ")));
    }
  }

  /// The longest bounding words around the tokens `from` to before `to`, `EXACT` when there are
  /// none.
  static Bound around(Sentence sentence, int from, int to) {
    Optional<Phrase> before =
        ALL.stream()
            .filter(w -> w.before() && from >= w.words().size())
            .filter(w -> Words.standAt(sentence, from - w.words().size(), w.words()))
            .filter(w -> w.words().size() > 1 || !isParticle(sentence.token(from - 1)))
            .findFirst();
    if (before.isPresent()) {
      return new Bound(before.get().comparator(), from - before.get().words().size(), to);
    }
    return ALL.stream()
        .filter(w -> !w.before() && Words.standAt(sentence, to, w.words()))
        .findFirst()
        .map(w -> new Bound(w.comparator(), from, to + w.words().size()))
        .orElse(new Bound(Figure.Comparator.EXACT, from, to));
  }

  /// Whether a word belongs to the verb before it (`hand over 50 captives`).
  private static boolean isParticle(Token word) {
    return word.tag().equals("RP");
  }
}
