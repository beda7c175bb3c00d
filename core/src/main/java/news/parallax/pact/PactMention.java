package news.parallax.pact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.event.NounPhrases;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.report.Span;
import org.jspecify.annotations.Nullable;

/// A noun phrase that speaks of one agreement, or of several earlier ones.
///
/// @param name the proper name, null when it is only described
/// @param acronyms abbreviations of the name: those beside it in the text and its initials
/// @param topics what its modifiers say it is about
record PactMention(
    Sentence sentence,
    Token head,
    Span span,
    Form form,
    @Nullable String name,
    Set<String> acronyms,
    Set<String> topics) {
  /// How it is spoken of.
  enum Form {
    NAMED,
    NEW,
    KNOWN,
    SEVERAL
  }

  PactMention {
    acronyms = Set.copyOf(acronyms);
    topics = Set.copyOf(topics);
  }

  String kind() {
    return kind(sentence, head);
  }

  /// Its noun in lower case, with what a hyphen joins to it (`cease-fire`).
  private static String kind(Sentence sentence, Token head) {
    String last = head.lemma().toLowerCase(Locale.ROOT);
    int at = head.index();
    boolean joined = at > 1 && PactName.isHyphen(sentence.token(at - 1));
    return joined && !Words.isIn(last, "kind")
        ? sentence.token(at - 2).lemma().toLowerCase(Locale.ROOT) + "-" + last
        : last;
  }

  /// Whether a noun tells that fighting stops (`a pause in the offensive`).
  private static boolean isHalt(Sentence sentence, Token token) {
    return Words.isIn(token.lemma(), "halt")
        && Behind.phrases(sentence, token).stream()
            .filter(t -> Words.isIn(NounPhrases.preposition(sentence, t), "halted-by"))
            .anyMatch(t -> Words.isIn(t.lemma(), "fighting"));
  }

  /// The noun that a naming verb gives this name (`the deal will be called the Lake Accord`).
  Optional<Token> bearer() {
    return sentence
        .head(head)
        .filter(verb -> verb.isVerb() && Words.isIn(verb.lemma(), "call"))
        .filter(verb -> !head.is("nsubj"))
        .flatMap(verb -> Subjects.passive(sentence, verb));
  }

  /// Whether its noun alone does not tell an agreement (`the partnership`): it can only point back.
  boolean isWeak() {
    return name == null && Words.isIn(kind(), "weak");
  }

  /// Whether it is spoken of as one before the present one (`the original treaty`).
  boolean isEarlier() {
    return sentence.children(head, "amod").stream()
        .anyMatch(m -> Words.isIn(m.lemma(), "earlier") || Words.isIn(m.text(), "earlier"));
  }

  /// Whether it is spoken of as the latest (`the new pact`).
  boolean isNewest() {
    return form == Form.KNOWN
        && sentence.children(head, "amod").stream().anyMatch(m -> m.lemma().equals("new"));
  }

  /// Whether its words can stand for it elsewhere; not where they rank it (`the biggest deal`).
  boolean isDescription() {
    return sentence.children(head, "amod").stream().noneMatch(m -> m.tag().equals("JJS"));
  }

  /// Whether its adjectives and those of another set them apart (`a temporary truce`, `a lasting
  /// truce`).
  boolean isContrasted(Set<String> others) {
    return isAny("lasting") && others.contains("passing")
        || isAny("passing") && others.contains("lasting");
  }

  /// Which of the two contrasting classes its adjectives belong to.
  Set<String> grades() {
    Set<String> grades = new TreeSet<>();
    for (String grade : List.of("lasting", "passing")) {
      if (isAny(grade)) {
        grades.add(grade);
      }
    }
    return grades;
  }

  private boolean isAny(String group) {
    return sentence.children(head, "amod").stream().anyMatch(m -> Words.isIn(m.lemma(), group));
  }

  /// How many parties its adjective gives it, 0 when none does.
  int size() {
    for (Token modifier : sentence.children(head, "amod")) {
      if (Words.isIn(modifier.lemma(), "pair")) {
        return 2;
      }
      if (Words.isIn(modifier.lemma(), "triple")) {
        return 3;
      }
    }
    return 0;
  }

  /// The mention headed by a token, if it is one.
  static Optional<PactMention> at(Sentence sentence, Token token) {
    boolean halt = isHalt(sentence, token);
    if (!token.isNoun()
        || !Words.isIn(kind(sentence, token), "kind") && !halt
        || token.is("compound") && !isNameHead(sentence, token)
        || isUnsure(sentence, token)) {
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
    about.add(halt ? "truce" : kind(sentence, token));
    String name = PactName.of(sentence, token);
    return Optional.of(
        new PactMention(
            sentence,
            token,
            phrase(sentence, token),
            form(sentence, token, name),
            name,
            PactName.acronyms(sentence, token, name),
            Words.topics(about)));
  }

  /// Whether the agreement is only thought of (`the possibility of a nuclear deal`).
  private static boolean isUnsure(Sentence sentence, Token token) {
    return token.is("nmod")
        && sentence.head(token).filter(head -> Words.isIn(head.lemma(), "unsure")).isPresent();
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

  private static Span phrase(Sentence sentence, Token token) {
    Span span = token.span();
    for (Token child : sentence.children(token, "det", "amod", "compound", "nmod:poss", "nummod")) {
      if (child.index() < token.index()) {
        span = span.cover(sentence.subtreeSpan(child));
      }
    }
    return span;
  }
}
