package news.parallax.bench.origin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import news.parallax.report.Span;

/// Two articles of different happenings, the second with passages of the first planted into it.
///
/// @param passages where they stand in both texts
record Planted(Article donor, Article host, List<Pair> passages) {
  private static final int FEWEST_WORDS = 20;
  private static final int APART = 150;
  private static final Pattern QUOTING =
      Pattern.compile("[\"“”„«»‘]|(?<![\\p{L}\\d])['’]|['’](?![\\p{L}\\d])");

  Planted {
    passages = List.copyOf(passages);
  }

  /// One passage in the donor's and in the host's text.
  record Pair(Span donor, Span host) {}

  /// Copies one to three sentences of one paragraph each time.
  ///
  /// @param count how many passages are wanted; fewer when the donor has no more
  static Planted of(
      Article donor, Article host, int count, double share, Edits edits, Random random) {
    List<Span> taken = passages(donor, count, random);
    List<String> paragraphs = new ArrayList<>(host.paragraphs());
    List<String> copies = new ArrayList<>();
    for (Span span : taken) {
      copies.add(edits.edit(span.in(donor.text()), share));
    }
    List<Integer> places = new ArrayList<>(IntStream.range(1, paragraphs.size()).boxed().toList());
    Collections.shuffle(places, random);
    places = places.subList(0, Math.min(copies.size(), places.size()));
    copies = copies.subList(0, places.size());
    for (int i = 0; i < copies.size(); i++) {
      paragraphs.set(places.get(i), paragraphs.get(places.get(i)) + "\n\n" + copies.get(i));
    }
    String text = String.join("\n\n", paragraphs);
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < copies.size(); i++) {
      int at = text.indexOf(copies.get(i));
      pairs.add(new Pair(taken.get(i), new Span(at, at + copies.get(i).length())));
    }
    return new Planted(donor, host.withText(text), pairs);
  }

  private static List<Span> passages(Article donor, int count, Random random) {
    List<Span> spans = new ArrayList<>();
    List<List<String>> told =
        donor.paragraphs().stream().filter(Planted::tells).map(Article::sentences).toList();
    for (int attempt = 0; attempt < 40 && spans.size() < count && !told.isEmpty(); attempt++) {
      List<String> sentences = told.get(random.nextInt(told.size()));
      int first = random.nextInt(sentences.size());
      int last = Math.min(sentences.size() - 1, first + random.nextInt(3));
      int start = donor.text().indexOf(sentences.get(first));
      int end = donor.text().indexOf(sentences.get(last), start) + sentences.get(last).length();
      Span span = new Span(start, end);
      if (span.in(donor.text()).split("\\s+").length >= FEWEST_WORDS
          && spans.stream().noneMatch(near(span)::overlaps)) {
        spans.add(span);
      }
    }
    return spans;
  }

  /// Passages that nearly touch would be one.
  private static Span near(Span span) {
    return new Span(Math.max(0, span.start() - APART), span.end() + APART);
  }

  /// Whether a paragraph tells something in its author's words: it ends as sentences do and has no
  /// quotation marks.
  private static boolean tells(String paragraph) {
    return paragraph.endsWith(".") && !QUOTING.matcher(paragraph).find();
  }
}
