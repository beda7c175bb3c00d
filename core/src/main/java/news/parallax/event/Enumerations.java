package news.parallax.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.parallax.actor.ActorKind;
import news.parallax.actor.Mention;
import news.parallax.actor.ReportActors;
import news.parallax.language.Numerals;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.report.Span;

/// Countries that a report names one after another (`Norland, Sudland and Westland`), and words
/// that mean them later (`the three neighbours`).
public final class Enumerations {
  private static final int FEWEST = 3;

  /// What may stand between two of them, in UTF-16 code units: a comma and `and`.
  private static final int LONGEST_GAP = 6;

  private Enumerations() {}

  /// The last that have been named together and are as many as a phrase counts; nothing when there
  /// are none.
  static List<Integer> meantBy(Sentence sentence, Token head, ReportActors actors) {
    boolean definite =
        sentence.children(head, "det").stream()
            .anyMatch(d -> Lexicon.ENGLISH.isIn(d.lemma(), "definite"));
    Optional<Integer> size =
        sentence.children(head, "nummod").stream()
            .flatMap(number -> Numerals.value(number.text()).stream())
            .map(Double::intValue)
            .filter(number -> number >= FEWEST)
            .findFirst();
    return definite && size.isPresent()
        ? told(actors, head.span()).stream()
            .filter(run -> run.size() == size.get())
            .reduce((first, second) -> second)
            .orElse(List.of())
        : List.of();
  }

  /// The countries that are named one after another right behind a place in the text (`the juntas
  /// of Norland and Sudland`).
  ///
  /// @param end offset in the report's text from which they follow
  public static List<Integer> behind(int end, Sentence sentence, ReportActors actors) {
    List<Integer> run = new ArrayList<>();
    int last = end;
    for (ReportActors.Found found : actors.in(sentence.index())) {
      Span here = found.mention().span();
      if (here.start() < end) {
        continue;
      }
      if (here.start() - last > LONGEST_GAP || found.actor().kind() != ActorKind.COUNTRY) {
        break;
      }
      run.add(found.actor().index());
      last = here.end();
    }
    return run;
  }

  private static List<List<Integer>> told(ReportActors actors, Span before) {
    List<List<Integer>> runs = new ArrayList<>();
    List<Integer> run = new ArrayList<>();
    int end = Integer.MIN_VALUE / 2;
    for (ReportActors.Found found : actors.within(new Span(0, before.start() + 1))) {
      Span here = found.mention().span();
      boolean country =
          found.actor().kind() == ActorKind.COUNTRY
              && found.mention().form() != Mention.Form.PRONOUN;
      if (here.start() - end > LONGEST_GAP || !country) {
        close(run, runs);
        run = new ArrayList<>();
      }
      if (country && !run.contains(found.actor().index())) {
        run.add(found.actor().index());
      }
      end = country ? here.end() : Integer.MIN_VALUE / 2;
    }
    close(run, runs);
    return runs;
  }

  private static void close(List<Integer> run, List<List<Integer>> runs) {
    if (run.size() >= FEWEST) {
      runs.add(List.copyOf(run));
    }
  }
}
