package news.parallax.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.parallax.account.Account.Framing;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.reading.Reading;
import news.parallax.report.Evidence;
import news.parallax.report.Span;
import org.jspecify.annotations.Nullable;

/// Finds rival names for one thing and loaded words, with whom they are about. It counts words and
/// scores nobody.
final class Framings {
  private static final Pattern TERMS =
      Pattern.compile(
          Lexicon.rows("framing.tsv").stream()
              .map(List::getFirst)
              .sorted(Comparator.comparingInt(String::length).reversed())
              .map(Pattern::quote)
              .collect(Collectors.joining("|", "(?<![\\p{L}-])(?:", ")(?![\\p{L}-])")),
          Pattern.CASE_INSENSITIVE);

  private Framings() {}

  private record Key(String report, String term, @Nullable String target) {}

  static List<Framing> of(Dossier dossier) {
    SortedMap<Key, SortedSet<Evidence>> found =
        new TreeMap<>(
            Comparator.comparing(Key::report)
                .thenComparing(Key::term)
                .thenComparing(key -> String.valueOf(key.target())));
    for (Reading reading : dossier.readings()) {
      for (Sentence sentence : reading.analysis().sentences()) {
        Matcher matcher = TERMS.matcher(reading.report().text());
        matcher.region(sentence.span().start(), sentence.span().end());
        while (matcher.find()) {
          Span span = new Span(matcher.start(), matcher.end());
          Key key =
              new Key(
                  reading.report().id(),
                  matcher.group().toLowerCase(Locale.ROOT),
                  target(dossier, reading, sentence, span));
          found.computeIfAbsent(key, k -> new TreeSet<>()).add(reading.report().evidence(span));
        }
      }
    }
    List<Framing> framings = new ArrayList<>();
    found.forEach(
        (key, evidence) ->
            framings.add(
                new Framing(key.report(), key.term(), key.target(), List.copyOf(evidence))));
    return framings;
  }

  /// Whoever the word's noun phrase names: inside it, or what it describes.
  private static @Nullable String target(
      Dossier dossier, Reading reading, Sentence sentence, Span term) {
    Token head = sentence.headOf(term).orElse(null);
    if (head == null) {
      return null;
    }
    Token noun = head.isNoun() ? head : sentence.head(head).filter(Token::isNoun).orElse(null);
    if (noun == null) {
      return null;
    }
    return reading.actors().within(sentence.subtreeSpan(noun)).stream()
        .findFirst()
        .map(found -> dossier.actor(reading, found.actor().index()))
        .orElse(null);
  }
}
