package news.parallax.actor;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import news.parallax.language.Analysis;
import news.parallax.language.Sentence;
import news.parallax.language.Token;

/// Who of several is meant by a word that only points back: the nearest, and among the near the one
/// most in view. Subjects are more in view than possessors of subjects, these more than objects
/// (the ranking of centering theory: Grosz, Joshi and Weinstein, Computational Linguistics 21,
/// 1995).
final class Salience {
  /// How many sentences back a word may point.
  private static final int REACH_SENTENCES = 4;

  private static final int STEP = 2;
  private static final int SUBJECT = 3;
  private static final int EMBEDDED_SUBJECT = 2;
  private static final int BESIDE_SUBJECT = 2;
  private static final int OBJECT = 1;

  private record Seen(Draft draft, int weight, int at) {}

  private final Analysis analysis;
  private final Map<Integer, BitSet> quoted = new HashMap<>();
  private final BitSet telling = new BitSet();

  Salience(Analysis analysis) {
    this.analysis = analysis;
  }

  /// Takes the next word: those between quotation marks bring nobody into view who could speak
  /// them.
  void read(Sentence sentence, Token word, boolean isQuoted) {
    if (isQuoted) {
      quoted.computeIfAbsent(sentence.index(), s -> new BitSet()).set(word.index());
    } else if (Character.isLetterOrDigit(word.text().charAt(0))) {
      telling.set(sentence.index());
    }
  }

  /// @param at the word that points back
  Optional<Draft> foremost(
      Collection<Draft> drafts, Sentence sentence, Token at, Predicate<Draft> fits) {
    return drafts.stream()
        .filter(fits)
        .flatMap(draft -> draft.mentions().stream().map(m -> seen(draft, m, sentence, at)))
        .flatMap(Optional::stream)
        .max(Comparator.comparingInt(Seen::weight).thenComparingInt(Seen::at))
        .map(Seen::draft);
  }

  private Optional<Seen> seen(Draft draft, Mention mention, Sentence sentence, Token at) {
    int from = mention.sentence();
    if (mention.span().end() > at.span().start()) {
      return Optional.empty();
    }
    boolean speaks = at.is("nsubj") && Phrase.of(analysis.report(), sentence, at).speaks();
    int back = speaks ? telling(from, sentence.index()) : sentence.index() - from;
    if (back >= REACH_SENTENCES || (speaks && isQuoted(mention))) {
      return Optional.empty();
    }
    Sentence there = analysis.sentences().get(from);
    Token head = there.token(mention.head());
    if (from == sentence.index() && (isBesideInClause(head, at) || isInContent(there, head, at))) {
      return Optional.empty();
    }
    boolean tells = at.is("nsubj") && !speaks;
    int prominence = isAside(there, head) && tells ? OBJECT : prominence(there, head);
    int weight = STEP * (REACH_SENTENCES - back) + prominence;
    return Optional.of(new Seen(draft, weight, mention.span().start()));
  }

  /// Whether somebody is only named as the source of what is told (`…, the governor said`): the
  /// story goes on with whom it is about, not with its source.
  private static boolean isAside(Sentence sentence, Token head) {
    return head.is("nsubj") && sentence.head(head).filter(v -> v.is("parataxis")).isPresent();
  }

  private boolean isQuoted(Mention mention) {
    BitSet words = quoted.get(mention.sentence());
    return words != null && words.get(mention.head());
  }

  /// How many sentences a speaker is back, without those that hold nothing but quoted words.
  private int telling(int from, int to) {
    return from == to ? 0 : 1 + telling.get(from + 1, to).cardinality();
  }

  /// Whether both hang on one verb, so that they cannot be the same.
  private static boolean isBesideInClause(Token one, Token other) {
    return one.head() == other.head() && !other.is("nmod:poss");
  }

  /// Whether the word that points back is the subject of a verb in whose clause, or beside whose
  /// clause, the other stands (`the driver ran away, she said`).
  private static boolean isInContent(Sentence sentence, Token mention, Token at) {
    Optional<Token> verb = sentence.head(at).filter(v -> at.is("nsubj"));
    return verb.isPresent()
        && (verb.get().is("parataxis") || sentence.dominates(verb.get(), mention));
  }

  private static int prominence(Sentence sentence, Token head) {
    if (head.is("nsubj")) {
      boolean embedded = sentence.head(head).filter(v -> v.is("ccomp") || v.is("acl")).isPresent();
      return embedded ? EMBEDDED_SUBJECT : SUBJECT;
    }
    boolean besideSubject =
        sentence.head(head).filter(h -> h.is("nsubj")).isPresent()
            && (head.is("nmod:poss") || head.is("appos") || head.is("conj"));
    if (besideSubject) {
      return BESIDE_SUBJECT;
    }
    return head.is("obj") || head.is("obl:agent") ? OBJECT : 0;
  }
}
