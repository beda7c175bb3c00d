package news.parallax.origin;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.report.Block;
import news.parallax.report.Report;
import news.parallax.report.Span;

/// The words of a report's paragraphs and list items, normalised for comparison, each with its
/// place in the text and its weight as a trace of copying. Headlines, crossheads, bylines,
/// datelines and furniture have no words here.
///
/// A word is a run of letters and digits, with the marks that stand inside such a run (`U.S`,
/// `1,500`, `don't`). It is compared in lower case, without accents, inner marks and the possessive
/// `'s`.
final class WordSequence {
  /// Weight of words in quotation marks: they are the speaker's.
  static final int QUOTED = 0;

  /// Weight of names, numbers, function words and the words of attribution: any two reports of one
  /// happening share them.
  static final int LIGHT = 1;

  /// Weight of the other words, in which reporters tell a thing in their own way.
  static final int TELLING = 3;

  private static final Set<Integer> LIGHT_WORDS =
      LightWords.ALL.stream().map(String::hashCode).collect(Collectors.toUnmodifiableSet());

  private final String report;
  private int size;
  private int[] words;
  private int[] starts;
  private int[] ends;
  private byte[] weights;
  private final BitSet openings = new BitSet();

  private WordSequence(String report, int guess) {
    this.report = report;
    words = new int[guess];
    starts = new int[guess];
    ends = new int[guess];
    weights = new byte[guess];
  }

  /// @param quoted stretches that somebody is quoted for, in any order
  static WordSequence of(Report report, List<Span> quoted) {
    WordSequence sequence = new WordSequence(report.id(), report.text().length() / 6 + 16);
    String text = report.toldText();
    Set<Integer> namesAndNumbers = new HashSet<>();
    for (Block block : report.blocks()) {
      if (block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.LIST_ITEM) {
        sequence.add(text, block.span(), namesAndNumbers);
      }
    }
    sequence.weigh(namesAndNumbers, quoted);
    sequence.trim();
    return sequence;
  }

  /// Id of the report.
  String report() {
    return report;
  }

  int size() {
    return size;
  }

  /// The normalised word as a number: equal for equal words.
  int word(int at) {
    return words[at];
  }

  int weight(int at) {
    return weights[at];
  }

  /// Where the words `from` (inclusive) to `to` (exclusive) stand in the report's text.
  Span span(int from, int to) {
    return new Span(starts[from], ends[to - 1]);
  }

  /// Index of the word with which the sentence of this word begins.
  int sentenceStart(int at) {
    return Math.max(0, openings.previousSetBit(at));
  }

  /// Index after the last word of this word's sentence.
  int sentenceEnd(int at) {
    int next = openings.nextSetBit(at + 1);
    return next < 0 ? size : next;
  }

  /// Sum of the weights of the words `from` (inclusive) to `to` (exclusive).
  int weight(int from, int to) {
    int total = 0;
    for (int i = from; i < to; i++) {
      total += weights[i];
    }
    return total;
  }

  /// Takes the words of these stretches for no trace of copying.
  void disregard(Span stretch) {
    for (int i = 0; i < size; i++) {
      if (stretch.contains(starts[i])) {
        weights[i] = QUOTED;
      }
    }
  }

  private void add(String text, Span block, Set<Integer> namesAndNumbers) {
    boolean opensSentence = true;
    int at = block.start();
    while (at < block.end()) {
      if (!isWordPart(text, at)) {
        opensSentence |= ".!?:".indexOf(text.charAt(at)) >= 0;
        at++;
        continue;
      }
      int from = at;
      at = endOfWord(text, from, block.end());
      int word = normal(text.substring(from, at)).hashCode();
      int first = text.codePointAt(from);
      boolean isHigh = Character.isUpperCase(first);
      if (isHigh && !opensSentence) {
        namesAndNumbers.add(word);
      }
      openings.set(size, opensSentence);
      if (Character.isDigit(first)) {
        namesAndNumbers.add(word);
      }
      append(word, from, at, isHigh || Character.isDigit(first));
      opensSentence = false;
    }
  }

  private void append(int word, int start, int end, boolean isHigh) {
    if (size == words.length) {
      resize(size * 2);
    }
    words[size] = word;
    starts[size] = start;
    ends[size] = end;
    weights[size] = (byte) (isHigh ? LIGHT : TELLING);
    size++;
  }

  private void resize(int length) {
    words = Arrays.copyOf(words, length);
    starts = Arrays.copyOf(starts, length);
    ends = Arrays.copyOf(ends, length);
    weights = Arrays.copyOf(weights, length);
  }

  private void trim() {
    resize(size);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeUTF(report);
    out.writeInt(size);
    for (int i = 0; i < size; i++) {
      out.writeInt(words[i]);
      out.writeInt(starts[i]);
      out.writeInt(ends[i]);
      out.writeByte(weights[i]);
      out.writeBoolean(openings.get(i));
    }
  }

  static WordSequence read(DataInputStream in) throws IOException {
    WordSequence sequence = new WordSequence(in.readUTF(), 16);
    int size = in.readInt();
    for (int i = 0; i < size; i++) {
      sequence.append(in.readInt(), in.readInt(), in.readInt(), false);
      sequence.weights[i] = in.readByte();
      sequence.openings.set(i, in.readBoolean());
    }
    sequence.trim();
    return sequence;
  }

  /// A capital at the start of a sentence shows a name only if the report writes the word so
  /// elsewhere.
  private void weigh(Set<Integer> namesAndNumbers, List<Span> quoted) {
    for (int i = 0; i < size; i++) {
      boolean isHigh = weights[i] == LIGHT;
      boolean isLight =
          LIGHT_WORDS.contains(words[i]) || isHigh && namesAndNumbers.contains(words[i]);
      weights[i] = (byte) (isLight ? LIGHT : TELLING);
    }
    quoted.forEach(this::disregard);
  }

  private static boolean isWordPart(String text, int at) {
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  private static int endOfWord(String text, int from, int limit) {
    int at = from;
    while (at < limit
        && (isWordPart(text, at) || isInnerMark(text, at) && at + 1 < limit && at > from)) {
      at++;
    }
    return at;
  }

  private static boolean isInnerMark(String text, int at) {
    return ".,'’".indexOf(text.charAt(at)) >= 0
        && at > 0
        && at + 1 < text.length()
        && isWordPart(text, at - 1)
        && isWordPart(text, at + 1);
  }

  private static String normal(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.endsWith("'s") || lower.endsWith("’s")) {
      lower = lower.substring(0, lower.length() - 2);
    }
    StringBuilder plain = new StringBuilder(lower.length());
    String parted = isAscii(lower) ? lower : Normalizer.normalize(lower, Normalizer.Form.NFD);
    for (int i = 0; i < parted.length(); i++) {
      if (isWordPart(parted, i)) {
        plain.append(parted.charAt(i));
      }
    }
    return plain.toString();
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }
}
