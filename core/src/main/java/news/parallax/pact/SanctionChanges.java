package news.parallax.pact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.parallax.event.NounPhrases;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.pact.StatusChange.Kind;
import news.parallax.report.Span;
import news.parallax.time.TimeExpression;
import news.parallax.time.TimeForm;
import org.jspecify.annotations.Nullable;

/// Reads how sanctions change by what is done to them, and how they are evaded.
record SanctionChanges(States states, NounPhrases phrases, List<TimeExpression> times) {
  private static final int MAX_CLIMB = 4;

  /// The veto that keeps sanctions from being imposed: on them, or on a draft about them.
  Optional<StatusChange> veto(Sentence sentence, Token noun) {
    Optional<Token> at = Optional.of(noun);
    for (int climbed = 0; at.isPresent() && climbed < MAX_CLIMB; climbed++) {
      Token word = at.get();
      Optional<Deed> deed =
          Deed.to(sentence, word).filter(d -> d.isOf("veto") && !word.is("obl") && d.isDone());
      if (deed.isPresent()) {
        return deed.map(d -> change(Kind.VETOED, d.by(phrases), d));
      }
      at = sentence.head(word).filter(above -> !above.isVerb() || above.is("acl"));
    }
    return Optional.empty();
  }

  /// What the verb above a noun for sanctions does to them.
  ///
  /// @param imposers who imposes them, where the verb names nobody
  Optional<StatusChange> of(Sentence sentence, Token noun, List<Integer> imposers) {
    return Deed.to(sentence, noun)
        .filter(deed -> !noun.is("obl") && deed.isDone())
        .flatMap(
            deed ->
                kind(deed)
                    .map(
                        kind -> {
                          List<Integer> by = deed.by(phrases);
                          return change(kind, by.isEmpty() ? imposers : by, deed);
                        }));
  }

  /// The lifting of what a noun names, told by a clause behind it (`sanctions, which it lifted in
  /// May`), wherever the parser hung that.
  Optional<StatusChange> undone(Sentence sentence, Token noun, List<Integer> imposers) {
    return sentence.tokens().stream()
        .filter(token -> token.index() > noun.index() && token.tag().equals("WDT"))
        .findFirst()
        .flatMap(which -> sentence.head(which).filter(verb -> !which.is("nsubj")))
        .map(verb -> new Deed(sentence, verb))
        .filter(deed -> deed.verb().is("acl") && deed.isOf("lift") && deed.isDone())
        .map(
            deed -> {
              List<Integer> by = deed.by(phrases);
              StatusChange told = change(Kind.LIFTED, by.isEmpty() ? imposers : by, deed);
              return isCounted(told.when())
                  ? new StatusChange(told.kind(), told.by(), null, told.evidence())
                  : told;
            });
  }

  /// Whether a date is counted from another (`six months later`), which may be the one told before.
  private static boolean isCounted(@Nullable TimeExpression when) {
    return when != null && when.form() instanceof TimeForm.Shifted;
  }

  /// The threat, weighing or call above a noun, else the noun alone.
  StatusChange threat(Sentence sentence, Token noun, Span passage, List<Integer> imposers) {
    return sentence
        .head(noun)
        .filter(above -> above.isVerb() && Words.isIn(above.lemma(), "adverse"))
        .map(above -> new Deed(sentence, above))
        .map(deed -> change(Kind.THREATENED, deed.by(phrases), deed))
        .orElseGet(() -> new StatusChange(Kind.THREATENED, imposers, null, passage));
  }

  private static Optional<Kind> kind(Deed deed) {
    return Stream.of("tighten:TIGHTENED", "ease:EASED", "lift:LIFTED", "impose:IMPOSED")
        .map(row -> row.split(":"))
        .filter(row -> deed.isOf(row[0]))
        .findFirst()
        .map(row -> Kind.valueOf(row[1]));
  }

  private StatusChange change(Kind kind, List<Integer> by, Deed deed) {
    return new StatusChange(
        kind,
        states.of(by),
        deed.when(times).orElse(null),
        deed.sentence().subtreeSpan(deed.verb()));
  }

  /// A way round the sanctions that a noun names, told as taken: who, and by what.
  Optional<Evasion> evasion(Sentence sentence, Token noun) {
    Optional<Token> evading =
        sentence
            .head(noun)
            .filter(above -> noun.is("obj") || noun.is("nmod"))
            .filter(above -> Words.isIn(above.lemma(), "evade"));
    return evading
        .filter(verb -> isTold(sentence, verb))
        .map(
            verb -> {
              List<Integer> by =
                  verb.isVerb()
                      ? Subjects.of(sentence, verb)
                          .map(s -> phrases.actors(sentence, s))
                          .orElse(List.of())
                      : List.of();
              Token clause = above(sentence, verb);
              return new Evasion(
                  states.of(by),
                  means(sentence, verb, clause).orElse(null),
                  sentence.subtreeSpan(clause));
            });
  }

  /// Whether no modal, wish or denial stands over the verb.
  private static boolean isTold(Sentence sentence, Token verb) {
    Token clause = above(sentence, verb);
    List<Token> around = new ArrayList<>(sentence.children(verb, "aux", "advmod"));
    around.addAll(sentence.children(clause, "aux", "advmod"));
    boolean open =
        around.stream()
            .anyMatch(
                t ->
                    t.tag().equals("MD")
                        || Words.isIn(t.lemma(), "not")
                        || Words.isIn(t.lemma(), "modal"));
    return clause.isVerb()
        && !clause.tag().equals("VB")
        && !open
        && !Words.isIn(clause.lemma(), "seek")
        && !Words.isIn(clause.lemma(), "adverse");
  }

  /// The verb on which an infinitive or participle of evading hangs, else itself.
  private static Token above(Sentence sentence, Token verb) {
    return sentence
        .head(verb)
        .filter(head -> head.isVerb() && (verb.is("xcomp") || verb.is("advcl") || verb.is("acl")))
        .orElse(verb);
  }

  /// What is used to evade them, or the phrase behind `by`, `through`, `via`, `with`.
  private static Optional<Span> means(Sentence sentence, Token verb, Token clause) {
    Optional<Token> used =
        Words.isIn(clause.lemma(), "use") ? sentence.child(clause, "obj") : Optional.empty();
    return used.or(
            () ->
                Stream.concat(
                        sentence.children(verb, "obl", "advcl").stream(),
                        sentence.children(clause, "obl").stream())
                    .filter(phrase -> isWay(sentence, phrase))
                    .findFirst())
        .map(sentence::subtreeSpan);
  }

  private static boolean isWay(Sentence sentence, Token phrase) {
    return sentence.children(phrase, "case", "mark").stream()
            .anyMatch(word -> Words.isIn(word.lemma(), "by-means"))
        || Words.isIn(phrase.lemma(), "use") && phrase.is("advcl");
  }
}
