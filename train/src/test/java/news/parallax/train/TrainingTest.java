package news.parallax.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import news.parallax.engine.minilm.Attributions;
import news.parallax.engine.minilm.Decoding;
import news.parallax.engine.minilm.Labels;
import news.parallax.engine.minilm.NewsModel;
import news.parallax.engine.minilm.Parse;
import news.parallax.engine.minilm.Scores;
import news.parallax.engine.minilm.Window;
import news.parallax.engine.minilm.WordPieces;
import news.parallax.eval.corpus.Conllu;
import news.parallax.eval.corpus.Conllu.ParsedText;
import news.parallax.language.Attribution;
import news.parallax.report.Span;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// Small trainings from the published weights.
class TrainingTest {
  private static final Path DATA = Path.of("../../shared/data");
  private static final Plan SHORT =
      new Plan(List.of(new Plan.Phase(60, 4, 4, 2, true)), 4, 3e-4, 7);
  private static final Offset<Float> CLOSE = Offset.offset(1e-6f);
  private static final WordPieces CUTTER = new WordPieces();

  private static Article article(String source, String cue, String content) {
    String text = source + " " + cue + " " + content + ".";
    Span by = new Span(0, source.length());
    Span how = new Span(by.end() + 1, by.end() + 1 + cue.length());
    Span what = new Span(how.end() + 1, how.end() + 1 + content.length());
    return new Article(
        source, text, List.of(new Attribution(List.of(by), List.of(how), List.of(what))));
  }

  private static List<Example> attributions() {
    List<Example> examples = new ArrayList<>();
    for (String source : List.of("The mayor", "Ada Quill", "Two engineers", "The port authority")) {
      for (Article article :
          List.of(
              article(source, "said", "that the bridge would open on Monday"),
              article(source, "claimed", "the ferry had been late all week"),
              article(source, "warned", "that ice was forming on the river"))) {
        examples.addAll(Example.of(article, CUTTER));
      }
    }
    return examples;
  }

  /// `the baker ate the bread` in several words.
  private static List<Example> sentences() {
    List<Example> examples = new ArrayList<>();
    for (String words : List.of("baker ate bread", "sailor saw ship", "child broke cup")) {
      String[] word = words.split(" ");
      String file =
          """
          1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\t_
          2\t%s\tx\tNOUN\tNN\t_\t3\tnsubj\t_\t_
          3\t%s\tx\tVERB\tVBD\t_\t0\troot\t_\t_
          4\tthe\tthe\tDET\tDT\t_\t5\tdet\t_\t_
          5\t%s\tx\tNOUN\tNN\t_\t3\tobj\t_\t_
          """
              .formatted(word[0], word[1], word[2]);
      for (ParsedText parsed : Conllu.read("x", file)) {
        examples.addAll(Treebank.examples(parsed, CUTTER));
      }
    }
    return examples;
  }

  private static List<Example> events() {
    List<Example> examples = new ArrayList<>();
    for (String land : List.of("Freedonia", "Sylvania", "Ruritania")) {
      for (String does : List.of("praised", "attacked")) {
        String sentence = "%s %s Utopia.".formatted(land, does);
        int type = Labels.EVENTS.indexOf(does.equals("praised") ? "SUPPORT" : "ASSAULT");
        Span target = new Span(sentence.length() - 7, sentence.length() - 1);
        examples.addAll(
            Events.examples(
                new Events.Told(sentence, new Span(0, land.length()), target, type), CUTTER));
      }
    }
    return examples;
  }

  private static Map<String, Tensor> weights(Graph published) {
    Map<String, Tensor> weights = published.weights();
    Tensor embeddings = Objects.requireNonNull(weights.get(Network.EMBEDDINGS));
    Lessons lessons = new Lessons(attributions(), sentences(), events());
    Training training = new Training(embeddings, lessons, SHORT, line -> {});
    return training.run(0, weights, now -> {});
  }

  private static byte[] train() throws IOException {
    Graph published = Graph.published();
    return Export.onnx(published, weights(published), true);
  }

  @Test
  void aModelInBytesFindsWhatItWasTaughtInNewWords() throws IOException {
    try (NewsModel model = new NewsModel(train())) {
      String said = "The council said that the tunnel would close on Friday.";
      assertThat(Attributions.of(List.of(new Decoding(scores(model, said)))))
          .containsExactly(
              new Attribution(
                  List.of(new Span(0, 11)), List.of(new Span(12, 16)), List.of(new Span(17, 54))));
      String done = "The painter cut the rope";
      List<Span> words =
          Pattern.compile("\\S+").matcher(done).results().map(TrainingTest::span).toList();
      assertThat(Parse.of(scores(model, done), words).words())
          .extracting(word -> word.tag() + " " + word.head() + " " + word.relation())
          .containsExactly("DT 1 det", "NN 2 nsubj", "VBD -1 root", "DT 4 det", "NN 2 obj");
      String attacked = "Ankh attacked Klatch.";
      Scores scores = scores(model, attacked);
      int[] source = Events.places(scores.window(), new Span(0, 4));
      int[] target = Events.places(scores.window(), new Span(14, 20));
      assertThat(Labels.EVENTS.get(scores.event(source, target))).isEqualTo("ASSAULT");
    }
  }

  private static Span span(MatchResult word) {
    return new Span(word.start(), word.end());
  }

  private static Scores scores(NewsModel model, String text) {
    Window window = model.windows(text, List.of(new Span(0, text.length()))).getFirst();
    return model.scores(text, window);
  }

  @Test
  void onePlanGivesTheSameBytesTwice() throws IOException {
    assertThat(train()).isEqualTo(train());
  }

  @Test
  void anExportedModelCanBeTrainedFurther() throws IOException {
    Graph published = Graph.published();
    Map<String, Tensor> weights = weights(published);
    Map<String, Tensor> floats =
        Exported.weights(published, Export.onnx(published, weights, false));
    Map<String, Tensor> bytes = Exported.weights(published, Export.onnx(published, weights, true));
    weights.forEach(
        (name, tensor) -> {
          assertThat(Objects.requireNonNull(floats.get(name)).values())
              .as(name)
              .containsExactly(tensor.values(), CLOSE);
          float largest = 0;
          for (float value : tensor.values()) {
            largest = Math.max(largest, Math.abs(value));
          }
          assertThat(Objects.requireNonNull(bytes.get(name)).values())
              .as(name)
              .containsExactly(tensor.values(), Offset.offset(largest / 100));
        });
  }

  @Test
  void theDataAreReadAsExamples() throws IOException {
    assumeThat(Files.isDirectory(DATA)).as("data at %s; skipped without them", DATA).isTrue();
    List<Article> articles = Polnear.read(DATA.resolve("attribution-polnear/dev"));
    assertThat(articles).hasSizeGreaterThan(80).allMatch(article -> !article.gold().isEmpty());
    Path dev = DATA.resolve("syntax-ud/en_ewt-ud-dev.conllu");
    List<ParsedText> trees = Treebank.read(List.of(DATA.resolve("syntax-ud/gum")), List.of(dev));
    assertThat(trees).hasSizeGreaterThan(100);
    assertThat(trees.stream().flatMap(text -> Treebank.examples(text, CUTTER).stream()))
        .hasSizeGreaterThan(1_000);
    assertThat(Events.read(DATA.resolve("events-plover"))).hasSizeGreaterThan(1_000);
  }
}
