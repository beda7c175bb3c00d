package news.parallax.engine.minilm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import news.parallax.language.Analysis;
import news.parallax.language.Dealing;
import news.parallax.language.Engine;
import news.parallax.language.Name;
import news.parallax.language.NameHeads;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.report.Report;
import news.parallax.report.Span;
import org.jspecify.annotations.Nullable;

/// An [Engine] that takes words, lemmas and names from another and adds attributions, dealings and,
/// where wanted, trees by the news model.
public final class MiniLmEngine implements Engine {
  static final String VERSION = "minilm/4";

  private final Engine words;
  private final boolean bindsWords;
  private final NewsModel model;

  /// @param words reads sentences, words and names
  /// @param bindsWords whether to make trees, whatever trees `words` made
  /// @param model read by this engine alone, which closes both
  public MiniLmEngine(Engine words, boolean bindsWords, NewsModel model) {
    this.words = words;
    this.bindsWords = bindsWords;
    this.model = model;
  }

  @Override
  public String version() {
    return version(bindsWords, words.version());
  }

  static String version(boolean bindsWords, String words) {
    return "%s/%s+%s".formatted(VERSION, bindsWords ? "trees3" : "marks", words);
  }

  @Override
  public Analysis analyse(Report report) {
    Analysis plain = words.analyse(report);
    String text = report.toldText();
    List<Span> spans = plain.sentences().stream().map(Sentence::span).toList();
    Map<Integer, List<Name>> names =
        plain.names().stream().collect(Collectors.groupingBy(Name::sentence));
    List<Growing> trees =
        plain.sentences().stream()
            .map(sentence -> new Growing(sentence, names.getOrDefault(sentence.index(), List.of())))
            .toList();
    List<Decoding> decodings = new ArrayList<>();
    List<Dealing> dealings = new ArrayList<>();
    int first = 0;
    for (Window window : model.windows(text, spans)) {
      Scores scores = model.scores(text, window);
      decodings.add(new Decoding(scores));
      while (first < spans.size() && spans.get(first).end() <= window.span().start()) {
        first++;
      }
      for (int i = first; i < spans.size() && spans.get(i).overlaps(window.span()); i++) {
        if (bindsWords) {
          trees.get(i).add(scores);
        }
        if (window.span().contains(spans.get(i))) {
          Sentence whole = bindsWords ? trees.get(i).sentence() : plain.sentences().get(i);
          dealings.addAll(Dealings.of(whole, scores));
        }
      }
    }
    List<Sentence> sentences =
        bindsWords ? trees.stream().map(Growing::sentence).toList() : plain.sentences();
    return new Analysis(report, sentences, plain.names(), Attributions.of(decodings), dealings);
  }

  /// The tree of a sentence, window by window: a sentence that is too long for one window is read
  /// in parts, and the later ones hang on the root of the first.
  private static final class Growing {
    private static final int NONE = -1;
    private static final int UNREAD = -2;

    private final Sentence plain;
    private final List<Name> names;
    private final int[] heads;
    private final String[] relations;
    private int root = NONE;
    private @Nullable Sentence grown;

    Growing(Sentence plain, List<Name> names) {
      this.plain = plain;
      this.names = names;
      this.heads = new int[plain.tokens().size()];
      this.relations = new String[heads.length];
      Arrays.fill(heads, UNREAD);
      Arrays.fill(relations, "dep");
    }

    void add(Scores scores) {
      List<Span> spans = plain.tokens().stream().map(Token::span).toList();
      int[] leads = scores.window().leads(spans);
      List<Integer> held = new ArrayList<>();
      for (int i = 0; i < leads.length; i++) {
        if (leads[i] >= 0 && heads[i] == UNREAD) {
          held.add(i);
        }
      }
      List<Parse.Word> parsed = Parse.of(scores, held.stream().map(spans::get).toList()).words();
      for (int i = 0; i < parsed.size(); i++) {
        Parse.Word word = parsed.get(i);
        int at = held.get(i);
        if (word.head() >= 0) {
          heads[at] = held.get(word.head());
          relations[at] = word.relation();
        } else if (root == NONE) {
          root = at;
          heads[at] = NONE;
          relations[at] = "root";
        } else {
          heads[at] = root;
          relations[at] = "parataxis";
        }
      }
    }

    /// The whole, once all its windows were added. Words that no window holds, such as stray
    /// control marks, hang on the root.
    Sentence sentence() {
      if (grown == null) {
        grown = grow();
      }
      return grown;
    }

    private Sentence grow() {
      for (int i = 0; i < heads.length; i++) {
        if (heads[i] == UNREAD) {
          heads[i] = root;
        }
      }
      Draft draft = new Draft(plain.tokens(), heads, relations);
      NounRepairs.part(draft);
      NameHeads.toLast(heads, relations);
      NounRepairs.apply(draft, names);
      ClauseRepairs.apply(draft);
      Conventions.apply(draft, names);
      List<Token> tokens = new ArrayList<>();
      for (Token token : plain.tokens()) {
        Token placed =
            new Token(
                token.index(),
                token.span(),
                token.text(),
                token.lemma(),
                token.tag(),
                heads[token.index()],
                relations[token.index()]);
        tokens.add(Retagging.mended(placed, plain.tokens(), heads, relations));
      }
      return new Sentence(plain.index(), plain.block(), tokens);
    }
  }

  @Override
  public void close() {
    model.close();
    words.close();
  }
}
