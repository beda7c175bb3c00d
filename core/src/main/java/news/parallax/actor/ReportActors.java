package news.parallax.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.parallax.language.Token;
import news.parallax.report.Span;

/// The actors of one report, looked up by place in its text.
public record ReportActors(List<ReportActor> all) {
  /// An actor together with the mention by which it was found.
  public record Found(ReportActor actor, Mention mention) {}

  public ReportActors {
    all = List.copyOf(all);
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).index() != i) {
        throw new IllegalArgumentException(
            "Actor %s has index %d at place %d"
                .formatted(all.get(i).name(), all.get(i).index(), i));
      }
    }
  }

  public ReportActor get(int index) {
    return all.get(index);
  }

  /// The mentions inside a span, in text order, pronouns included.
  public List<Found> within(Span span) {
    List<Found> found = new ArrayList<>();
    for (ReportActor actor : all) {
      for (Mention mention : actor.mentions()) {
        if (span.contains(mention.span())) {
          found.add(new Found(actor, mention));
        }
      }
    }
    found.sort(java.util.Comparator.comparing((Found f) -> f.mention().span()));
    return found;
  }

  /// The actor meant by the token: the smallest mention of the sentence whose head it is, else the
  /// smallest that covers it.
  public Optional<ReportActor> meantBy(int sentence, Token token) {
    Optional<Found> best = Optional.empty();
    for (ReportActor actor : all) {
      for (Mention mention : actor.mentions()) {
        if (mention.sentence() == sentence && mention.span().contains(token.span())) {
          Found here = new Found(actor, mention);
          if (best.isEmpty() || fitsBetter(here, best.get(), token)) {
            best = Optional.of(here);
          }
        }
      }
    }
    return best.map(Found::actor);
  }

  private static boolean fitsBetter(Found here, Found than, Token token) {
    boolean heads = here.mention().head() == token.index();
    boolean thanHeads = than.mention().head() == token.index();
    if (heads != thanHeads) {
      return heads;
    }
    return here.mention().span().length() < than.mention().span().length();
  }
}
