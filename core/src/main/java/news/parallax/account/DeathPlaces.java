package news.parallax.account;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import news.parallax.account.Account.DiscrepancyKind;
import news.parallax.actor.ActorKind;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.report.Span;
import news.parallax.statement.Statement;
import news.parallax.statement.Term;
import news.parallax.statement.Term.Meaning;

/// Where the named people of one statement died (`died at the scene`, `died on the way to
/// hospital`), by kinds of places that exclude each other.
record DeathPlaces(Statement statement) {
  private static final String DIE = "die";

  private static final List<Kind> KINDS =
      Lexicon.rows("death-places.tsv").stream()
          .map(
              row ->
                  new Kind(
                      row.get(0), Set.of(row.get(1).split(" ")), Set.of(row.get(2).split(" "))))
          .toList();

  private record Kind(String name, Set<String> prepositions, Set<String> words) {
    Optional<Token> preposition(Sentence sentence, Token place) {
      return words.contains(place.lemma().toLowerCase(Locale.ROOT))
          ? sentence.children(place, "case").stream()
              .filter(c -> prepositions.contains(c.text().toLowerCase(Locale.ROOT)))
              .findFirst()
          : Optional.empty();
    }
  }

  static List<Attribute> of(Statement statement) {
    DeathPlaces places = new DeathPlaces(statement);
    return statement.sentence().tokens().stream()
        .filter(verb -> verb.isVerb() && verb.lemma().equals(DIE))
        .filter(verb -> Certainty.isSure(statement.sentence(), verb))
        .flatMap(verb -> places.place(verb).stream())
        .toList();
  }

  private static boolean isPerson(Term term) {
    return term.meaning() instanceof Meaning.Who who && who.actor().kind() == ActorKind.PERSON;
  }

  private Optional<Attribute> place(Token verb) {
    Sentence sentence = statement.sentence();
    Optional<Term> who =
        sentence
            .child(verb, "nsubj")
            .flatMap(
                subject ->
                    statement.terms().stream()
                        .filter(term -> term.at() == subject.index() && isPerson(term))
                        .findFirst());
    return who.flatMap(
        person ->
            sentence.children(verb, "obl").stream()
                .flatMap(place -> place(person, verb, place).stream())
                .findFirst());
  }

  private Optional<Attribute> place(Term who, Token verb, Token place) {
    return KINDS.stream()
        .flatMap(
            kind ->
                kind
                    .preposition(statement.sentence(), place)
                    .map(preposition -> preposition.span().cover(place.span()))
                    .map(where -> attribute(who, kind, verb.span().cover(place.span()), where))
                    .stream())
        .findFirst();
  }

  private Attribute attribute(Term who, Kind kind, Span passage, Span where) {
    return Attribute.of(
        statement,
        DiscrepancyKind.PLACE,
        "death " + who.key(),
        "Where %s died".formatted(((Meaning.Who) who.meaning()).actor().name()),
        kind.name(),
        passage,
        where);
  }
}
