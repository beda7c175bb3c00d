package news.parallax.eval.task;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.Parallax;
import news.parallax.eval.DataFolder;
import news.parallax.eval.Progress;
import news.parallax.eval.Score;
import news.parallax.eval.Task;
import news.parallax.eval.corpus.EntityTimelines;
import news.parallax.eval.corpus.EntityTimelines.Gold;
import news.parallax.eval.corpus.EntityTimelines.Told;
import news.parallax.eval.measure.OrderMeasure;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.reading.Reading;
import news.parallax.report.Publication;
import news.parallax.report.Report;
import news.parallax.report.Span;
import news.parallax.time.ReportDate;

/// The order in which things happen to one target over many texts. What happens to it are the verbs
/// of which it is subject or object, named or meant; each is of the day that a time below it in the
/// tree tells, else of the day of its text, where the task puts what it gives no other day.
/// Parallax itself leaves such a thing out of its timelines: unknown is an answer there.
public final class TimelineSemeval2015 implements Task {
  private static final String TEXTS = "Corpus-trial-data_task4";
  private static final String TIMELINES = "TimeLines_trial_data_task4_v1.2";

  @Override
  public String name() {
    return "timeline-semeval2015";
  }

  @Override
  public List<String> metrics() {
    return List.of("micro-f1");
  }

  @Override
  public List<Score> run(DataFolder data, Parallax parallax, Progress progress) {
    Map<String, Told> texts = new TreeMap<>();
    for (Path file : DataFolder.files(data.set(name()).resolve(TEXTS), ".xml")) {
      String id = "r" + (texts.size() + 1);
      texts.put(id, EntityTimelines.text(id, file.toString(), DataFolder.text(file)));
    }
    progress.at("read %d texts".formatted(texts.size()));
    List<Report> reports = texts.values().stream().map(Told::report).toList();
    List<Reading> readings = parallax.readAll(reports).readings();
    OrderMeasure sum = OrderMeasure.NOTHING;
    for (Path file : DataFolder.files(data.set(name()).resolve(TIMELINES), ".txt")) {
      Gold gold = EntityTimelines.timeline(DataFolder.text(file));
      SortedMap<String, LocalDate> days = new TreeMap<>();
      for (Reading reading : readings) {
        Told told = texts.get(reading.report().id());
        if (told != null) {
          days.putAll(drawn(gold.target(), reading, told.places()));
        }
      }
      sum = sum.plus(OrderMeasure.of(gold.ranks(), ranks(days)));
    }
    return List.of(
        new Score.Measured(
            "micro-f1", sum.f1(), sum.precision(), sum.recall(), sum.gold(), "relations"));
  }

  private static Map<String, Integer> ranks(SortedMap<String, LocalDate> days) {
    SortedSet<LocalDate> order = new TreeSet<>(days.values());
    Map<String, Integer> ranks = new HashMap<>();
    days.forEach((place, day) -> ranks.put(place, order.headSet(day).size()));
    return ranks;
  }

  /// The day of each happening of the target in one text, by its place.
  private static Map<String, LocalDate> drawn(
      String target, Reading reading, SortedMap<Integer, String> places) {
    Map<String, LocalDate> days = new HashMap<>();
    if (reading.report().publication() instanceof Publication.Given(LocalDate published)) {
      for (Sentence sentence : reading.analysis().sentences()) {
        for (Token word : sentence.tokens()) {
          String place = places.get(word.span().start());
          if (place != null && isOf(target, sentence, word, reading)) {
            days.put(place, day(reading, sentence.subtreeSpan(word), published));
          }
        }
      }
    }
    return days;
  }

  /// That of the first time told in a clause.
  private static LocalDate day(Reading reading, Span clause, LocalDate published) {
    ReportDate date = new ReportDate(published, ReportDate.How.GIVEN, "");
    return reading.times().stream()
        .filter(time -> clause.contains(time.span()))
        .map(time -> time.resolve(date).start())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(published);
  }

  /// Whether the target is subject or object of a verb, also where the verb shares those of the one
  /// above or describes the target.
  private static boolean isOf(String target, Sentence sentence, Token verb, Reading reading) {
    if (!verb.isVerb() || verb.is("aux") || verb.is("cop")) {
      return false;
    }
    boolean own =
        sentence.children(verb, "nsubj", "obj").stream()
            .anyMatch(part -> isNamed(target, sentence, part, reading));
    boolean describes =
        verb.is("acl")
            && sentence
                .head(verb)
                .filter(noun -> isNamed(target, sentence, noun, reading))
                .isPresent();
    boolean shares =
        (verb.is("conj") || verb.is("xcomp"))
            && sentence.child(verb, "nsubj").isEmpty()
            && sentence
                .head(verb)
                .filter(above -> isOf(target, sentence, above, reading))
                .isPresent();
    return own || describes || shares;
  }

  /// By name, or by another word for the actor of that name.
  private static boolean isNamed(String target, Sentence sentence, Token part, Reading reading) {
    Span phrase = sentence.subtreeSpan(part);
    String words = reading.report().at(phrase).toLowerCase(Locale.ROOT);
    return words.contains(target.toLowerCase(Locale.ROOT))
        || reading
            .actors()
            .meantBy(sentence.index(), part)
            .filter(actor -> actor.aliases().contains(target))
            .isPresent();
  }
}
