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
import news.parallax.report.Block;
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
    String kind = kind(sentence, head);
    return name == null || Words.isIn(kind, "kind") ? kind : "agreement";
  }

  /// Its noun in lower case, with what a hyphen joins to it (`cease-fire`).
  private static String kind(Sentence sentence, Token head) {
    String last = singular(head);
    int at = head.index();
    boolean joined = at > 1 && PactName.isHyphen(sentence.token(at - 1));
    return joined && !Words.isIn(last, "kind")
        ? sentence.token(at - 2).lemma().toLowerCase(Locale.ROOT) + "-" + last
        : last;
  }

  /// The noun in lower case; a plural name's lemma keeps its s (`the Lake Accords`).
  private static String singular(Token head) {
    String lemma = head.lemma().toLowerCase(Locale.ROOT);
    String cut = lemma.endsWith("s") ? lemma.substring(0, lemma.length() - 1) : lemma;
    return head.isProperNoun() && Words.isIn(cut, "kind") ? cut : lemma;
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
    return naming()
        .filter(verb -> verb.isVerb() && Words.isIn(verb.lemma(), "call"))
        .flatMap(verb -> Subjects.passive(sentence, verb).or(() -> before(verb)));
  }

  /// The word above this name, else the one before it and `as the`.
  private Optional<Token> naming() {
    Optional<Token> above = sentence.head(head).filter(t -> t.isVerb() && !head.is("nsubj"));
    if (above.isPresent()) {
      return above;
    }
    int first = sentence.within(span).getFirst().index() - 1;
    while (first >= 0 && sentence.token(first).tag().matches("DT|IN|``|''")) {
      first--;
    }
    return first < 0 ? Optional.empty() : Optional.of(sentence.token(first));
  }

  /// The noun right before a participle of naming (`the accord, known as …`).
  private Optional<Token> before(Token verb) {
    for (int i = verb.index() - 1; i >= Math.max(0, verb.index() - 2); i--) {
      Token token = sentence.token(i);
      if (token.isNoun()) {
        return Optional.of(token);
      }
      if (!token.text().equals(",")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
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

  /// Whether something else is only likened to it (`compared it with the Lake Accord`).
  boolean isLikeness() {
    boolean likened = Words.isIn(NounPhrases.preposition(sentence, head), "likeness");
    Optional<Token> above = sentence.head(head);
    return likened
        || (head.is("obl") || head.is("nmod") || head.is("obj"))
            && above.filter(word -> Words.isIn(word.lemma(), "compare")).isPresent();
  }

  /// Whether it is spoken of as the latest (`the new pact`).
  boolean isNewest() {
    return form == Form.KNOWN
        && sentence.children(head, "amod").stream().anyMatch(m -> m.lemma().equals("new"));
  }

  /// Words of its phrase with a capital, as in a name (`the North Harbour pact`).
  List<Token> capitals() {
    return sentence.within(span).stream()
        .filter(t -> t.index() > 0 && !t.equals(head) && !t.tag().equals("DT"))
        .filter(t -> Character.isUpperCase(t.text().charAt(0)))
        .toList();
  }

  /// Whether several are spoken of as if they were one: `the deals`, or those that no number
  /// counts.
  boolean isCounted() {
    return !sentence.children(head, "nummod").isEmpty()
        || sentence.children(head, "amod").stream().anyMatch(m -> Words.isIn(m.lemma(), "many"));
  }

  /// Whether nothing but an article stands with its noun (`the agreement`).
  boolean isBare() {
    boolean plain =
        sentence.children(head, "amod", "compound", "nmod:poss", "nmod").isEmpty()
            && sentence.children(head, "acl").stream().allMatch(t -> Words.isIn(t.lemma(), "call"));
    boolean known =
        sentence.children(head, "det").stream().anyMatch(d -> Words.isIn(d.lemma(), "those"));
    return plain && known;
  }

  /// Whether it stands in a title, whose words parsers take for one noun phrase.
  boolean isInTitle() {
    return sentence.block().kind() != Block.Kind.PARAGRAPH;
  }

  /// Whether its words can stand for it elsewhere; not where they rank it (`the biggest deal`).
  boolean isDescription() {
    return !isInTitle()
        && sentence.children(head, "amod").stream().noneMatch(m -> m.tag().equals("JJS"));
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
        || !Words.isIn(kind(sentence, token), "kind") && !halt
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
    about.add(halt ? "truce" : kind(sentence, token));
    Optional<Treaties.Named> known = Treaties.endingAt(sentence, token);
    String name = known.map(Treaties.Named::name).orElse(PactName.of(sentence, token));
    if (name != null) {
      about.addAll(List.of(name.split("[ -]")));
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
}
