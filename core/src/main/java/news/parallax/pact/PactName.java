package news.parallax.pact;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.report.Block;
import org.jspecify.annotations.Nullable;

/// Reads the proper names and abbreviations of agreements.
final class PactName {
  private static final int SHORTEST_ACRONYM = 4;

  /// Shorter words, `is` and the like, stand in small letters in any title.
  private static final int SHORTEST_TELLING = 3;

  private PactName() {}

  /// The run of proper nouns and adjectives of nation that ends at the head: at least two words.
  static @Nullable String of(Sentence sentence, Token token) {
    if (!Character.isUpperCase(token.text().charAt(0))
        || sentence.block().kind() == Block.Kind.HEADING
        || isAllCapitalised(sentence)) {
      return null;
    }
    int from = token.index();
    while (from > 0 && isOfName(sentence.token(from - 1))) {
      from--;
    }
    if (!isTelling(sentence, from, token.index())) {
      return null;
    }
    return joined(sentence, from, token.index());
  }

  /// Whether a title writes all its nouns, verbs and adjectives with a capital, so that none tells
  /// a name (`A Year After Harbour Pact, Norland Waits`).
  private static boolean isAllCapitalised(Sentence sentence) {
    return sentence.block().kind() != Block.Kind.PARAGRAPH
        && sentence.tokens().stream()
            .filter(token -> token.isNoun() || token.isVerb() || token.tag().startsWith("JJ"))
            .map(Token::text)
            .filter(word -> word.length() >= SHORTEST_TELLING && Character.isLetter(word.charAt(0)))
            .allMatch(word -> Character.isUpperCase(word.charAt(0)));
  }

  /// Whether the run holds a word that tells this agreement from others, other than a topic.
  private static boolean isTelling(Sentence sentence, int from, int head) {
    for (int i = from; i < head; i++) {
      Token token = sentence.token(i);
      String lemma = token.text().toLowerCase(Locale.ROOT);
      boolean generic = Words.isIn(lemma, "generic") && !isProper(sentence, token);
      boolean topic = !Words.topics(List.of(lemma)).isEmpty();
      if (!generic && !topic && !isHyphen(token)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a capital inside running text makes a general word part of a name (`the Interim
  /// Accord`).
  private static boolean isProper(Sentence sentence, Token token) {
    boolean running = sentence.block().kind() == Block.Kind.PARAGRAPH;
    boolean capital = Character.isUpperCase(token.text().charAt(0));
    return running && capital && token.index() > 0 && token.isProperNoun();
  }

  static boolean isHyphen(Token token) {
    return token.tag().equals("HYPH") || token.text().equals("-");
  }

  private static boolean isOfName(Token token) {
    return Character.isUpperCase(token.text().charAt(0)) && !token.tag().equals("DT")
        || isHyphen(token);
  }

  /// The text of some tokens, with single spaces.
  static String joined(Sentence sentence, int from, int to) {
    StringBuilder words = new StringBuilder();
    int end = sentence.token(from).span().start();
    for (int i = from; i <= to; i++) {
      Token token = sentence.token(i);
      words.append(token.span().start() > end ? " " : "").append(token.text());
      end = token.span().end();
    }
    return words.toString();
  }

  /// Capitals in brackets, or after a comma and `or`, right behind the name; and the name's
  /// initials.
  static Set<String> acronyms(Sentence sentence, Token token, @Nullable String name) {
    Set<String> found = new TreeSet<>();
    for (int i = token.index() + 1;
        i < Math.min(sentence.tokens().size(), token.index() + 4);
        i++) {
      String next = sentence.token(i).text();
      boolean opened = sentence.token(i - 1).text().matches("[(\\[]|or|-LRB-");
      if (opened && next.matches("[A-Z][A-Za-z]{2,7}")) {
        found.add(next.toLowerCase(Locale.ROOT));
      }
    }
    if (name != null) {
      String initials = initials(name);
      if (initials.length() >= SHORTEST_ACRONYM) {
        found.add(initials);
      }
    }
    return found;
  }

  /// First letters of the capitalised words, in lower case; words of capitals stay whole.
  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[ -]+")) {
      if (word.matches("[A-Z]{2,3}")) {
        initials.append(word);
      } else if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString().toLowerCase(Locale.ROOT);
  }
}
