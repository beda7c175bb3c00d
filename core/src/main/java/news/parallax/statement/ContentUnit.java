package news.parallax.statement;

import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
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
      return Phrase.of(statement.sentence(), terms);
    }

    public Evidence evidence() {
      return statement.reading().report().evidence(span());
    }
  }

  public ContentUnit {
    tellings = List.copyOf(tellings);
  }

  /// The shortest passage that says it, as printed.
  public String phrase() {
    Telling shortest =
        tellings.stream()
            .min(
                Comparator.comparingInt((Telling telling) -> telling.span().length())
                    .thenComparing(Telling::evidence))
            .orElseThrow();
    return shortest.statement().reading().report().at(shortest.span());
  }

  /// The passages that say it.
  public SortedSet<Evidence> passages() {
    SortedSet<Evidence> passages = new TreeSet<>();
    tellings.forEach(telling -> passages.add(telling.evidence()));
    return passages;
  }
}
