package news.parallax.pact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.event.NounPhrases;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.pact.PactMention.Form;
import news.parallax.report.Span;
import org.jspecify.annotations.Nullable;

/// Finds where a sentence speaks of an agreement: at a noun that tells one, unless it is only
/// thought of or likened to, or at a well-known name.
final class PactMentions {
  private PactMentions() {}

  /// The mention headed by a token, if it is one.
  static Optional<PactMention> at(Sentence sentence, Token token) {
    return described(sentence, token).or(() -> wellKnown(sentence, token));
  }

  /// A well-known name in which no noun tells that it is an agreement (`Open Skies`), unless it
  /// only tells of which kind another one is (`the new NAFTA deal`).
  private static Optional<PactMention> wellKnown(Sentence sentence, Token token) {
    if (!token.isNoun() || isBeforeKind(sentence, token)) {
      return Optional.empty();
    }
    return Treaties.endingAt(sentence, token)
        .map(
            known ->
                new PactMention(
                    sentence,
                    token,
                    sentence.token(known.first()).span().cover(token.span()),
                    Form.NAMED,
                    known.name(),
                    known.names(),
                    Words.topics(List.of(known.name().split("[ -]")))));
  }

  private static boolean isBeforeKind(Sentence sentence, Token token) {
    for (int i = token.index() + 1; i < sentence.tokens().size(); i++) {
      Token next = sentence.token(i);
      if (!next.isNoun()) {
        return false;
      }
      if (Words.isIn(next.lemma(), "kind")) {
        return true;
      }
    }
    return false;
  }

  private static Optional<PactMention> described(Sentence sentence, Token token) {
    boolean halt = isHalt(sentence, token);
    if (!token.isNoun()
        || !Words.isIn(PactMention.kind(sentence, token), "kind") && !halt
        || token.is("compound") && !isNameHead(sentence, token)
        || isUnsure(sentence, token)
        || isLikened(sentence, token)) {
      return Optional.empty();
    }
    List<Token> modifiers =
        sentence.children(token, "amod", "compound", "nmod:poss").stream()
            .filter(m -> m.index() < token.index())
            .toList();
    if (modifiers.stream().anyMatch(m -> Words.isIn(m.lemma(), "vague"))
        || sentence.children(token, "det").stream().anyMatch(d -> Words.isIn(d.lemma(), "vague"))) {
      return Optional.empty();
    }
    List<String> about = new ArrayList<>(modifiers.stream().map(Token::lemma).toList());
    modifiers.forEach(
        m -> sentence.children(m, "amod", "compound").forEach(c -> about.add(c.lemma())));
    about.add(halt ? "truce" : PactMention.kind(sentence, token));
    Optional<Treaties.Named> known =
        Treaties.endingAt(sentence, token).or(() -> before(sentence, token));
    String name = known.map(Treaties.Named::name).orElse(PactName.of(sentence, token));
    if (name != null) {
      about.addAll(List.of(name.split("[ -]")));
    }
    if (known.isEmpty() && isGathering(sentence, token)) {
      return Optional.empty();
    }
    Set<String> acronyms = new TreeSet<>(PactName.acronyms(sentence, token, name));
    known.ifPresent(treaty -> acronyms.addAll(treaty.names()));
    return Optional.of(
        new PactMention(
            sentence,
            token,
            phrase(sentence, token),
            form(sentence, token, name),
            name,
            acronyms,
            Words.topics(about)));
  }

  /// A well-known name right before a definite noun (`the NAFTA agreement`), unless the noun is of
  /// another agreement about it (`the new NAFTA deal`).
  private static Optional<Treaties.Named> before(Sentence sentence, Token noun) {
    boolean plain =
        sentence.children(noun, "amod").isEmpty()
            && sentence.children(noun, "det").stream().anyMatch(d -> d.lemma().equals("the"));
    return plain && noun.index() > 0
        ? Treaties.endingAt(sentence, sentence.token(noun.index() - 1))
        : Optional.empty();
  }

  /// Whether the agreement is only thought of (`the possibility of a nuclear deal`).
  private static boolean isUnsure(Sentence sentence, Token token) {
    boolean thought =
        token.is("nmod")
            && sentence.head(token).filter(head -> Words.isIn(head.lemma(), "unsure")).isPresent();
    boolean wanted =
        token.is("obj")
            && sentence.head(token).filter(head -> Words.isIn(head.lemma(), "wanting")).isPresent();
    boolean lacking = NounPhrases.preposition(sentence, token).equals("without");
    boolean indefinite =
        sentence.children(token, "det").stream().allMatch(d -> d.lemma().startsWith("a"));
    return thought || indefinite && (wanted || lacking);
  }

  /// `a Norland-style pact`: one like that of others.
  private static boolean isLikened(Sentence sentence, Token token) {
    for (int i = token.index() - 1; i > 0 && PactName.isHyphen(sentence.token(i - 1)); i -= 2) {
      if (Words.isIn(sentence.token(i).lemma(), "likening")) {
        return true;
      }
    }
    return sentence.children(token, "compound", "amod").stream()
        .anyMatch(m -> Words.isIn(m.lemma(), "likening"));
  }

  /// Whether a word that also means a meeting (`the party's convention`) does so here: no matter
  /// follows it, and it is not spoken of again as `the convention`.
  private static boolean isGathering(Sentence sentence, Token token) {
    return Words.isIn(token.lemma(), "gathering")
        && !sentence.children(token, "amod", "compound", "nmod:poss").isEmpty()
        && Behind.phrases(sentence, token).stream()
            .noneMatch(t -> Words.isIn(NounPhrases.preposition(sentence, t), "on-a-matter"));
  }

  private static boolean isNameHead(Sentence sentence, Token token) {
    return token.isProperNoun()
        && sentence.head(token).filter(head -> head.index() < token.index()).isPresent();
  }

  private static Form form(Sentence sentence, Token token, @Nullable String name) {
    if (name != null) {
      return Form.NAMED;
    }
    if (token.tag().equals("NNS")) {
      return Form.SEVERAL;
    }
    boolean known =
        sentence.children(token).stream()
            .anyMatch(
                child ->
                    child.is("nmod:poss") || child.is("det") && !child.lemma().startsWith("a"));
    return known ? Form.KNOWN : Form.NEW;
  }

  /// The noun with its article and what stands between, else with its modifiers; a dateline that
  /// the parser hung on it stays outside.
  private static Span phrase(Sentence sentence, Token token) {
    Span span = token.span();
    int from = Math.max(article(sentence, token), dateline(sentence, token));
    for (Token child : sentence.children(token, "det", "amod", "compound", "nmod:poss", "nummod")) {
      if (child.index() < token.index() && child.index() >= from) {
        span = span.cover(sentence.subtreeSpan(child));
      }
    }
    return new Span(Math.max(span.start(), sentence.token(from).span().start()), span.end());
  }

  /// Index of the last article on a noun, 0 when it has none.
  private static int article(Sentence sentence, Token noun) {
    return sentence.children(noun, "det").stream()
        .mapToInt(Token::index)
        .filter(index -> index < noun.index())
        .max()
        .orElse(0);
  }

  /// Index of the first word behind a dash that stands alone before a noun, 0 when there is none.
  private static int dateline(Sentence sentence, Token noun) {
    for (int i = noun.index() - 1; i > 0; i--) {
      Span dash = sentence.token(i).span();
      boolean alone =
          sentence.token(i - 1).span().end() < dash.start()
              && dash.end() < sentence.token(i + 1).span().start();
      if (alone && Words.isIn(sentence.token(i).text(), "dash")) {
        return i + 1;
      }
    }
    return 0;
  }

  /// Whether a noun tells that fighting stops (`a pause in the offensive`).
  private static boolean isHalt(Sentence sentence, Token token) {
    return halted(sentence, token).isPresent();
  }

  /// What a noun says stops, also where the parser hung `fighting` as a verb.
  static Optional<Token> halted(Sentence sentence, Token noun) {
    if (!Words.isIn(noun.lemma(), "halt")) {
      return Optional.empty();
    }
    return Behind.phrases(sentence, noun).stream()
        .filter(t -> Words.isIn(NounPhrases.preposition(sentence, t), "halted-by"))
        .filter(t -> Words.isIn(t.lemma(), "fighting"))
        .findFirst()
        .or(() -> next(sentence, noun));
  }

  private static Optional<Token> next(Sentence sentence, Token noun) {
    int at = noun.index() + 1;
    if (at >= sentence.tokens().size() || !Words.isIn(sentence.token(at).lemma(), "halted-by")) {
      return Optional.empty();
    }
    return sentence.tokens().subList(at + 1, sentence.tokens().size()).stream()
        .dropWhile(t -> t.tag().matches("DT|JJ|PRP\\$"))
        .limit(1)
        .filter(t -> Words.isIn(t.text(), "fighting") || Words.isIn(t.lemma(), "fighting"))
        .findFirst();
  }
}
