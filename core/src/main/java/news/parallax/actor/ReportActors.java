package news.parallax.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.parallax.language.Token;
import news.parallax.report.Span;

/// The actors of one report, looked up by place in its text.
public final class ReportActors {
  /// An actor together with the mention by which it was found.
  public record Found(ReportActor actor, Mention mention) {}

  private final List<ReportActor> all;
  private final List<Found> inOrder;
  private final Map<Integer, List<Found>> bySentence = new HashMap<>();

  public ReportActors(List<ReportActor> all) {
    this.all = List.copyOf(all);
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      ReportActor actor = all.get(i);
      if (actor.index() != i) {
        throw new IllegalArgumentException(
            "Actor %s has index %d at place %d".formatted(actor.name(), actor.index(), i));
      }
      actor.mentions().forEach(mention -> found.add(new Found(actor, mention)));
    }
    found.sort(Comparator.comparing(f -> f.mention().span()));
    this.inOrder = List.copyOf(found);
    for (Found each : inOrder) {
      bySentence.computeIfAbsent(each.mention().sentence(), s -> new ArrayList<>()).add(each);
    }
  }

  public List<ReportActor> all() {
    return all;
  }

  public ReportActor get(int index) {
    return all.get(index);
  }

  /// The mentions in a sentence, in text order, pronouns included.
  public List<Found> in(int sentence) {
    return List.copyOf(bySentence.getOrDefault(sentence, List.of()));
  }

  /// The mentions inside a span, in text order, pronouns included.
  public List<Found> within(Span span) {
    List<Found> found = new ArrayList<>();
    for (int i = firstAt(span.start()); i < inOrder.size(); i++) {
      Span here = inOrder.get(i).mention().span();
      if (here.start() >= span.end()) {
        break;
      }
      if (span.contains(here)) {
        found.add(inOrder.get(i));
      }
    }
    return found;
  }

  /// Place of the first mention that starts at or after an offset.
  private int firstAt(int offset) {
    int low = 0;
    int high = inOrder.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (inOrder.get(middle).mention().span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// The actor meant by the token: the smallest mention of the sentence whose head it is, else the
  /// smallest that covers it.
  public Optional<ReportActor> meantBy(int sentence, Token token) {
    return bySentence.getOrDefault(sentence, List.of()).stream()
        .filter(found -> found.mention().span().contains(token.span()))
        .min(
            Comparator.comparing((Found found) -> found.mention().head() != token.index())
                .thenComparingInt(found -> found.mention().span().length()))
        .map(Found::actor);
  }
}
