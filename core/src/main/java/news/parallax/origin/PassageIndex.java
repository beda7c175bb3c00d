package news.parallax.origin;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.memory.SavedState;
import news.parallax.memory.Window;
import news.parallax.report.Publication;
import news.parallax.report.Report;
import org.jspecify.annotations.Nullable;

/// Finds the passages that a report shares with reports seen before it. What it remembers is
/// bounded by a window: the older half is forgotten when the younger half is full, or spans half
/// its days. Of a report its words and their places are kept, not its text: about 20 bytes a word
/// with [Shape#COARSE].
///
/// Not safe for several threads. What is found for a report depends on those added before it, and
/// ids must differ.
public final class PassageIndex {
  private static final SavedState STATE = new SavedState("passages", 1);

  private final Shape shape;
  private final Window window;
  private Postings older = new Postings();
  private Postings younger = new Postings();

  /// The first day of the younger half.
  private @Nullable LocalDate since;

  /// @param window how many reports are remembered at most, and never fewer than half of them, but
  ///     for those that its days leave behind
  public PassageIndex(Shape shape, Window window) {
    this.shape = shape;
    this.window = window;
  }

  /// Compares a report with those remembered, then remembers it.
  ///
  /// @return one entry for each report with which it shares passages, in the order they were added
  public List<Reuse> add(Origins.Source source) {
    Report report = source.report();
    turn(day(report));
    WordSequence words = WordSequence.of(report, source.quoted());
    Fingerprints fingerprints = Fingerprints.of(words, shape);
    WordPlaces places = new WordPlaces(words);
    List<Reuse> found = new ArrayList<>(compare(older, words, places, fingerprints));
    found.addAll(compare(younger, words, places, fingerprints));
    younger.add(words, fingerprints);
    return found;
  }

  /// How many reports are remembered.
  public int size() {
    return older.reports() + younger.reports();
  }

  /// Begins a new half when the younger one is full or old. A report without a day, or one that
  /// comes late, moves no day.
  private void turn(@Nullable LocalDate day) {
    boolean old =
        day != null
            && since != null
            && day.toEpochDay() - since.toEpochDay() >= (window.days() + 1L) / 2;
    if (old || younger.reports() >= window.most() / 2) {
      older = younger;
      younger = new Postings();
      since = day == null ? since : day;
    }
    since = since == null ? day : since;
  }

  private static @Nullable LocalDate day(Report report) {
    return switch (report.publication()) {
      case Publication.Given given -> given.date();
      case Publication.Printed printed -> printed.date();
      case Publication.PrintedWithoutYear without -> null;
      case Publication.Unknown unknown -> null;
    };
  }

  /// Writes all that it remembers.
  ///
  /// @param out stays open
  public void save(OutputStream out) throws IOException {
    STATE.write(
        out,
        data -> {
          data.writeInt(shape.shingle());
          data.writeInt(shape.window());
          SavedState.writeDay(data, since);
          write(data, older);
          write(data, younger);
        });
  }

  private static void write(DataOutputStream data, Postings half) throws IOException {
    data.writeInt(half.reports());
    for (WordSequence words : half.all()) {
      words.write(data);
    }
  }

  /// An index that goes on where the saved one stood.
  ///
  /// @param file where `in` comes from, for messages
  /// @param window by which it goes on
  /// @throws SavedState.Unusable when it is not what [#save] wrote
  public static PassageIndex restored(InputStream in, String file, Window window)
      throws IOException {
    return STATE.read(
        in,
        file,
        data -> {
          PassageIndex index = new PassageIndex(new Shape(data.readInt(), data.readInt()), window);
          index.since = SavedState.readDay(data);
          index.read(data, index.older);
          index.read(data, index.younger);
          return index;
        });
  }

  private void read(DataInputStream data, Postings half) throws IOException {
    int reports = data.readInt();
    for (int i = 0; i < reports; i++) {
      WordSequence words = WordSequence.read(data);
      half.add(words, Fingerprints.of(words, shape));
    }
  }

  private static List<Reuse> compare(
      Postings postings, WordSequence words, WordPlaces places, Fingerprints fingerprints) {
    Map<Integer, List<Seed>> seeds = new TreeMap<>();
    for (int i = 0; i < fingerprints.size(); i++) {
      int position = fingerprints.position(i);
      postings.visit(
          fingerprints.hash(i),
          (report, earlier) ->
              seeds
                  .computeIfAbsent(report, key -> new ArrayList<>())
                  .add(new Seed(earlier, position)));
    }
    List<Reuse> found = new ArrayList<>();
    seeds.forEach(
        (report, shared) -> {
          WordSequence earlier = postings.report(report);
          List<Passage> passages = Copying.passages(earlier, words, places, shared);
          if (!passages.isEmpty()) {
            found.add(Reuse.of(earlier, words, passages));
          }
        });
    return found;
  }
}
