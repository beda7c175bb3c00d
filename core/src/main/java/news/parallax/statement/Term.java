package news.parallax.statement;

import java.util.Objects;
import news.parallax.actor.Actor;
import news.parallax.figure.Figure;
import news.parallax.language.Token;
import news.parallax.report.Span;
import news.parallax.time.Time;
import news.parallax.time.TimeExpression;

/// One thing that a statement speaks of.
///
/// @param at index of its token in the sentence
/// @param span the words of it in the report's text
/// @param link what it hangs on
public record Term(int at, Span span, Meaning meaning, Link link) {
  /// What a term means.
  public sealed interface Meaning {
    /// Someone or something named, or a pronoun or office for it.
    ///
    /// @param named whether a name stands here
    record Who(Actor actor, boolean named) implements Meaning {}

    /// A quantity.
    record HowMany(Figure figure) implements Meaning {}

    /// A time, resolved as far as it can be.
    record When(TimeExpression expression, Time time) implements Meaning {}

    /// Any other word.
    ///
    /// @param key one for all words that mean the same
    /// @param negated whether it is denied
    /// @param modal the auxiliary that makes it open (`may`), empty for none
    record Word(Token token, String key, boolean negated, String modal) implements Meaning {}
  }

  /// What a term hangs on: the key of its governor, and how (`subj`, `obj`, a preposition).
  ///
  /// @param governor empty at a root
  public record Link(String governor, String relation) {
    static final Link NONE = new Link("", "");
  }

  /// What terms that mean the same have in common; times have none, they overlap or do not.
  public String key() {
    return switch (meaning) {
      case Meaning.Who who -> who.actor().id();
      case Meaning.HowMany many -> "#" + number(many.figure());
      case Meaning.When when -> "@" + when.time().start() + "/" + when.time().end();
      case Meaning.Word word -> word.key();
    };
  }

  /// The same, wider for words: one for all of a family of meaning (`gunman`, `attacker`).
  public String concept() {
    return meaning instanceof Meaning.Word word ? Lexicon.concept(word.token()) : key();
  }

  private static String number(Figure figure) {
    return figure.value() != null
        ? figure.value() + figure.unit()
        : figure.min() + ".." + figure.max() + figure.unit();
  }

  /// Whether both can mean the same.
  boolean agrees(Term other) {
    if (meaning instanceof Meaning.When mine && other.meaning instanceof Meaning.When theirs) {
      boolean known = mine.time().isKnown() && theirs.time().isKnown();
      return known && mine.time().overlaps(theirs.time())
          || !(known && areSure(mine, theirs)) && areOneWeekday(mine, theirs)
          || Objects.equals(mine.expression().text(), theirs.expression().text()) && !known;
    }
    return key().equals(other.key());
  }

  private static boolean areSure(Meaning.When left, Meaning.When right) {
    return left.time().basis() != Time.Basis.INFERRED
        && right.time().basis() != Time.Basis.INFERRED;
  }

  private static boolean areOneWeekday(Meaning.When left, Meaning.When right) {
    return left.expression().weekday().isPresent()
        && left.expression().weekday().equals(right.expression().weekday());
  }
}
