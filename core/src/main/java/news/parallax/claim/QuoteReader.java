package news.parallax.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.parallax.language.Analysis;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.report.Block;
import news.parallax.report.Span;
import org.jspecify.annotations.Nullable;

/// Tells for each quotation who speaks it, by which cue, and what kind it is.
final class QuoteReader {
  /// A quotation with its attribution; `told` is null when nobody is said to speak it.
  record Attributed(Quotation quotation, Quote.Kind kind, @Nullable Told told) {}

  private static final int SHORTEST_DIRECT_TOKENS = 3;
  private static final int LONGEST_TITLE_TOKENS = 8;

  private final Analysis analysis;
  private final List<Told> told;
  private final Marked marked;
  private final List<Attributed> done = new ArrayList<>();

  private QuoteReader(Analysis analysis, List<Told> told, Marked marked) {
    this.analysis = analysis;
    this.told = told;
    this.marked = marked;
  }

  static List<Attributed> read(
      Analysis analysis, List<Quotation> quotations, List<Told> told, Marked marked) {
    QuoteReader reader = new QuoteReader(analysis, told, marked);
    quotations.forEach(reader::add);
    return reader.done;
  }

  private void add(Quotation quotation) {
    List<Sentence> sentences =
        analysis.sentences().stream()
            .filter(sentence -> sentence.span().overlaps(quotation.marks()))
            .toList();
    if (sentences.isEmpty()) {
      return;
    }
    List<Token> words =
        sentences.stream().flatMap(s -> s.within(quotation.words()).stream()).toList();
    boolean shouted = sentences.stream().allMatch(Tellings::isShouted);
    if (shouted || isTitle(quotation, words)) {
      Quote.Kind kind = shouted ? Quote.Kind.SCARE : Quote.Kind.TITLE;
      done.add(new Attributed(quotation, kind, null));
      return;
    }
    boolean whole = isWhole(words);
    Told by = speaking(quotation, sentences, whole).orElse(null);
    done.add(new Attributed(quotation, kind(whole, by), by));
  }

  private static Quote.Kind kind(boolean whole, @Nullable Told by) {
    if (whole) {
      return Quote.Kind.DIRECT;
    }
    return by == null ? Quote.Kind.SCARE : Quote.Kind.PARTIAL;
  }

  /// Whether the words make a sentence of their own.
  private static boolean isWhole(List<Token> words) {
    return words.size() >= SHORTEST_DIRECT_TOKENS
        && !Character.isLowerCase(words.getFirst().text().charAt(0))
        && words.stream().anyMatch(Token::isVerb);
  }

  /// Whether the words look like the name of a work or thing: every longer word has a capital, no
  /// article stands before the marks, and there is more than one word or an abbreviation.
  private boolean isTitle(Quotation quotation, List<Token> words) {
    List<Token> long_ = words.stream().filter(w -> w.text().length() > 3).toList();
    boolean capitals =
        !long_.isEmpty() && long_.stream().allMatch(w -> Character.isUpperCase(w.text().charAt(0)));
    boolean name = long_.size() > 1 || isAbbreviation(words);
    return capitals && name && words.size() <= LONGEST_TITLE_TOKENS && !isUttered(quotation);
  }

  private static boolean isAbbreviation(List<Token> words) {
    if (words.size() != 1) {
      return false;
    }
    String word = words.getFirst().text();
    return word.length() > 1
        && word.equals(word.toUpperCase(Locale.ROOT))
        && Character.isLetter(word.charAt(0));
  }

  /// Whether an article or a colon stands before the marks.
  private boolean isUttered(Quotation quotation) {
    int end = quotation.marks().start();
    String before =
        analysis.report().text().substring(Math.max(0, end - 5), end).toLowerCase(Locale.ROOT);
    return before.endsWith(" a ") || before.endsWith(" an ") || before.strip().endsWith(":");
  }

  private Optional<Told> speaking(Quotation quotation, List<Sentence> sentences, boolean whole) {
    Optional<Told> trailing =
        told.stream()
            .filter(t -> !sentences.contains(t.saying().sentence()))
            .filter(t -> t.saying().content().equals(quotation.marks()))
            .findFirst();
    if (trailing.isPresent()) {
      return trailing;
    }
    Optional<Told> covering = covering(quotation, sentences);
    if (covering.isPresent()) {
      return covering;
    }
    if (quotation.inner()) {
      return outer(quotation)
          .or(() -> beside(quotation, sentences))
          .or(() -> marked.speaking(quotation));
    }
    Optional<Told> besides =
        isAlone(quotation, sentences)
            ? running(sentences.getFirst())
            : whole ? beside(quotation, sentences) : Optional.empty();
    return besides.or(() -> marked.speaking(quotation));
  }

  /// The innermost saying whose content holds most of the quotation; one by a participle that the
  /// engine's model does not mark (`responding officers`) only where there is no other.
  private Optional<Told> covering(Quotation quotation, List<Sentence> sentences) {
    return told.stream()
        .filter(t -> sentences.contains(t.saying().sentence()))
        .filter(t -> !quotation.marks().contains(t.saying().cueSpan()))
        .filter(t -> covers(t.saying(), quotation, sentences))
        .min(
            Comparator.comparing(this::isDoubtful)
                .thenComparingInt(t -> t.saying().content().length()));
  }

  private boolean isDoubtful(Told one) {
    return one.saying().cue().tag().equals("VBG") && !marked.isCue(one.saying().cueSpan());
  }

  private static boolean covers(Saying saying, Quotation quotation, List<Sentence> sentences) {
    Span content = saying.content();
    Span there = quotation.words();
    int part = saying.sentence().span().shared(there);
    return part > 0 && content.shared(there) * 2 > part && sentences.contains(saying.sentence());
  }

  /// Who speaks the quotation around this one.
  private Optional<Told> outer(Quotation inner) {
    return done.reversed().stream()
        .filter(around -> around.quotation().words().contains(inner.marks()))
        .findFirst()
        .flatMap(around -> Optional.ofNullable(around.told()));
  }

  private Optional<Told> beside(Quotation quotation, List<Sentence> sentences) {
    return told.stream()
        .filter(t -> sentences.contains(t.saying().sentence()))
        .filter(t -> !quotation.marks().contains(t.saying().cueSpan()))
        .min(Comparator.comparingInt(t -> gap(t.saying().cueSpan(), quotation.marks())));
  }

  private static int gap(Span one, Span other) {
    return Math.max(0, Math.max(one.start() - other.end(), other.start() - one.end()));
  }

  /// Whether its sentences hold nothing but quoted words.
  private boolean isAlone(Quotation quotation, List<Sentence> sentences) {
    return sentences.stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .filter(token -> Character.isLetterOrDigit(token.text().charAt(0)))
        .allMatch(token -> quotation.words().contains(token.span()));
  }

  /// A quotation that stands alone goes on from the one before in its paragraph, from one that the
  /// paragraph before left open, or from who spoke in the sentence before.
  private Optional<Told> running(Sentence first) {
    Optional<Attributed> before = done.isEmpty() ? Optional.empty() : Optional.of(done.getLast());
    Optional<Told> continued =
        before
            .filter(b -> !b.quotation().closed() || isInBlock(b.quotation(), first.block()))
            .flatMap(b -> Optional.ofNullable(b.told()));
    if (continued.isPresent() || first.index() == 0) {
      return continued;
    }
    Sentence previous = analysis.sentences().get(first.index() - 1);
    return told.stream()
        .filter(t -> t.saying().sentence() == previous)
        .filter(t -> t.saying().sense().anyone())
        .findFirst();
  }

  private static boolean isInBlock(Quotation quotation, Block block) {
    return block.span().contains(quotation.words());
  }
}
