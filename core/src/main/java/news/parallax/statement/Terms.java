package news.parallax.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.parallax.actor.Actor;
import news.parallax.actor.Mention;
import news.parallax.actor.ReportActors.Found;
import news.parallax.figure.Figure;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.reading.Reading;
import news.parallax.report.Span;
import news.parallax.statement.Term.Link;
import news.parallax.statement.Term.Meaning;
import news.parallax.time.TimeExpression;

/// Takes the terms out of one sentence: times first, then quantities, then actors, then the words
/// that none of these holds.
final class Terms {
  private static final Set<Mention.Form> NAMES =
      Set.of(Mention.Form.NAME, Mention.Form.ACRONYM, Mention.Form.METONYM, Mention.Form.DEMONYM);

  private static final Set<String> CONDITIONS = Set.of("if", "whether", "unless");

  private final Reading reading;
  private final Sentence sentence;
  private final Ground ground;

  /// Keys of the tokens that head a term, by index.
  private final Map<Integer, String> keys = new HashMap<>();

  /// Indexes of the tokens that some term holds.
  private final Set<Integer> taken = new HashSet<>();

  private final List<Term> found = new ArrayList<>();

  Terms(Reading reading, Sentence sentence, Ground ground) {
    this.reading = reading;
    this.sentence = sentence;
    this.ground = ground;
  }

  List<Term> all() {
    times();
    figures();
    actors();
    words();
    found.forEach(term -> keys.putIfAbsent(term.at(), term.key()));
    return found.stream()
        .map(
            term ->
                new Term(term.at(), term.span(), term.meaning(), link(sentence.token(term.at()))))
        .sorted(Comparator.comparingInt(Term::at).thenComparing(Term::span))
        .toList();
  }

  private void times() {
    for (TimeExpression time : reading.times()) {
      boolean dated =
          time.kind() == TimeExpression.Kind.DATE || time.kind() == TimeExpression.Kind.TIME;
      if (dated && sentence.span().contains(time.span())) {
        sentence
            .headOf(time.span())
            .filter(head -> !taken.contains(head.index()))
            .ifPresent(
                head ->
                    add(
                        head.index(),
                        time.span(),
                        new Meaning.When(time, ground.time(reading, time))));
        take(time.span());
      }
    }
  }

  private void figures() {
    for (Figure figure : reading.figures()) {
      if (sentence.span().contains(figure.span())) {
        Optional<Token> number = number(figure);
        number
            .filter(token -> taken.add(token.index()))
            .ifPresent(token -> add(token.index(), figure.span(), new Meaning.HowMany(figure)));
        sentence.within(figure.span()).stream()
            .filter(token -> !token.isNoun() && !token.isVerb())
            .forEach(token -> taken.add(token.index()));
      }
    }
  }

  private Optional<Token> number(Figure figure) {
    List<Token> inside = sentence.within(figure.span());
    return inside.stream()
        .filter(token -> token.tag().equals("CD"))
        .findFirst()
        .or(() -> inside.stream().findFirst());
  }

  private void actors() {
    List<Found> mentions =
        reading.actors().in(sentence.index()).stream()
            .sorted(Comparator.comparingInt((Found f) -> -f.mention().span().length()))
            .toList();
    Set<Integer> heads = new HashSet<>();
    for (Found mention : mentions) {
      int head = mention.mention().head();
      if (!taken.contains(head) && heads.add(head)) {
        boolean named = NAMES.contains(mention.mention().form());
        Actor actor = ground.actor(reading, mention.actor().index());
        add(head, mention.mention().span(), new Meaning.Who(actor, named));
      }
    }
    mentions.forEach(mention -> take(mention.mention().span()));
  }

  private void words() {
    for (Token token : sentence.tokens()) {
      if (!taken.contains(token.index()) && tells(token)) {
        add(
            token.index(),
            token.span(),
            new Meaning.Word(token, Lexicon.key(token), isNegated(token), modal(token)));
      }
    }
  }

  private static boolean tells(Token token) {
    boolean content =
        token.isNoun()
            || token.tag().startsWith("VB") && !token.is("aux") && !token.is("cop")
            || token.tag().startsWith("JJ")
            || token.tag().equals("CD");
    return content
        && Character.isLetterOrDigit(token.text().charAt(0))
        && !Lexicon.isLight(Lexicon.lemma(token));
  }

  private void add(int at, Span span, Meaning meaning) {
    found.add(new Term(at, span, meaning, Link.NONE));
  }

  private void take(Span span) {
    sentence.within(span).forEach(token -> taken.add(token.index()));
  }

  /// Whether a negator stands on the word or on what it acts on, or a verb above it undoes it.
  private boolean isNegated(Token token) {
    boolean negated = negators(token) % 2 == 1 != isYetTo(token);
    Optional<Token> above =
        token.is("xcomp")
            ? sentence.head(token).filter(head -> Lexicon.undoes(Lexicon.lemma(head)))
            : Optional.empty();
    return negated != above.isPresent();
  }

  /// `Had yet to wake` says that nobody woke.
  private boolean isYetTo(Token token) {
    return token.index() > 1
        && Lexicon.lemma(sentence.token(token.index() - 1)).equals("to")
        && Lexicon.lemma(sentence.token(token.index() - 2)).equals("yet");
  }

  private long negators(Token token) {
    Optional<Token> verb = sentence.head(token).filter(Token::isVerb).filter(v -> token.isNoun());
    long onLight =
        verb.filter(v -> Lexicon.isLight(Lexicon.lemma(v)) && token.is("obj"))
            .map(v -> negatorsOn(token) + negatorsOn(v))
            .orElse(0L);
    long own = verb.isPresent() ? onLight : negatorsOn(token);
    long within =
        token.isVerb()
            ? sentence.children(token, "nsubj", "obj", "obl").stream()
                .flatMap(part -> sentence.children(part, "det", "advmod").stream())
                .filter(Lexicon::isNegator)
                .count()
            : 0;
    return own + within;
  }

  private long negatorsOn(Token token) {
    return sentence.children(token).stream().filter(Lexicon::isNegator).count();
  }

  /// What leaves open whether it happens: an auxiliary, a verb above it, or a condition.
  private String modal(Token token) {
    for (Token child : sentence.children(token)) {
      String lemma = Lexicon.lemma(child);
      if (child.is("aux") && Lexicon.isModal(lemma)) {
        return lemma;
      }
      if (child.is("mark") && CONDITIONS.contains(lemma)) {
        return lemma;
      }
    }
    return token.is("xcomp") || token.is("ccomp")
        ? sentence.head(token).map(Lexicon::lemma).filter(Lexicon::opens).orElse("")
        : "";
  }

  /// What a token hangs on, past conjunctions and appositions.
  private Link link(Token of) {
    Token token = of;
    for (int steps = 0; steps < sentence.tokens().size() && passes(token); steps++) {
      token = sentence.head(token).orElse(token);
    }
    Optional<Token> governor = sentence.head(token);
    if (governor.isEmpty()) {
      return Link.NONE;
    }
    Token verb = governor.get();
    Token above = told(verb).index() == token.index() ? verb : told(verb);
    String key = keys.getOrDefault(above.index(), Lexicon.key(above));
    return new Link(key, relation(token, verb));
  }

  /// What a verb that only says that something took place says it of, else the verb.
  private Token told(Token verb) {
    return Lexicon.occurs(Lexicon.lemma(verb))
        ? sentence
            .child(verb, "nsubj")
            .filter(subject -> subject.isNoun() && !subject.isProperNoun())
            .orElse(verb)
        : verb;
  }

  private boolean passes(Token token) {
    return (token.is("conj") || token.is("appos") || token.is("flat"))
        && sentence.head(token).isPresent();
  }

  private String relation(Token token, Token above) {
    if (token.relation().equals("nsubj:pass")) {
      return "obj";
    }
    if (token.is("nsubj") || token.is("csubj")) {
      return "subj";
    }
    if (token.is("obl") || token.is("nmod")) {
      String preposition =
          sentence.children(token, "case").stream()
              .map(Lexicon::lemma)
              .filter(word -> !word.startsWith("'") && !word.startsWith("’"))
              .findFirst()
              .orElse("of");
      boolean passive =
          above.tag().equals("VBN") || !sentence.children(above, "aux:pass").isEmpty();
      return preposition.equals("by") && passive && above.isVerb() ? "subj" : preposition;
    }
    int colon = token.relation().indexOf(':');
    return colon < 0 ? token.relation() : token.relation().substring(0, colon);
  }
}
