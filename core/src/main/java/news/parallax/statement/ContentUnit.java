package news.parallax.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import news.parallax.report.Evidence;
import news.parallax.report.Span;

/// One thing that two or more reports say, be it in passing: the same terms, tied to each other in
/// each of them. What summaries are compared by is called so too (Nenkova and Passonneau, 2004).
///
/// @param tellings at least one of each report, in the order of their passages
public record ContentUnit(List<Telling> tellings) {
  /// A sentence that says it.
  ///
  /// @param terms those that are tied, in text order, at least two
  public record Telling(Statement statement, List<Term> terms) {
    public Telling {
      terms = List.copyOf(terms);
    }

    /// The terms with what belongs to the words that join them.
    public Span span() {
      return Phrase.of(statement, terms);
    }

    /// The terms of the passage that are not tied.
    private Stream<Term> besides() {
      Span passage = span();
      return statement.terms().stream()
          .filter(term -> passage.contains(term.span()) && !terms.contains(term));
    }

    public Evidence evidence() {
      return statement.reading().report().evidence(span());
    }
  }

  public ContentUnit {
    tellings = List.copyOf(tellings);
  }

  /// The passage that says least besides, as printed; empty when each gives a number that the
  /// others need not give.
  public Optional<String> phrase() {
    return tellings.stream()
        .filter(telling -> telling.besides().noneMatch(ContentUnit::isNumber))
        .min(
            Comparator.comparingLong((Telling telling) -> telling.besides().count())
                .thenComparingInt(telling -> telling.span().length())
                .thenComparing(Telling::evidence))
        .map(telling -> telling.statement().reading().report().at(telling.span()));
  }

  private static boolean isNumber(Term term) {
    return term.meaning() instanceof Term.Meaning.HowMany
        || term.meaning() instanceof Term.Meaning.When;
  }

  /// Whether it is a wording that the reports can have in common without telling the same by it.
  public boolean isBare() {
    return Bare.is(this);
  }

  /// The passages that say it.
  public SortedSet<Evidence> passages() {
    SortedSet<Evidence> passages = new TreeSet<>();
    tellings.forEach(telling -> passages.add(telling.evidence()));
    return passages;
  }
}
