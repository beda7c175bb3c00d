package news.parallax.account;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.reading.Reading;
import news.parallax.report.Span;

/// Nouns, verbs and adjectives, which tell what a passage is about.
final class ContentWords {
  private ContentWords() {}

  /// Their dictionary forms in lower case.
  static Set<String> in(Reading reading, Span passage) {
    Set<String> words = new HashSet<>();
    for (Sentence sentence : reading.analysis().sentences()) {
      for (Token token : sentence.within(passage)) {
        if (token.isNoun() || token.isVerb() || token.tag().startsWith("JJ")) {
          words.add(token.lemma().toLowerCase(Locale.ROOT));
        }
      }
    }
    return words;
  }
}
