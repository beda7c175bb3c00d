package news.parallax.pact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.parallax.event.Event;
import news.parallax.event.Plover;
import news.parallax.event.Status;
import news.parallax.language.Analysis;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.report.Span;
import org.jspecify.annotations.Nullable;

/// Reads sanctions off the events that impose, ease or threaten them.
final class Sanctions {
  private Sanctions() {}

  static List<Sanction> in(Analysis analysis, List<Event> events) {
    List<Sanction> found = new ArrayList<>();
    for (Event event : events) {
      status(event)
          .ifPresent(
              status -> {
                for (int target : event.targets()) {
                  found.add(
                      new Sanction(
                          event.sources(),
                          target,
                          status == Sanction.Status.LIFTED ? null : event.when(),
                          reason(analysis, event),
                          status,
                          List.of(event.evidence())));
                }
              });
    }
    return found;
  }

  private static Optional<Sanction.Status> status(Event event) {
    boolean told = event.status() == Status.HAPPENED || event.status() == Status.ONGOING;
    if (event.type() == Plover.SANCTION && "sanction".equals(event.mode())) {
      return Optional.of(told ? Sanction.Status.IN_FORCE : Sanction.Status.THREATENED);
    }
    if (event.type() == Plover.CONCEDE && "ease".equals(event.mode())) {
      return Optional.of(told ? Sanction.Status.LIFTED : Sanction.Status.IN_FORCE);
    }
    return Optional.empty();
  }

  /// What stands after `over`, `for`, `following` in the event's clause.
  private static @Nullable Span reason(Analysis analysis, Event event) {
    Sentence sentence = analysis.sentenceAt(event.predicate()).orElseThrow();
    for (Token token : sentence.within(event.evidence())) {
      boolean given =
          sentence.children(token, "case").stream()
              .anyMatch(c -> Words.isIn(c.lemma(), "over") || Words.isIn(c.lemma(), "because"));
      if (given && token.isNoun() && (token.is("nmod") || token.is("obl"))) {
        return sentence.subtreeSpan(token);
      }
    }
    return null;
  }
}
