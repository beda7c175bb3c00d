package news.parallax.account;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.account.Aligned.Told;
import news.parallax.claim.Claim;
import news.parallax.claim.Polarity;
import news.parallax.claim.Stance;
import news.parallax.language.Sentence;
import news.parallax.language.Token;

/// What a claim says, reduced to what stays when another report words it: the dictionary forms of
/// its content words, the numbers among them, its polarity, and whether it denies.
record Proposition(
    Set<String> words, Set<String> numbers, Polarity polarity, boolean denies, boolean direct) {
  /// Share of the shorter proposition's words that the longer one has to hold. Set on the sample
  /// stories: below it, different remarks on one matter run together.
  private static final double SAME = 0.7;

  private static final int FEWEST = 3;
  private static final int FEWEST_QUOTED = 2;

  Proposition {
    words = Set.copyOf(words);
    numbers = Set.copyOf(numbers);
  }

  static Proposition of(Told<Claim> told) {
    Claim claim = told.item();
    Set<String> words = new TreeSet<>();
    Set<String> numbers = new TreeSet<>();
    for (Sentence sentence : told.reading().analysis().sentences()) {
      if (sentence.span().overlaps(claim.content())) {
        sentence.within(claim.content()).stream()
            .filter(Proposition::tells)
            .forEach(
                token -> {
                  words.add(token.lemma().toLowerCase(Locale.ROOT));
                  if (token.tag().equals("CD")) {
                    numbers.add(token.text().toLowerCase(Locale.ROOT));
                  }
                });
      }
    }
    return new Proposition(
        words, numbers, claim.polarity(), claim.stance() == Stance.DENY, claim.direct());
  }

  private static boolean tells(Token token) {
    boolean auxiliary = token.is("aux") || token.is("cop") || token.tag().equals("MD");
    boolean content =
        token.isNoun()
            || token.isVerb()
            || token.tag().startsWith("JJ")
            || token.tag().equals("CD");
    return content && !auxiliary && Character.isLetterOrDigit(token.text().charAt(0));
  }

  /// Whether both can be one statement of one speaker: what gives another number says another
  /// thing.
  boolean isSameAs(Proposition other) {
    boolean numbered = numbers.containsAll(other.numbers) || other.numbers.containsAll(numbers);
    if (!numbered || polarity != other.polarity || denies != other.denies) {
      return false;
    }
    long shared = words.stream().filter(other.words::contains).count();
    int shorter = Math.min(words.size(), other.words.size());
    boolean quoted = direct && other.direct && shared == shorter && shared >= FEWEST_QUOTED;
    return quoted || (shared >= FEWEST && shared >= SAME * shorter);
  }
}
