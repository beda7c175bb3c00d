package news.parallax.engine.minilm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import news.parallax.language.Name;
import news.parallax.language.NameHeads;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.report.Span;
import org.jspecify.annotations.Nullable;

/// The words and the tree of a sentence, window by window: a sentence that is too long for one
/// window is read in parts, and the later ones hang on the root of the first.
final class Growing {
  private static final int NONE = -1;
  private static final int UNREAD = -2;

  private final Sentence plain;
  private final List<Name> names;
  private final Lemmas lemmas;
  private final int[] heads;
  private final String[] relations;
  private int root = NONE;
  private @Nullable Sentence grown;

  /// @param names those of the sentence
  Growing(Sentence plain, List<Name> names, Lemmas lemmas) {
    this.plain = plain;
    this.names = names;
    this.lemmas = lemmas;
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
    List<Token> words = plain.tokens().stream().map(word -> word(word, word.tag())).toList();
    Draft draft = new Draft(words, heads, relations);
    NameRepairs.part(draft);
    NameHeads.toLast(heads, relations);
    NameRepairs.apply(draft, names);
    NounPhraseRepairs.apply(draft);
    ClauseRepairs.apply(draft);
    SubjectRepairs.apply(draft);
    ObjectRepairs.apply(draft);
    Conventions.apply(draft, names);
    List<Token> tokens =
        words.stream().map(word -> word(word, Retagging.tag(draft, word.index()))).toList();
    return new Sentence(plain.index(), plain.block(), tokens);
  }

  /// A word with its place in the tree as it is by now, and its lemma.
  private Token word(Token word, String tag) {
    int at = word.index();
    String lemma = lemmas.of(word.text(), tag);
    return new Token(at, word.span(), word.text(), lemma, tag, heads[at], relations[at]);
  }
}
