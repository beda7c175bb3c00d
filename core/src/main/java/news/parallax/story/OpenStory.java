package news.parallax.story;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import news.parallax.memory.SavedState;
import org.jspecify.annotations.Nullable;

/// A story that still grows: what its reports are about together, and what the later of them are.
final class OpenStory {
  /// After so many days without a report a story is half as likely to go on.
  private static final double HALF_LIFE_DAYS = 60;

  /// Fewer reports do not show that they tell something else.
  private static final int FEWEST_APART = 4;

  private final String id;
  private final long number;
  private int reports;
  private @Nullable LocalDate last;
  private Centroid whole = new Centroid();
  private Centroid later = new Centroid();
  private final List<String> laterReports = new ArrayList<>();

  /// The terms under which the story is found.
  private final Set<String> terms = new LinkedHashSet<>();

  private int place;

  /// @param number in the order in which stories began
  OpenStory(String id, long number) {
    this.id = id;
    this.number = number;
  }

  String id() {
    return id;
  }

  long number() {
    return number;
  }

  @Nullable LocalDate last() {
    return last;
  }

  /// To be changed by [StoryIndex] alone.
  Set<String> terms() {
    return terms;
  }

  /// Its place in the [StoryIndex], while it is open.
  int place() {
    return place;
  }

  /// For [StoryIndex] alone.
  void place(int at) {
    place = at;
  }

  void add(String report, Terms weighted, @Nullable LocalDate day) {
    whole.add(weighted);
    later.add(weighted);
    laterReports.add(report);
    reports++;
    reach(day);
  }

  private void reach(@Nullable LocalDate day) {
    last = last == null || day != null && day.isAfter(last) ? day : last;
  }

  /// Likeness to a report, 0 to 1, less by half for every [#HALF_LIFE_DAYS] between the report and
  /// the story's last. A day that is not known costs nothing.
  ///
  /// It is the geometric mean of the cosine with the sum of the story's reports and of the mean
  /// cosine with each of them (average linkage): the sum of many reports that have little in common
  /// is like everything that comes in, and a campaign of a year would be one story.
  double likeness(Terms weighted, @Nullable LocalDate day) {
    return whole.cosine(weighted) * Math.sqrt(whole.length() / reports) * decay(last, day);
  }

  double likeness(OpenStory other) {
    return whole.cosine(other.whole) * decay(last, other.last);
  }

  /// What is left of a likeness over the time between two days, 1 where one is not known.
  static double decay(@Nullable LocalDate one, @Nullable LocalDate other) {
    long gapDays = one == null || other == null ? 0 : Math.abs(ChronoUnit.DAYS.between(one, other));
    return Math.pow(2, -gapDays / HALF_LIFE_DAYS);
  }

  List<String> strongest(int most) {
    return whole.strongest(most);
  }

  /// The same in no certain order.
  List<String> heaviest(int most) {
    return whole.heaviest(most);
  }

  /// Takes over all of another story.
  void absorb(OpenStory other) {
    whole.add(other.whole);
    later.add(other.later);
    laterReports.addAll(other.laterReports);
    reports += other.reports;
    reach(other.last);
  }

  /// Looks whether the reports that came since the last look tell something else, as soon as they
  /// are as many as those before.
  ///
  /// @param least likeness of the two halves that lets them stay together
  /// @return how alike they are when they are not, else null
  @Nullable Double parting(double least) {
    int earlier = reports - laterReports.size();
    if (laterReports.size() < Math.max(FEWEST_APART, earlier)) {
      return null;
    }
    double likeness = earlier == 0 ? 1 : whole.without(later).cosine(later);
    if (likeness < least) {
      return likeness;
    }
    later = new Centroid();
    laterReports.clear();
    return null;
  }

  /// Gives its later reports to a story of their own.
  void part(OpenStory own) {
    own.whole = later;
    own.reports = laterReports.size();
    own.last = last;
    whole = whole.without(later);
    reports -= own.reports;
    later = new Centroid();
    laterReports.clear();
  }

  List<String> laterReports() {
    return List.copyOf(laterReports);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeUTF(id);
    out.writeLong(number);
    out.writeInt(reports);
    SavedState.writeDay(out, last);
    whole.write(out);
    later.write(out);
    writeAll(out, laterReports);
    writeAll(out, List.copyOf(terms));
  }

  static OpenStory read(DataInputStream in) throws IOException {
    OpenStory story = new OpenStory(in.readUTF(), in.readLong());
    story.reports = in.readInt();
    story.last = SavedState.readDay(in);
    story.whole = Centroid.read(in);
    story.later = Centroid.read(in);
    story.laterReports.addAll(readAll(in));
    story.terms.addAll(readAll(in));
    return story;
  }

  private static void writeAll(DataOutputStream out, List<String> all) throws IOException {
    out.writeInt(all.size());
    for (String one : all) {
      out.writeUTF(one);
    }
  }

  private static List<String> readAll(DataInputStream in) throws IOException {
    List<String> all = new ArrayList<>();
    int size = in.readInt();
    for (int i = 0; i < size; i++) {
      all.add(in.readUTF());
    }
    return all;
  }
}
