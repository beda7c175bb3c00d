package news.parallax.story;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.correction.Corrections;
import news.parallax.report.Publication;
import news.parallax.report.Report;
import org.jspecify.annotations.Nullable;

/// Divides reports into stories in one pass in order of publication (Allan, Papka and Lavrenko
/// 1998, "On-line new event detection and tracking", SIGIR): each report joins the story it is
/// most like, or begins one. Words weigh by how rare they are in the reports seen so far (inverse
/// document frequency, Spärck Jones 1972).
public final class Stories {
  /// Least likeness by which a report joins a story.
  public static final double LEAST_LIKENESS = 0.17;

  /// The order in which reports are put in stories: by day of publication, those without a day
  /// last, then by content, then by source.
  public static final Comparator<Report> IN_ORDER =
      Comparator.comparing(Stories::day, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Report::sha256)
          .thenComparing(Report::source);

  private static final int ID_DIGITS = 12;

  private final double leastLikeness;
  private final Map<String, Integer> frequency = new HashMap<>();
  private final Map<String, Draft> drafts = new LinkedHashMap<>();
  private int seen;

  /// No stories yet; reports that come in one by one are added with [#add].
  public Stories() {
    this(LEAST_LIKENESS);
  }

  private Stories(double leastLikeness) {
    this.leastLikeness = leastLikeness;
  }

  /// The stories of these reports, in the order in which they began.
  public static List<Story> of(List<Report> reports) {
    return of(reports, LEAST_LIKENESS);
  }

  /// The stories as people have set them right, in the order in which they began.
  public static List<Story> of(List<Report> reports, Corrections corrections) {
    return StoryFixes.apply(of(reports), corrections);
  }

  /// @param leastLikeness 0 (all reports are one story) to 1 (none are)
  public static List<Story> of(List<Report> reports, double leastLikeness) {
    Stories stories = new Stories(leastLikeness);
    reports.stream().sorted(IN_ORDER).forEach(stories::add);
    return stories.drafts.values().stream().map(Draft::story).toList();
  }

  /// Adds a report to the story that it is most like, or begins one with it; reports that came
  /// before stay where they are.
  ///
  /// @return the story's id
  public String add(Report report) {
    Terms weighted = weighted(report);
    LocalDate day = day(report);
    Draft home = null;
    double best = leastLikeness;
    for (Draft draft : drafts.values()) {
      double likeness = draft.likeness(weighted, day);
      if (likeness >= best) {
        best = likeness;
        home = draft;
      }
    }
    Draft chosen = home == null ? begin(idOf(report, drafts.keySet())) : home;
    chosen.add(report, weighted, day);
    return chosen.id();
  }

  /// Adds a report to the story in which it is known to belong, beginning that where it is not
  /// there.
  public void place(Report report, String story) {
    Draft draft = drafts.get(story);
    (draft == null ? begin(story) : draft).add(report, weighted(report), day(report));
  }

  private Draft begin(String id) {
    Draft draft = new Draft(id);
    drafts.put(id, draft);
    return draft;
  }

  /// The id of a story that begins with a report, another than those taken.
  static String idOf(Report first, Set<String> taken) {
    String id = "s-" + first.sha256().substring(0, ID_DIGITS);
    String free = id;
    for (int i = 2; taken.contains(free); i++) {
      free = id + "-" + i;
    }
    return free;
  }

  private Terms weighted(Report report) {
    Terms terms = Terms.of(report);
    seen++;
    terms.weights().keySet().forEach(term -> frequency.merge(term, 1, Integer::sum));
    return terms.scaled(term -> Math.log(1 + seen / (double) frequency.getOrDefault(term, 1)));
  }

  private static @Nullable LocalDate day(Report report) {
    return switch (report.publication()) {
      case Publication.Given given -> given.date();
      case Publication.Printed printed -> printed.date();
      case Publication.PrintedWithoutYear without -> null;
      case Publication.Unknown unknown -> null;
    };
  }
}
