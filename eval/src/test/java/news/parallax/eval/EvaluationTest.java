package news.parallax.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import news.parallax.Parallax;
import news.parallax.eval.measure.Tally;
import news.parallax.language.Analysis;
import news.parallax.language.Engine;
import news.parallax.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {
  @TempDir private Path folder;

  /// A task that reads nothing.
  private record Fixed(String name, List<Score> scores) implements Task {
    @Override
    public List<String> metrics() {
      return List.of("f1");
    }

    @Override
    public List<Score> run(DataFolder data, Parallax parallax, Progress progress) {
      if (scores.isEmpty()) {
        data.set(name);
      }
      return scores;
    }
  }

  private static final class Silent implements Engine {
    @Override
    public String version() {
      return "silent";
    }

    @Override
    public Analysis analyse(Report report) {
      return new Analysis(report, List.of(), List.of(), List.of());
    }

    @Override
    public void close() {}
  }

  private Evaluation.Outcome run(Goldens goldens, Task... tasks) {
    try (Parallax parallax = new Parallax(new Silent(), 1)) {
      return new Evaluation(new DataFolder(folder), goldens)
          .run(List.of(tasks), parallax, status -> {});
    }
  }

  private static Task scoring(long found) {
    return new Fixed("rivers", List.of(Score.f1("f1", new Tally(found, 100, 100), "")));
  }

  private Goldens goldenOf(Task task) {
    Path file = folder.resolve("scores.json");
    Goldens.in(file).updated(run(Goldens.in(file), task).results()).write(file);
    return Goldens.in(file);
  }

  @Test
  void theSameScoreHolds() {
    assertThat(run(goldenOf(scoring(60)), scoring(60)).holds()).isTrue();
  }

  @Test
  void aFallAndARiseBothFail() {
    Goldens goldens = goldenOf(scoring(60));
    assertThat(run(goldens, scoring(59)).holds()).isFalse();
    assertThat(run(goldens, scoring(61)).holds()).isFalse();
    assertThat(run(goldens, scoring(61)).results().getFirst().difference())
        .isCloseTo(0.01, within(1e-9));
  }

  @Test
  void otherDataOfASetHaveNoBar() {
    Goldens goldens = goldenOf(scoring(60));
    Task other = new Fixed("rivers", List.of(Score.f1("f1", new Tally(9, 50, 50), "")));
    assertThat(run(goldens, other).results().getFirst().golden()).isNull();
    assertThat(run(goldens, other).holds()).isTrue();
  }

  @Test
  void whatWasNotRunKeepsItsBar() {
    Path file = folder.resolve("scores.json");
    goldenOf(scoring(60));
    Task harbours = new Fixed("harbours", List.of(Score.share("accuracy", 1, 4, "")));
    Goldens.in(file).updated(run(Goldens.in(file), harbours).results()).write(file);
    assertThat(run(Goldens.in(file), scoring(60), harbours).results())
        .extracting(Result::golden)
        .containsExactly(0.6, 0.25);
  }

  @Test
  void missingDataAreSaidWithThePathAndTheRemedy() {
    Evaluation.Outcome outcome = run(Goldens.in(folder.resolve("none")), new Fixed("x", List.of()));
    assertThat(outcome.measuredAny()).isFalse();
    assertThat(outcome.failed()).isEmpty();
    assertThat(ScoreWriter.table(outcome.results()))
        .contains(folder.resolve("x").toString())
        .contains("--data");
  }

  @Test
  void aTaskThatFailsStopsNoOther() {
    Task broken =
        new Task() {
          @Override
          public String name() {
            return "broken";
          }

          @Override
          public List<String> metrics() {
            return List.of("accuracy");
          }

          @Override
          public List<Score> run(DataFolder data, Parallax parallax, Progress progress) {
            throw new IllegalStateException("line 3 has two fields");
          }
        };
    Evaluation.Outcome outcome = run(Goldens.in(folder.resolve("none")), broken, scoring(60));
    assertThat(outcome.failed()).singleElement().asString().contains("line 3 has two fields");
    assertThat(outcome.results()).hasSize(2);
    assertThat(outcome.measuredAny()).isTrue();
  }

  @Test
  void aBrokenGoldenFileIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("scores.json"), "{\"scores\": 3");
    assertThatThrownBy(() -> Goldens.in(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("scores.json");
  }

  @Test
  void whatIsNotYetPossibleIsListedWithoutANumber() {
    Task later = new Fixed("later", List.of(Score.notYet("conll-f1", "nothing aligns them")));
    List<Result> results = run(Goldens.in(folder.resolve("none")), later).results();
    assertThat(ScoreWriter.table(results)).contains("not yet: nothing aligns them");
    assertThat(ScoreWriter.json(results)).contains("\"value\" : null");
  }
}
