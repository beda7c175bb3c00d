package news.parallax.eval.task;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import news.parallax.Parallax;
import news.parallax.actor.ActorKind;
import news.parallax.actor.ReportActor;
import news.parallax.eval.DataFolder;
import news.parallax.eval.Progress;
import news.parallax.eval.Reports;
import news.parallax.eval.Score;
import news.parallax.eval.Task;
import news.parallax.eval.corpus.GumEntities;
import news.parallax.eval.corpus.GumEntities.Mention;
import news.parallax.eval.measure.Tally;
import news.parallax.reading.Reading;
import news.parallax.report.Span;
import org.jspecify.annotations.Nullable;

/// Whom pronouns mean in GUM, on raw text: `he` and `she` with their other cases, and `they`. Asked
/// are those whose entity the document has mentioned before by a name or a noun. What is answered
/// is the actor of which the pronoun is a mention; it is right when the nearest earlier mention of
/// that actor stands in one of the pronoun's entity. No answer is none that is wrong.
///
/// The baseline takes the nearest name before the pronoun that agrees in kind: a person's for `he`
/// and `she`, an organisation's or group's for `they`.
public final class CoreferenceGum implements Task {
  private static final String NEWS = "news";
  private static final int EVERY = 4;
  private static final List<String> PERSONAL =
      List.of("he", "him", "his", "himself", "she", "her", "hers", "herself");
  private static final List<String> PLURAL = List.of("they", "them", "their", "themselves");

  /// The entity that an answer means, 0 where the answer means none that is marked.
  private record Answer(int entity) {}

  private static final int UNMARKED = 0;

  @Override
  public String name() {
    return "coreference-gum";
  }

  @Override
  public List<String> metrics() {
    return List.of("he-she-f1", "they-f1", "baseline-he-she-f1", "baseline-they-f1");
  }

  /// News is read whole, of the other genres every fourth document.
  @Override
  public List<Score> run(DataFolder data, Parallax parallax, Progress progress) {
    List<GumEntities> news = new ArrayList<>();
    List<GumEntities> others = new ArrayList<>();
    for (Path file : DataFolder.files(data.set("syntax-ud").resolve("gum"), ".conllu")) {
      GumEntities text = GumEntities.read(file.toString(), DataFolder.text(file));
      (text.genre().equals(NEWS) ? news : others).add(text);
    }
    List<GumEntities> some =
        IntStream.range(0, others.size())
            .filter(i -> i % EVERY == 0)
            .mapToObj(others::get)
            .toList();
    List<Score> scores = new ArrayList<>(scores(news, "", parallax, progress));
    scores.addAll(scores(some, "-other-genres", parallax, progress));
    return scores;
  }

  private static List<Score> scores(
      List<GumEntities> texts, String suffix, Parallax parallax, Progress progress) {
    Map<String, Tally> tallies = new HashMap<>();
    int number = 0;
    for (GumEntities text : texts) {
      progress.at("read %d of %d texts".formatted(number++, texts.size()));
      Map<String, Reading> read = Reports.read(List.of(text.text().report()), parallax, s -> {});
      @Nullable Reading reading = read.get(text.text().report().id());
      for (Mention pronoun : asked(text)) {
        String kind = isPersonal(text, pronoun) ? "he-she-f1" : "they-f1";
        count(tallies, kind, pronoun, answer(text, reading, pronoun, CoreferenceGum::ours));
        count(
            tallies,
            "baseline-" + kind,
            pronoun,
            answer(text, reading, pronoun, (r, p) -> nearest(r, p, isPersonal(text, pronoun))));
      }
    }
    return List.of("he-she-f1", "they-f1", "baseline-he-she-f1", "baseline-they-f1").stream()
        .map(
            metric ->
                Score.f1(
                    metric + suffix,
                    tallies.getOrDefault(metric, Tally.NOTHING),
                    "%d documents".formatted(texts.size())))
        .toList();
  }

  private static void count(
      Map<String, Tally> tallies, String metric, Mention pronoun, Optional<Answer> answer) {
    int right = answer.filter(a -> a.entity() == pronoun.entity()).isPresent() ? 1 : 0;
    tallies.merge(metric, new Tally(right, 1, answer.isPresent() ? 1 : 0), Tally::plus);
  }

  private static List<Mention> asked(GumEntities text) {
    return text.mentions().stream()
        .filter(pronoun -> isPersonal(text, pronoun) || isAmong(PLURAL, text, pronoun))
        .filter(
            pronoun ->
                text.mentions().stream()
                    .anyMatch(
                        other ->
                            other.entity() == pronoun.entity()
                                && !other.isPronoun()
                                && other.span().end() <= pronoun.span().start()))
        .toList();
  }

  private static boolean isPersonal(GumEntities text, Mention pronoun) {
    return isAmong(PERSONAL, text, pronoun);
  }

  private static boolean isAmong(List<String> words, GumEntities text, Mention mention) {
    return words.contains(text.text().report().at(mention.span()).toLowerCase(Locale.ROOT));
  }

  /// A mention of an actor: the actor and where the mention's head stands.
  private record Place(ReportActor actor, Span head, boolean pronoun) {}

  private static Optional<Answer> answer(
      GumEntities text,
      @Nullable Reading reading,
      Mention pronoun,
      BiFunction<List<Place>, Mention, Optional<Place>> choose) {
    return reading == null
        ? Optional.empty()
        : choose
            .apply(places(reading), pronoun)
            .map(place -> new Answer(entity(text, place.head())));
  }

  private static List<Place> places(Reading reading) {
    return reading.actors().all().stream()
        .flatMap(
            actor ->
                actor.mentions().stream()
                    .map(
                        m ->
                            new Place(
                                actor,
                                reading
                                    .analysis()
                                    .sentences()
                                    .get(m.sentence())
                                    .token(m.head())
                                    .span(),
                                m.form() == news.parallax.actor.Mention.Form.PRONOUN)))
        .sorted(Comparator.comparing(Place::head))
        .toList();
  }

  /// The nearest mention, before a pronoun, of the actor that it is said to mean.
  private static Optional<Place> ours(List<Place> places, Mention pronoun) {
    return places.stream()
        .filter(place -> place.pronoun() && place.head().equals(pronoun.head()))
        .findFirst()
        .map(
            meant ->
                places.stream()
                    .filter(place -> !place.pronoun() && place.actor().equals(meant.actor()))
                    .filter(place -> place.head().end() <= pronoun.head().start())
                    .reduce(meant, (one, next) -> next));
  }

  private static Optional<Place> nearest(List<Place> places, Mention pronoun, boolean person) {
    return places.stream()
        .filter(place -> !place.pronoun() && !place.actor().isUnnamed())
        .filter(place -> agrees(place.actor().kind(), person))
        .filter(place -> place.head().end() <= pronoun.head().start())
        .reduce((one, next) -> next);
  }

  private static boolean agrees(ActorKind kind, boolean person) {
    return switch (kind) {
      case PERSON -> person;
      case ORGANIZATION, GROUP -> !person;
      case COUNTRY, PLACE -> false;
    };
  }

  /// The entity of the smallest mention in which this word stands: a name is headed by its last
  /// word here and by its first in the treebank.
  private static int entity(GumEntities text, Span head) {
    return text.mentions().stream()
        .filter(mention -> mention.span().contains(head))
        .min(Comparator.comparingInt(mention -> mention.span().length()))
        .map(Mention::entity)
        .orElse(UNMARKED);
  }
}
