package news.parallax.pact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

  private static final int SHORTEST_ACRONYM = 4;

  PactMention {
    acronyms = Set.copyOf(acronyms);
    topics = Set.copyOf(topics);
  }

  String kind() {
    return head.lemma().toLowerCase(Locale.ROOT);
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
    if (!token.isNoun()
        || !Words.isIn(token.lemma(), "kind")
        || token.is("compound") && !isNameHead(sentence, token)
        || isUnsure(sentence, token)) {
      return Optional.empty();
    }
    List<Token> modifiers = sentence.children(token, "amod", "compound", "nmod:poss");
    if (modifiers.stream().anyMatch(m -> Words.isIn(m.lemma(), "vague"))
        || sentence.children(token, "det").stream().anyMatch(d -> Words.isIn(d.lemma(), "vague"))) {
      return Optional.empty();
    }
    List<String> about = new ArrayList<>(modifiers.stream().map(Token::lemma).toList());
    about.add(token.lemma());
    String name = name(sentence, token);
    return Optional.of(
        new PactMention(
            sentence,
            token,
            phrase(sentence, token),
            form(sentence, token, name),
            name,
            acronyms(sentence, token, name),
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

  /// The run of proper nouns and adjectives of nation that ends at the head: at least two words.
  private static @Nullable String name(Sentence sentence, Token token) {
    if (!Character.isUpperCase(token.text().charAt(0))
        || sentence.block().kind() == Block.Kind.HEADING) {
      return null;
    }
    int from = token.index();
    while (from > 0 && isOfName(sentence.token(from - 1))) {
      from--;
    }
    if (!isTelling(sentence, from, token.index())) {
      return null;
    }
    return joined(sentence, from, token.index());
  }

  /// Whether the run holds a word that tells this agreement from others, other than a topic.
  private static boolean isTelling(Sentence sentence, int from, int head) {
    for (int i = from; i < head; i++) {
      Token token = sentence.token(i);
      String lemma = token.text().toLowerCase(Locale.ROOT);
      boolean generic = Words.isIn(lemma, "generic") && !isProper(sentence, token);
      boolean topic = !Words.topics(List.of(lemma)).isEmpty();
      if (!generic && !topic && !isHyphen(token)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a capital inside running text makes a general word part of a name (`the Interim
  /// Accord`).
  private static boolean isProper(Sentence sentence, Token token) {
    boolean running = sentence.block().kind() == Block.Kind.PARAGRAPH;
    boolean capital = Character.isUpperCase(token.text().charAt(0));
    return running && capital && token.index() > 0 && token.isProperNoun();
  }

  private static boolean isHyphen(Token token) {
    return token.tag().equals("HYPH") || token.text().equals("-");
  }

  private static boolean isOfName(Token token) {
    return Character.isUpperCase(token.text().charAt(0)) && !token.tag().equals("DT")
        || isHyphen(token);
  }

  private static String joined(Sentence sentence, int from, int to) {
    StringBuilder words = new StringBuilder();
    int end = sentence.token(from).span().start();
    for (int i = from; i <= to; i++) {
      Token token = sentence.token(i);
      words.append(token.span().start() > end ? " " : "").append(token.text());
      end = token.span().end();
    }
    return words.toString();
  }

  /// Capitals in brackets, or after a comma and `or`, right behind the name; and the name's
  /// initials.
  private static Set<String> acronyms(Sentence sentence, Token token, @Nullable String name) {
    Set<String> found = new TreeSet<>();
    for (int i = token.index() + 1;
        i < Math.min(sentence.tokens().size(), token.index() + 4);
        i++) {
      String next = sentence.token(i).text();
      boolean opened = sentence.token(i - 1).text().matches("[(\\[]|or|-LRB-");
      if (opened && next.matches("[A-Z][A-Za-z]{2,7}")) {
        found.add(next.toLowerCase(Locale.ROOT));
      }
    }
    if (name != null) {
      String initials = initials(name);
      if (initials.length() >= SHORTEST_ACRONYM) {
        found.add(initials);
      }
    }
    return found;
  }

  /// First letters of the capitalised words, in lower case; words of capitals stay whole.
  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[ -]+")) {
      if (word.matches("[A-Z]{2,3}")) {
        initials.append(word);
      } else if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString().toLowerCase(Locale.ROOT);
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
