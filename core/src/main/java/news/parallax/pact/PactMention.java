package news.parallax.pact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
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
  static String kind(Sentence sentence, Token head) {
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

  /// Whether its noun tells that fighting stops.
  boolean isTruce() {
    return Words.isIn(kind(), "truce");
  }

  /// Whether it is told as a truce that has begun or goes on (`the ceasefire will hold`).
  boolean isStandingTruce() {
    return isTruce()
        && Stream.concat(
                sentence.head(head).stream().filter(above -> head.is("nsubj")),
                sentence.children(head, "acl").stream())
            .anyMatch(
                word ->
                    Words.isIn(word.lemma(), "standing")
                        || Words.isIn(word.lemma(), "in-force") && word.isNoun());
  }

  /// Whether it is told as a new form of one before it (`a revised accord`).
  boolean isRenewed() {
    return isAny("renewed");
  }

  /// Whether it is told as the one with which another began (`the first accord`).
  boolean isFirst() {
    return form == Form.KNOWN && isAny("first");
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
    return sentence.children(head, "amod").stream()
        .anyMatch(m -> Words.isIn(m.lemma(), group) || Words.isIn(m.text(), group));
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
}
