package news.parallax.account;

import java.util.List;
import java.util.Optional;
import news.parallax.account.Account.DiscrepancyKind;
import news.parallax.actor.ActorKind;
import news.parallax.figure.Figure;
import news.parallax.figure.Figure.Comparator;
import news.parallax.language.Token;
import news.parallax.statement.Statement;
import news.parallax.statement.Term;
import news.parallax.statement.Term.Meaning;

/// How old the named people of one statement are.
record Ages(Statement statement) {
  /// Steps in the tree between an age and who has it.
  private static final int NEAR = 3;

  /// Characters between a name and the age that follows it (`Ann Lee, 40`).
  private static final int APART = 3;

  static List<Attribute> of(Statement statement) {
    Ages ages = new Ages(statement);
    return statement.terms().stream().flatMap(term -> ages.age(term).stream()).toList();
  }

  private Optional<Attribute> age(Term term) {
    return term.meaning() instanceof Meaning.HowMany many && isAge(many.figure())
        ? owner(term).map(owner -> age(owner, many.figure(), term))
        : Optional.empty();
  }

  private Attribute age(Term owner, Figure figure, Term term) {
    return Attribute.of(
        statement,
        DiscrepancyKind.NUMBER,
        "age " + owner.key(),
        "Age of " + ((Meaning.Who) owner.meaning()).actor().name(),
        String.valueOf(figure.value()),
        owner.span().cover(term.span()),
        term.span());
  }

  private static boolean isAge(Figure figure) {
    return figure.noun().equals("age")
        && figure.value() != null
        && figure.comparator() == Comparator.EXACT;
  }

  /// The named person whose name stands before the age, or that is above it within a few steps.
  private Optional<Term> owner(Term age) {
    return statement.terms().stream()
        .filter(Ages::isNamedPerson)
        .filter(term -> term.span().end() < age.span().start())
        .filter(term -> age.span().start() - term.span().end() < APART)
        .findFirst()
        .or(() -> above(age));
  }

  private Optional<Term> above(Term age) {
    Token at = statement.sentence().token(age.at());
    for (int steps = 0; steps <= NEAR; steps++) {
      Token here = at;
      Optional<Term> person =
          statement.terms().stream()
              .filter(term -> term.at() == here.index() && isNamedPerson(term))
              .findFirst();
      if (person.isPresent() || here.isVerb() || here.head() < 0) {
        return person;
      }
      at = statement.sentence().token(here.head());
    }
    return Optional.empty();
  }

  private static boolean isNamedPerson(Term term) {
    return term.meaning() instanceof Meaning.Who who
        && who.named()
        && who.actor().kind() == ActorKind.PERSON;
  }
}
