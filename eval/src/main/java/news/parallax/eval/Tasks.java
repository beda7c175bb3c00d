package news.parallax.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import news.parallax.eval.task.AnnotatedStory;
import news.parallax.eval.task.AttributionPolnear;
import news.parallax.eval.task.ContradictionClaimdiff;
import news.parallax.eval.task.ContradictionRte;
import news.parallax.eval.task.CoreferenceEcbplus;
import news.parallax.eval.task.CoreferenceGum;
import news.parallax.eval.task.CrossdocMeantime;
import news.parallax.eval.task.DatesHtmldate;
import news.parallax.eval.task.EventsPlover;
import news.parallax.eval.task.NamesUner;
import news.parallax.eval.task.NamesWorldwide;
import news.parallax.eval.task.PagesNews;
import news.parallax.eval.task.PagesTrafilatura;
import news.parallax.eval.task.PlantedEdits;
import news.parallax.eval.task.StoriesEcbplus;
import news.parallax.eval.task.StoriesGiveme5w1h;
import news.parallax.eval.task.SyntaxUd;
import news.parallax.eval.task.TimeGum;
import news.parallax.eval.task.TimelineSemeval2015;

/// All tasks, in the order of the table.
public final class Tasks {
  private Tasks() {}

  /// @param data where annotated stories are looked for; the other tasks do not depend on it
  public static List<Task> of(DataFolder data) {
    List<Task> tasks = new ArrayList<>(stories(data));
    tasks.add(new AttributionPolnear());
    tasks.add(new EventsPlover());
    tasks.add(new CoreferenceEcbplus());
    tasks.add(new CoreferenceGum());
    tasks.add(new CrossdocMeantime());
    tasks.add(new TimeGum());
    tasks.add(new TimelineSemeval2015());
    tasks.add(new StoriesGiveme5w1h());
    tasks.add(new StoriesEcbplus());
    tasks.add(new PagesTrafilatura());
    tasks.add(new PagesNews());
    tasks.add(new DatesHtmldate());
    tasks.add(new ContradictionRte());
    tasks.add(new ContradictionClaimdiff());
    tasks.add(new PlantedEdits(Path.of(System.getProperty("parallax.home", "."), "samples")));
    tasks.add(new NamesUner());
    tasks.add(new NamesWorldwide());
    tasks.add(new SyntaxUd());
    return tasks;
  }

  /// `seeds` with `seeds-gold`, and every folder of `stories-dev` that holds `gold` and `reports`.
  private static List<Task> stories(DataFolder data) {
    Path root = data.root();
    Path scorer = root.resolve("score").resolve("score_account.py");
    List<Task> stories = new ArrayList<>();
    stories.add(
        new AnnotatedStory(
            "seeds-gold", root.resolve("seeds"), root.resolve("seeds-gold"), scorer));
    for (Path story : folders(root.resolve("stories-dev"))) {
      stories.add(
          new AnnotatedStory(
              "stories-dev/" + story.getFileName(),
              story.resolve("reports"),
              story.resolve("gold"),
              scorer));
    }
    return stories;
  }

  private static List<Path> folders(Path parent) {
    if (!Files.isDirectory(parent)) {
      return List.of();
    }
    try (Stream<Path> inside = Files.list(parent)) {
      return inside.filter(folder -> Files.isDirectory(folder.resolve("gold"))).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
