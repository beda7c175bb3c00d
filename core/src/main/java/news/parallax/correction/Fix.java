package news.parallax.correction;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.report.Report;
import org.jspecify.annotations.Nullable;

/// What a correction sets right.
public sealed interface Fix {
  /// The word by which files and accounts call this kind of correction.
  String kind();

  /// What it says, for people.
  String says();

  /// Whether it can concern a story of these reports.
  boolean concerns(List<Report> reports);

  /// These names are of one actor.
  record SameActor(List<String> names) implements Fix {
    public SameActor {
      names = List.copyOf(names);
    }

    @Override
    public String kind() {
      return "merge-actors";
    }

    @Override
    public String says() {
      return listed(names) + " are one";
    }

    @Override
    public boolean concerns(List<Report> reports) {
      return anyHas(reports, names);
    }
  }

  /// These names are of several actors.
  record OtherActors(List<String> names) implements Fix {
    public OtherActors {
      names = List.copyOf(names);
    }

    @Override
    public String kind() {
      return "split-actors";
    }

    @Override
    public String says() {
      return listed(names) + " are not one";
    }

    @Override
    public boolean concerns(List<Report> reports) {
      return anyHas(reports, names);
    }
  }

  /// The stories of these reports are one.
  record SameStory(List<String> reports) implements Fix {
    public SameStory {
      reports = List.copyOf(reports);
    }

    @Override
    public String kind() {
      return "merge-stories";
    }

    @Override
    public String says() {
      return listed(reports) + " tell one story";
    }

    @Override
    public boolean concerns(List<Report> others) {
      return anyIs(others, reports.stream());
    }
  }

  /// These reports are a story of their own.
  record OwnStory(List<String> reports) implements Fix {
    public OwnStory {
      reports = List.copyOf(reports);
    }

    @Override
    public String kind() {
      return "split-story";
    }

    @Override
    public String says() {
      return listed(reports) + " tell a story of their own";
    }

    @Override
    public boolean concerns(List<Report> others) {
      return anyIs(others, reports.stream());
    }
  }

  /// These passages tell one happening.
  record SameHappening(List<Passage> passages) implements Fix {
    public SameHappening {
      passages = List.copyOf(passages);
    }

    @Override
    public String kind() {
      return "merge-happenings";
    }

    @Override
    public String says() {
      return listed(passages) + " tell one happening";
    }

    @Override
    public boolean concerns(List<Report> reports) {
      return anyIs(reports, passages.stream().map(Passage::report));
    }
  }

  /// Each of these passages tells another happening.
  record OtherHappenings(List<Passage> passages) implements Fix {
    public OtherHappenings {
      passages = List.copyOf(passages);
    }

    @Override
    public String kind() {
      return "split-happenings";
    }

    @Override
    public String says() {
      return listed(passages) + " tell different happenings";
    }

    @Override
    public boolean concerns(List<Report> reports) {
      return anyIs(reports, passages.stream().map(Passage::report));
    }
  }

  /// A report was published on this day.
  record Published(String report, LocalDate day) implements Fix {
    @Override
    public String kind() {
      return "date";
    }

    @Override
    public String says() {
      return "%s was published on %s".formatted(report, day);
    }

    @Override
    public boolean concerns(List<Report> reports) {
      return anyIs(reports, Stream.of(report));
    }
  }

  /// An expression of time means these days, both included.
  record Meant(Passage passage, LocalDate start, LocalDate end) implements Fix {
    public Meant {
      if (end.isBefore(start)) {
        throw new IllegalArgumentException("%s ends before it starts".formatted(passage));
      }
    }

    @Override
    public String kind() {
      return "date";
    }

    @Override
    public String says() {
      return start.equals(end)
          ? "%s means %s".formatted(passage, start)
          : "%s means %s to %s".formatted(passage, start, end);
    }

    @Override
    public boolean concerns(List<Report> reports) {
      return anyIs(reports, Stream.of(passage.report()));
    }
  }

  /// Who says the words of a passage.
  ///
  /// @param speaker an actor's name, null when nobody who is named says them
  record SaidBy(Passage passage, @Nullable String speaker) implements Fix {
    @Override
    public String kind() {
      return "speaker";
    }

    @Override
    public String says() {
      return speaker == null
          ? "%s is said by nobody who is named".formatted(passage)
          : "%s is said by %s".formatted(passage, speaker);
    }

    @Override
    public boolean concerns(List<Report> reports) {
      return anyIs(reports, Stream.of(passage.report()));
    }
  }

  /// Reports do not differ in this.
  ///
  /// @param discrepancy its kind in an account, such as `number`
  /// @param subject as the account words it; case does not count
  /// @param report one of those that differ
  record Dismissed(String discrepancy, String subject, String report) implements Fix {
    @Override
    public String kind() {
      return "dismiss";
    }

    @Override
    public String says() {
      return "no difference: %s, %s (%s)".formatted(discrepancy, subject, report);
    }

    @Override
    public boolean concerns(List<Report> reports) {
      return anyIs(reports, Stream.of(report));
    }

    /// Whether it is this difference between these reports.
    public boolean matches(String kind, String of, List<Report> between) {
      return discrepancy.equals(kind)
          && subject.toLowerCase(Locale.ROOT).equals(of.toLowerCase(Locale.ROOT))
          && concerns(between);
    }
  }

  private static boolean anyIs(List<Report> reports, Stream<String> names) {
    return names.anyMatch(name -> reports.stream().anyMatch(report -> Passage.names(name, report)));
  }

  private static boolean anyHas(List<Report> reports, List<String> names) {
    return names.stream()
        .anyMatch(name -> reports.stream().anyMatch(report -> report.text().contains(name)));
  }

  private static String listed(List<?> things) {
    return things.stream().map(Object::toString).collect(Collectors.joining(", "));
  }
}
