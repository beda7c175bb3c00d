package news.parallax.account;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.parallax.account.Account.TimelineEntry;
import news.parallax.event.Status;
import news.parallax.report.Span;
import news.parallax.time.Time;

/// What several reports date alike and none of the happenings stands for.
final class DatedFindings {
  private static final Set<String> SAYING = Lexicon.group("telling.tsv", "saying");
  private static final Set<String> PARTS_OF_DAYS = Lexicon.group("telling.tsv", "part");

  private DatedFindings() {}

  static List<Draft> of(List<TimelineEntry> timeline) {
    return timeline.stream()
        .filter(
            entry ->
                entry.events().isEmpty()
                    && entry.agreements().isEmpty()
                    && entry.status() == Status.HAPPENED
                    && entry.time().precision().compareTo(Time.Precision.MONTH) <= 0
                    && !isOnlySaying(entry))
        .map(
            entry ->
                Draft.of(
                    "%s: %s".formatted(DateComparison.interval(entry.time()), entry.label()),
                    List.of(),
                    entry.evidence()))
        .toList();
  }

  /// Whether its label tells but that somebody said something that day, and not what (`Officials
  /// said late Friday`).
  private static boolean isOnlySaying(TimelineEntry entry) {
    Set<String> time = new HashSet<>(words(entry.time().text()));
    time.addAll(PARTS_OF_DAYS);
    return entry.label().indexOf(',') < 0
        && words(entry.label()).stream()
            .filter(word -> !time.contains(word))
            .reduce((first, last) -> last)
            .filter(SAYING::contains)
            .isPresent();
  }

  private static List<String> words(String text) {
    return Words.of(text, new Span(0, text.length())).words();
  }
}
