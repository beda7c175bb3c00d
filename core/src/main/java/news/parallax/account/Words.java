package news.parallax.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.report.Span;

/// A stretch of text as words for comparing: lower-case, one kind of apostrophe, hyphens as breaks,
/// each with its place in the report's text.
record Words(List<String> words, List<Span> spans) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)?");

  Words {
    words = List.copyOf(words);
    spans = List.copyOf(spans);
  }

  /// @param text the report's whole text
  /// @param within the stretch to take words from
  static Words of(String text, Span within) {
    List<String> words = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    Matcher matcher = WORD.matcher(text).region(within.start(), within.end());
    while (matcher.find()) {
      words.add(matcher.group().toLowerCase(Locale.ROOT).replace('’', '\''));
      spans.add(new Span(matcher.start(), matcher.end()));
    }
    return new Words(words, spans);
  }

  int size() {
    return words.size();
  }

  /// The text from word `from` to word `to`, both inclusive.
  Span stretch(int from, int to) {
    return spans.get(from).cover(spans.get(to));
  }
}
