package news.parallax.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.report.Span;

/// Where a verb's content stands in its sentence, frame by frame (see `verbs.tsv`). Contents are
/// spans of the report's text that leave out the verb itself.
final class Frames {
  private static final Set<String> BELOW = Set.of("obj", "iobj", "xcomp", "advcl");

  private final Sentence sentence;
  private final List<Quotation> quotations;
  private final Subjects subjects;
  private final ContentClauses clauses;

  Frames(Sentence sentence, List<Quotation> quotations, Subjects subjects) {
    this.sentence = sentence;
    this.quotations = quotations;
    this.subjects = subjects;
    this.clauses = new ContentClauses(sentence, quotations, subjects);
  }

  Optional<Span> content(Token verb, String frame) {
    return switch (frame) {
      case "clause" -> clauses.of(verb);
      case "quote" -> quotation(verb);
      case "object" -> object(verb);
      case "to" -> infinitive(verb);
      case "as" -> description(verb);
      case "name" -> naming(verb);
      case "bare" -> pointedBack(verb);
      default ->
          frame.startsWith("=") ? fixed(verb, frame.substring(1)) : prepositional(verb, frame);
    };
  }

  /// A fixed phrase of verb and object (`claimed responsibility for the attack`).
  private Optional<Span> fixed(Token verb, String noun) {
    return firstObject(verb)
        .filter(object -> object.lemma().equalsIgnoreCase(noun))
        .map(object -> rest(verb, object));
  }

  /// A quotation that begins right after the verb or ends right before its subject.
  private Optional<Span> quotation(Token verb) {
    return quotations.stream()
        .filter(quote -> !quote.inner() && !quote.marks().contains(verb.span()))
        .filter(quote -> sentence.span().overlaps(quote.marks()) && isNear(verb, quote))
        .min(Comparator.comparingInt(quote -> distance(verb, quote)))
        .map(Quotation::marks);
  }

  private boolean isNear(Token verb, Quotation quote) {
    return distance(verb, quote) <= ContentClauses.NEAR_TOKENS;
  }

  private int distance(Token verb, Quotation quote) {
    return (int)
        sentence.tokens().stream()
            .filter(
                token ->
                    (quote.marks().end() <= token.span().start() && token.index() < verb.index())
                        || (token.index() > verb.index()
                            && token.span().end() <= quote.marks().start()))
            .count();
  }

  private Optional<Span> object(Token verb) {
    if (subjects.isPassive(verb)) {
      return passiveSubject(verb).map(sentence::subtreeSpan);
    }
    return firstObject(verb).map(object -> rest(verb, object));
  }

  private Optional<Token> firstObject(Token verb) {
    return sentence.children(verb, "obj", "iobj").stream()
        .filter(object -> object.index() > verb.index() && !object.tag().startsWith("W"))
        .findFirst();
  }

  private Optional<Token> passiveSubject(Token verb) {
    Optional<Token> subject = sentence.child(verb, "nsubj:pass", "nsubj");
    return subject.isPresent() || !verb.is("acl") ? subject : sentence.head(verb);
  }

  /// From a dependent's start to the end of everything the verb governs to the right.
  private Span rest(Token verb, Token from) {
    int start = sentence.subtree(from).getFirst().index();
    Token last = sentence.subtree(verb).getLast();
    int first = Math.max(start, verb.index() + 1);
    return sentence.token(first).span().cover(sentence.token(Math.max(first, last.index())).span());
  }

  private Optional<Span> infinitive(Token verb) {
    return sentence.children(verb, "xcomp", "advcl", "ccomp", "acl").stream()
        .filter(c -> c.index() > verb.index() && subjects.hasCase(c, "to"))
        .findFirst()
        .map(complement -> withPassiveSubject(verb, rest(verb, firstDependent(verb, complement))));
  }

  private Token firstDependent(Token verb, Token otherwise) {
    return firstObject(verb).filter(o -> o.index() < otherwise.index()).orElse(otherwise);
  }

  private Span withPassiveSubject(Token verb, Span content) {
    return subjects.isPassive(verb)
        ? passiveSubject(verb).map(s -> sentence.subtreeSpan(s).cover(content)).orElse(content)
        : content;
  }

  private Optional<Span> description(Token verb) {
    return prepositional(verb, "as");
  }

  private Optional<Span> prepositional(Token verb, String preposition) {
    return sentence.tokens().stream()
        .filter(token -> token.index() > verb.index() && isWord(token, preposition))
        .filter(token -> governs(verb, token))
        .findFirst()
        .map(token -> withPassiveSubject(verb, rest(verb, firstDependent(verb, token))));
  }

  private static boolean isWord(Token token, String word) {
    return token.text().equalsIgnoreCase(word) && !token.tag().startsWith("NN");
  }

  /// Whether a preposition belongs to the verb's own phrase: it follows at once, or marks a
  /// dependent of the verb or of its object.
  private boolean governs(Token verb, Token preposition) {
    if (preposition.index() == verb.index() + 1) {
      return true;
    }
    Optional<Token> phrase = sentence.head(preposition);
    return phrase.filter(p -> p.head() == verb.index() || isBelowObject(verb, p)).isPresent();
  }

  private boolean isBelowObject(Token verb, Token phrase) {
    return sentence
        .head(phrase)
        .map(this::named)
        .filter(h -> h.head() == verb.index() && BELOW.contains(h.relation()))
        .isPresent();
  }

  /// The noun that a name stands beside (`the company Roe`), else the word itself.
  private Token named(Token name) {
    boolean beside = name.is("dep") || name.is("appos") || name.is("flat") || name.is("compound");
    return beside ? sentence.head(name).filter(Token::isNoun).orElse(name) : name;
  }

  /// `called it a success`, `what he termed a success`.
  private Optional<Span> naming(Token verb) {
    if (subjects.isPassive(verb)) {
      return sentence.child(verb, "xcomp").map(name -> withPassiveSubject(verb, rest(verb, name)));
    }
    Optional<Token> object = sentence.child(verb, "obj", "iobj");
    boolean named =
        object.isPresent()
            && (sentence.children(verb, "xcomp", "obj", "ccomp").size() > 1
                || object.get().tag().startsWith("W")
                || followsQuote(object.get()));
    boolean quoted = quotation(verb).filter(q -> q.start() > verb.span().end()).isPresent();
    return named || quoted ? afterVerb(verb) : Optional.empty();
  }

  private boolean followsQuote(Token object) {
    return object.index() + 1 < sentence.tokens().size()
        && sentence.token(object.index() + 1).tag().equals("``");
  }

  private Optional<Span> afterVerb(Token verb) {
    int last = sentence.subtree(verb).getLast().index();
    return last > verb.index()
        ? Optional.of(sentence.token(verb.index() + 1).span().cover(sentence.token(last).span()))
        : Optional.empty();
  }

  /// `a charge denied by …`, `which both deny`: the content stands before and is named by a noun or
  /// a relative pronoun.
  private Optional<Span> pointedBack(Token verb) {
    for (int at = verb.index() - 1;
        at >= Math.max(0, verb.index() - ContentClauses.NEAR_TOKENS);
        at--) {
      Token token = sentence.token(at);
      if (token.text().equals(",")) {
        return Optional.empty();
      }
      if (token.text().equalsIgnoreCase("which") || isCharge(token, at)) {
        return Optional.of(sentence.token(at).span());
      }
    }
    return Optional.empty();
  }

  private boolean isCharge(Token token, int at) {
    return Lexicon.ENGLISH.is("charge", token.text())
        && at > 0
        && sentence.token(at - 1).tag().equals("DT");
  }
}
