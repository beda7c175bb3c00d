package news.parallax.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import news.parallax.engine.minilm.AttributionModel;
import news.parallax.language.Attribution;
import news.parallax.report.Span;
import org.junit.jupiter.api.Test;

/// Small trainings from the published weights.
class TrainingTest {
  private static final Path DATA = Path.of("../../shared/data/attribution-polnear");
  private static final Plan SHORT = new Plan(12, 4, 4, 3e-4, 7);

  private static Article article(String source, String cue, String content) {
    String text = source + " " + cue + " " + content + ".";
    Span by = new Span(0, source.length());
    Span how = new Span(by.end() + 1, by.end() + 1 + cue.length());
    Span what = new Span(how.end() + 1, how.end() + 1 + content.length());
    return new Article(
        source, text, List.of(new Attribution(List.of(by), List.of(how), List.of(what))));
  }

  private static List<Article> invented() {
    List<Article> articles = new ArrayList<>();
    for (String source : List.of("The mayor", "Ada Quill", "Two engineers", "The port authority")) {
      articles.add(article(source, "said", "that the bridge would open on Monday"));
      articles.add(article(source, "claimed", "the ferry had been late all week"));
      articles.add(article(source, "warned", "that ice was forming on the river"));
    }
    return articles;
  }

  private static Map<String, Tensor> train(List<Article> articles) throws IOException {
    return new Training(Graph.published().weights(), SHORT, line -> {})
        .run(articles, List.of(), (weights, step) -> {});
  }

  @Test
  void aModelInBytesFindsWhatItWasTaughtInNewWords() throws IOException {
    byte[] onnx = Export.onnx(Graph.published(), train(invented()), true);
    String text = "The council said that the tunnel would close on Friday.";
    try (AttributionModel model = new AttributionModel(onnx)) {
      assertThat(model.attributions(text, List.of(new Span(0, text.length()))))
          .containsExactly(
              new Attribution(
                  List.of(new Span(0, 11)), List.of(new Span(12, 16)), List.of(new Span(17, 54))));
    }
  }

  @Test
  void onePlanGivesTheSameWeightsTwice() throws IOException {
    List<Article> few = invented().subList(0, 4);
    assertThat(Export.onnx(Graph.published(), train(few), true))
        .isEqualTo(Export.onnx(Graph.published(), train(few), true));
  }

  @Test
  void polnearIsReadAndTrainedOn() throws IOException {
    assumeThat(Files.isDirectory(DATA)).as("PolNeAR at %s; skipped without it", DATA).isTrue();
    List<Article> articles = Polnear.read(DATA.resolve("dev"));
    assertThat(articles).hasSizeGreaterThan(80);
    assertThat(articles).allMatch(article -> !article.gold().isEmpty());
    assertThat(train(articles.subList(0, 1))).containsKey("head.tags.weight");
  }
}
