package news.parallax.eval.task;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.report.Publication;
import news.parallax.report.Report;
import org.jspecify.annotations.Nullable;

/// The common way to divide a stream: words weighed by `tf · ln(1 + n / df)`, a report joins the
/// story of the nearest report of the last days when their cosine reaches a threshold (Yang,
/// Pierce and Carbonell 1998, "A study of retrospective and on-line event detection", SIGIR).
final class NearestReport {
  static final int WINDOW_DAYS = 30;

  private record Seen(Map<String, Double> terms, @Nullable LocalDate day) {}

  /// The nearest earlier report, or itself where there is none.
  private record Nearest(int report, double cosine) {}

  private final Map<String, Integer> frequency = new HashMap<>();
  private final List<Seen> seen = new ArrayList<>();
  private final List<Nearest> nearest = new ArrayList<>();

  /// @param reports in the order in which they come
  NearestReport(List<Report> reports) {
    reports.forEach(this::add);
  }

  /// The number of each report's story.
  int[] stories(double threshold) {
    int[] stories = new int[seen.size()];
    for (int i = 0; i < stories.length; i++) {
      Nearest near = nearest.get(i);
      stories[i] = near.cosine() >= threshold ? stories[near.report()] : i;
    }
    return stories;
  }

  private void add(Report report) {
    Map<String, Double> terms = terms(report);
    LocalDate day = report.publication() instanceof Publication.Given given ? given.date() : null;
    Nearest best = new Nearest(seen.size(), 0);
    for (int i = 0; i < seen.size(); i++) {
      Seen other = seen.get(i);
      double cosine = isNear(day, other.day()) ? cosine(terms, other.terms()) : 0;
      best = cosine > best.cosine() ? new Nearest(i, cosine) : best;
    }
    seen.add(new Seen(new HashMap<>(terms), day));
    nearest.add(best);
  }

  private static boolean isNear(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null || b == null || Math.abs(ChronoUnit.DAYS.between(a, b)) <= WINDOW_DAYS;
  }

  private Map<String, Double> terms(Report report) {
    Map<String, Double> counts = new TreeMap<>();
    for (String word : report.text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+")) {
      counts.merge(word, 1.0, Double::sum);
    }
    counts.remove("");
    counts.keySet().forEach(word -> frequency.merge(word, 1, Integer::sum));
    double reports = seen.size() + 1;
    counts.replaceAll(
        (word, count) -> count * Math.log(1 + reports / frequency.getOrDefault(word, 1)));
    double length = Math.sqrt(counts.values().stream().mapToDouble(w -> w * w).sum());
    counts.replaceAll((word, weight) -> length == 0 ? 0 : weight / length);
    return counts;
  }

  private static double cosine(Map<String, Double> a, Map<String, Double> b) {
    double sum = 0;
    for (Map.Entry<String, Double> entry : a.entrySet()) {
      sum += entry.getValue() * b.getOrDefault(entry.getKey(), 0.0);
    }
    return sum;
  }
}
