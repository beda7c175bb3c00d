package news.parallax.stream.bucket;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.origin.LightWords;
import news.parallax.report.Block;
import news.parallax.report.Report;
import news.parallax.stream.form.Ask;
import news.parallax.stream.form.Sketch;
import news.parallax.stream.time.Days;

/// The buckets of a report: its most frequent names, and the passages of which it keeps a sketch
/// (the least of the hashes of its shingles: Broder 1997, "On the resemblance and containment of
/// documents", SEQUENCES).
final class Buckets {
  private static final int NAMES = 10;
  private static final int PASSAGES = 6;

  /// Words in a shingle: fewer are shared by chance.
  private static final int SHINGLE = 8;

  /// In the headline and the first paragraphs stands what a report is about.
  private static final int LEAD_WORDS = 150;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d][\\p{L}\\d'’.-]*");

  /// What stands between two sentences.
  private static final Pattern OPENING = Pattern.compile("[.!?:]");

  private Buckets() {}

  /// What a report asks: at least one bucket, one of its own when it has no name and no passage.
  static Sketch of(Report report) {
    Words words = Words.of(report);
    List<Long> names = words.names();
    Set<Long> passages = words.passages();
    boolean isEmpty = names.isEmpty() && passages.isEmpty();
    int asked = isEmpty ? 1 : names.size() + passages.size();
    long day = Days.of(report);
    List<Ask> asks = new ArrayList<>();
    if (isEmpty) {
      asks.add(new Ask(hash("report " + report.id()), false, report.id(), day, asked));
    }
    names.forEach(name -> asks.add(new Ask(name, false, report.id(), day, asked)));
    passages.forEach(passage -> asks.add(new Ask(passage, true, report.id(), day, asked)));
    return new Sketch(report.source(), day, asks);
  }

  /// The words that a report tells, in small letters.
  ///
  /// @param all in text order
  /// @param high how often each stands in the lead with a capital
  /// @param low those that also stand without
  private record Words(List<String> all, Map<String, Integer> high, Set<String> low) {
    static Words of(Report report) {
      Words words = new Words(new ArrayList<>(), new HashMap<>(), new HashSet<>());
      for (Block block : report.blocks()) {
        if (block.kind().tells()) {
          String text = report.at(block.span());
          boolean isTitle = block.kind() == Block.Kind.TITLE;
          Matcher matcher = WORD.matcher(text);
          int end = 0;
          while (matcher.find()) {
            boolean opens =
                end == 0 || OPENING.matcher(text).region(end - 1, matcher.start()).find();
            words.add(matcher.group(), isTitle || opens);
            end = matcher.end();
          }
        }
      }
      return words;
    }

    /// @param isHighAnyway whether every word has a capital there: it shows no name
    private void add(String written, boolean isHighAnyway) {
      String word = written.toLowerCase(Locale.ROOT).replaceAll("['’]s$|['’.-]", "");
      if (!Character.isUpperCase(written.codePointAt(0))) {
        low.add(word);
      } else if (!isHighAnyway
          && all.size() < LEAD_WORDS
          && word.length() > 1
          && !LightWords.ALL.contains(word)) {
        high.merge(word, 1, Integer::sum);
      }
      all.add(word);
    }

    List<Long> names() {
      return new TreeMap<>(high)
          .entrySet().stream()
              .filter(name -> !low.contains(name.getKey()))
              .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
              .limit(NAMES)
              .map(name -> hash("name " + name.getKey()))
              .toList();
    }

    TreeSet<Long> passages() {
      TreeSet<Long> least = new TreeSet<>();
      for (int from = 0; from + SHINGLE <= all.size(); from++) {
        long hash = hash(String.join(" ", all.subList(from, from + SHINGLE)));
        if (least.size() < PASSAGES) {
          least.add(hash);
        } else if (hash < least.last() && least.add(hash)) {
          least.pollLast();
        }
      }
      return least;
    }
  }

  /// FNV-1a (Fowler, Noll and Vo 1991), its bits mixed by the finaliser of SplitMix64 (Steele, Lea
  /// and Flood 2014).
  private static long hash(String text) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
    }
    hash = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
    hash = (hash ^ (hash >>> 27)) * 0x94D049BB133111EBL;
    return hash ^ (hash >>> 31);
  }
}
