package news.parallax.engine.minilm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import news.parallax.language.Attribution;
import news.parallax.report.Span;
import org.jspecify.annotations.Nullable;

/// Who says what in a text that was read in windows. What is said may run on from one window to the
/// next: a content that ends one window and one that begins the next belong together when just one
/// of them has a cue.
public final class Attributions {
  private final List<List<Marked>> groups = new ArrayList<>();
  private @Nullable List<Marked> open;

  private Attributions() {}

  /// In the order in which they begin. Spans without a cue are no attribution; a cue alone bears
  /// witness that a word attributes, though what it attributes was not found.
  ///
  /// @param decodings of the text's windows, in order
  public static List<Attribution> of(List<Decoding> decodings) {
    Attributions all = new Attributions();
    decodings.forEach(all::add);
    return all.groups.stream()
        .filter(group -> has(group, Role.CUE))
        .map(of -> new Attribution(of(of, Role.SOURCE), of(of, Role.CUE), of(of, Role.CONTENT)))
        .toList();
  }

  private void add(Decoding decoding) {
    Span edges = decoding.edges();
    List<Marked> before = open;
    open = null;
    for (List<Marked> group : decoding.groups()) {
      boolean runsOn = content(group, span -> span.start() == edges.start()).isPresent();
      List<Marked> joined = group;
      if (before != null && runsOn && has(before, Role.CUE) != has(group, Role.CUE)) {
        before.addAll(group);
        joined = before;
      } else {
        joined = new ArrayList<>(group);
        groups.add(joined);
      }
      if (content(group, span -> span.end() == edges.end()).isPresent()) {
        open = joined;
      }
    }
  }

  private static Optional<Marked> content(List<Marked> group, Predicate<Span> where) {
    return group.stream()
        .filter(part -> part.role() == Role.CONTENT && where.test(part.span()))
        .findFirst();
  }

  private static boolean has(List<Marked> group, Role role) {
    return group.stream().anyMatch(part -> part.role() == role);
  }

  /// The stretches of one role; two of which the first ends a window and the second begins the next
  /// are one.
  private static List<Span> of(List<Marked> group, Role role) {
    List<Span> spans = new ArrayList<>();
    @Nullable Marked last = null;
    for (Marked part : group) {
      if (part.role() == role) {
        if (last != null && part.first() == 0 && part.span().start() >= last.span().end()) {
          spans.set(spans.size() - 1, spans.getLast().cover(part.span()));
        } else {
          spans.add(part.span());
        }
        last = part;
      }
    }
    return spans;
  }
}
