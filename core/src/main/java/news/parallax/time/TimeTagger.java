package news.parallax.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import news.parallax.language.Analysis;
import news.parallax.language.Sentence;
import org.jspecify.annotations.Nullable;

/// Finds the expressions of time in a report: rules over words of time, family after family, each
/// working on what the families before it understood.
public final class TimeTagger {
  /// The families in the order in which they are applied.
  private static final List<List<Rule>> FAMILIES =
      List.of(
          Rule.table("calendar.tsv"),
          Rule.table("clock.tsv"),
          Rule.table("relative.tsv"),
          Rule.table("dayparts.tsv"),
          Rule.table("moments.tsv"),
          Rule.table("parts.tsv"),
          Rule.table("ranges.tsv"));

  /// Classes of results that are no expression of time on their own.
  private static final Set<String> SILENT = Set.of("FEAST", "ERA");

  private TimeTagger() {}

  /// In text order, never overlapping.
  public static List<TimeExpression> tag(Analysis analysis) {
    List<TimeExpression> found = new ArrayList<>();
    TimeForm lastDay = null;
    String text = analysis.report().toldText();
    for (Sentence sentence : analysis.sentences()) {
      List<Item> items = Lexer.items(text, sentence);
      if (items.stream().allMatch(item -> item.senses().isEmpty())) {
        continue;
      }
      for (List<Rule> family : FAMILIES) {
        items = apply(family, new Match.Place(analysis, sentence, items, lastDay));
      }
      items = inOrder(items);
      for (int at = 0; at < items.size(); at++) {
        expression(text, items, at).ifPresent(found::add);
        lastDay = laterDay(items.get(at), lastDay);
      }
    }
    return found;
  }

  /// The items, with what begins at one day after what begins at another (`from 5 December … from 5
  /// February`) put after it.
  private static List<Item> inOrder(List<Item> items) {
    List<Item> ordered = new ArrayList<>(items);
    TimeForm before = null;
    for (int at = 1; at < ordered.size(); at++) {
      Item item = ordered.get(at);
      if (ordered.get(at - 1).word().equals("from") && item.form() instanceof TimeForm.Yearly day) {
        TimeForm form = before == null ? day : new TimeForm.Later(before, day);
        ordered.set(at, new Item(item.span(), item.word(), item.senses(), form, item.ends()));
        before = form;
      }
    }
    return ordered;
  }

  private static @Nullable TimeForm laterDay(Item item, @Nullable TimeForm lastDay) {
    return item.is("DAYISH") || item.is("MOMENT") ? item.form() : lastDay;
  }

  /// One family: at each item the longest match of any rule, the earlier rule on a tie.
  private static List<Item> apply(List<Rule> family, Match.Place place) {
    List<Item> result = new ArrayList<>();
    for (int at = 0; at < place.items().size(); ) {
      Item joined = null;
      int end = at + 1;
      for (Rule rule : family) {
        Optional<Match> match = rule.at(place, at);
        if (match.isPresent() && (joined == null || match.get().to() > end)) {
          TimeForm form = rule.meaning().of(match.get());
          if (form != null) {
            joined = joined(rule, match.get(), form);
            end = match.get().to();
          }
        }
      }
      result.add(joined == null ? place.items().get(at) : joined);
      at = end;
    }
    return result;
  }

  private static Item joined(Rule rule, Match match, TimeForm form) {
    Map<String, String> senses = new HashMap<>();
    senses.put(rule.result(), "");
    List<Item> ends =
        form instanceof TimeForm.Between
            ? match.parts().stream()
                .map(Match.Part::item)
                .filter(item -> item.form() != null)
                .toList()
            : List.of();
    return new Item(match.span(), "", senses, form, ends);
  }

  private static Optional<TimeExpression> expression(String text, List<Item> items, int at) {
    Item item = items.get(at);
    TimeForm form = item.form();
    if (form == null) {
      return Optional.empty();
    }
    Optional<Signal> signal = Signals.before(items, at);
    if (item.senses().keySet().stream().anyMatch(SILENT::contains)
        && signal.isEmpty()
        && !Signals.placed(items, at)) {
      return Optional.empty();
    }
    TimeForm bounded = signal.<TimeForm>map(s -> new TimeForm.Bounded(form, s)).orElse(form);
    List<TimeExpression> ends =
        item.ends().stream().flatMap(end -> plain(text, end, end.form(), List.of())).toList();
    return plain(text, item, bounded, ends).findFirst();
  }

  private static Stream<TimeExpression> plain(
      String text, Item item, @Nullable TimeForm form, List<TimeExpression> ends) {
    String words = item.span().in(text);
    return Stream.ofNullable(form)
        .map(known -> new TimeExpression(item.span(), words, known.kind(), known, ends));
  }
}
