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

  /// Of FNV-1a.
  private static final long BASIS = 0xCBF29CE484222325L;

  private static final long PRIME = 0x100000001B3L;

  /// In the headline and the first paragraphs stands what a report is about.
  private static final int LEAD_WORDS = 150;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d][\\p{L}\\d'’.-]*");

  /// One of these stands between two sentences.
  private static final String OPENING = ".!?:";

  /// These stand inside a word.
  private static final String MARKS = "'’.-";

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
            boolean opens = end == 0 || holdsOpening(text, end - 1, matcher.start());
            words.add(matcher.group(), isTitle || opens);
            end = matcher.end();
          }
        }
      }
      return words;
    }

    private static boolean holdsOpening(String text, int from, int until) {
      for (int i = from; i < until; i++) {
        if (OPENING.indexOf(text.charAt(i)) >= 0) {
          return true;
        }
      }
      return false;
    }

    /// @param isHighAnyway whether every word has a capital there: it shows no name
    private void add(String written, boolean isHighAnyway) {
      String word = plain(written.toLowerCase(Locale.ROOT));
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

    /// Without the possessive `'s` and the marks inside.
    private static String plain(String lower) {
      int end = lower.endsWith("'s") || lower.endsWith("’s") ? lower.length() - 2 : lower.length();
      StringBuilder plain = new StringBuilder(end);
      for (int i = 0; i < end; i++) {
        if (MARKS.indexOf(lower.charAt(i)) < 0) {
          plain.append(lower.charAt(i));
        }
      }
      return plain.toString();
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
      long[] hashes = all.stream().mapToLong(Buckets::hash).toArray();
      TreeSet<Long> least = new TreeSet<>();
      for (int from = 0; from + SHINGLE <= hashes.length; from++) {
        long hash = BASIS;
        for (int i = from; i < from + SHINGLE; i++) {
          hash = mixed((hash ^ hashes[i]) * PRIME);
        }
        if (least.size() < PASSAGES) {
          least.add(hash);
        } else if (hash < least.last() && least.add(hash)) {
          least.pollLast();
        }
      }
      return least;
    }
  }

  /// FNV-1a (Fowler, Noll and Vo 1991), its bits mixed.
  private static long hash(String text) {
    long hash = BASIS;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return mixed(hash);
  }

  /// The finaliser of SplitMix64 (Steele, Lea and Flood 2014).
  private static long mixed(long hash) {
    long mixed = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
