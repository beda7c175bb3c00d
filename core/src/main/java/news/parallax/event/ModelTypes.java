package news.parallax.event;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import news.parallax.language.Analysis;
import news.parallax.language.Dealing;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.report.Span;
import org.jspecify.annotations.Nullable;

/// What one phrase of a sentence does to another, as a type of PLOVER: a learned model's answer,
/// set against what the tables read. [EventReader] does not ask it: the model knows one type for a
/// pair, while a sentence often tells several happenings between two.
public final class ModelTypes {
  /// The model's name for CONCEDE and RETREAT, which it does not part.
  private static final String YIELD = "YIELD";

  /// How sure the model must be to speak against what the tables read between the two.
  private static final double AGAINST_TABLE = 0.9;

  /// Roots that few words tell, and these plainly (`condemn`, `warn`), while the model takes them
  /// for their like: here the tables stand. Chosen on the sentences that the model has not seen.
  private static final Set<Plover> PLAIN = EnumSet.of(Plover.ACCUSE, Plover.THREATEN);

  private final Map<Integer, List<Dealing>> bySentence = new HashMap<>();

  public ModelTypes(Analysis analysis) {
    for (Sentence sentence : analysis.sentences()) {
      bySentence.put(
          sentence.index(),
          analysis.dealings().stream().filter(d -> d.sentence() == sentence.index()).toList());
    }
  }

  /// What a phrase in one stretch does to a phrase in another, if it does anything to it: by the
  /// tables where they are plain or the model is not sure, else by the model. Empty where neither
  /// has an answer.
  ///
  /// @param told what the tables read between the two, null when nothing
  public Optional<Plover> between(
      Sentence sentence, Span source, Span target, @Nullable Plover told) {
    return dealing(
            sentence,
            token -> source.contains(token.span()),
            token -> target.contains(token.span()))
        .filter(
            dealing ->
                told == null
                    || dealing.share() >= AGAINST_TABLE
                        && !PLAIN.contains(told)
                        && !isYieldOf(dealing, told))
        .map(ModelTypes::root)
        .or(() -> Optional.ofNullable(told));
  }

  private static boolean isYieldOf(Dealing dealing, Plover root) {
    return dealing.type().equals(YIELD) && (root == Plover.CONCEDE || root == Plover.RETREAT);
  }

  private static Plover root(Dealing dealing) {
    return dealing.type().equals(YIELD) ? Plover.CONCEDE : Plover.valueOf(dealing.type());
  }

  private Optional<Dealing> dealing(
      Sentence sentence, Predicate<Token> source, Predicate<Token> target) {
    return bySentence.getOrDefault(sentence.index(), List.of()).stream()
        .filter(d -> source.test(sentence.token(d.source())))
        .filter(d -> target.test(sentence.token(d.target())))
        .max(Comparator.comparingDouble(Dealing::share));
  }
}
