package news.parallax.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import news.parallax.engine.minilm.Decoding;
import news.parallax.engine.minilm.NewsModel;
import news.parallax.engine.minilm.Window;
import news.parallax.engine.minilm.WordPieces;
import news.parallax.eval.corpus.Conllu.ParsedText;
import news.parallax.language.Engine;
import news.parallax.language.EngineProvider;

/// Trains the model and writes it with its card: `Main DATA OUT [--from MODEL]`. With a model that
/// was exported before, only the last phase is trained, from its weights.
///
/// DATA holds `attribution-polnear`, `syntax-ud` and `events-plover`. OUT gets `news.onnx`,
/// `MODEL_CARD.md` and the weights after each phase and now and then within one; a phase whose
/// weights lie there is not trained again.
public final class Main {
  private static final long SEED = 20_260_101;
  private static final double RATE = 1.5e-4;
  private static final Plan PLAN =
      new Plan(
          List.of(
              new Plan.Phase(700, 16, 0, 0, false),
              new Plan.Phase(360, 6, 10, 1, false),
              new Plan.Phase(1_500, 6, 10, 1, true),
              new Plan.Phase(2_200, 10, 6, 1, true),
              new Plan.Phase(700, 8, 8, 3, true)),
          0,
          RATE,
          SEED);

  /// Every so many rows of the events are kept to measure with.
  private static final int HELD_EVENTS = 5;

  private final Path out;
  private final Plan plan;
  private final List<Article> dev;
  private final List<ParsedText> devTrees;
  private final List<Events.Told> devEvents = new ArrayList<>();
  private final Lessons lessons;
  private final List<String> scores = new ArrayList<>();

  private Main(Path data, Path out, Plan plan) throws IOException {
    this.out = Files.createDirectories(out);
    this.plan = plan;
    this.dev = Polnear.read(data.resolve("attribution-polnear/dev"));
    Path syntax = data.resolve("syntax-ud");
    Path devBank = syntax.resolve("en_ewt-ud-dev.conllu");
    this.devTrees = Treebank.read(devBank);
    WordPieces cutter = new WordPieces();
    List<Example> attributions = new ArrayList<>();
    for (Article article : Polnear.read(data.resolve("attribution-polnear/train"))) {
      attributions.addAll(Example.of(article, cutter));
    }
    List<Example> sentences = new ArrayList<>();
    List<Path> held = List.of(devBank, syntax.resolve("en_ewt-ud-test.conllu"));
    List<Path> banks = List.of(syntax.resolve("ewt-sources"), syntax.resolve("gum"));
    for (ParsedText parsed : Treebank.read(banks, held)) {
      sentences.addAll(Treebank.examples(parsed, cutter));
    }
    List<Events.Told> told = Events.read(data.resolve("events-plover"));
    List<Example> events = new ArrayList<>();
    try (Engine parser = EngineProvider.whole().open()) {
      Teacher teacher = new Teacher(parser);
      for (int i = 0; i < told.size(); i++) {
        Events.Told one = told.get(i);
        if (i % HELD_EVENTS == 0) {
          devEvents.add(one);
        } else {
          events.addAll(Events.examples(one.with(teacher.words(one.sentence())), cutter));
        }
      }
    }
    this.lessons = new Lessons(attributions, sentences, events);
    log(
        "%d windows with attributions, %d of parsed text, %d with events"
            .formatted(attributions.size(), sentences.size(), events.size()));
  }

  public static void main(String[] args) throws IOException {
    boolean further = args.length == 4 && args[2].equals("--from");
    if (args.length != 2 && !further) {
      System.err.println("usage: DATA OUT [--from MODEL]");
      System.exit(2);
    }
    Main main = new Main(Path.of(args[0]), Path.of(args[1]), PLAN);
    Graph published = Graph.published();
    if (further) {
      byte[] onnx = Files.readAllBytes(Path.of(args[3]));
      main.run(published, Exported.weights(published, onnx), PLAN.phases().size() - 1);
    } else {
      main.run(published, published.weights(), 0);
    }
  }

  private void run(Graph published, Map<String, Tensor> begun, int from) throws IOException {
    Map<String, Tensor> weights = begun;
    Tensor embeddings = Objects.requireNonNull(published.weights().get(Network.EMBEDDINGS));
    Training training = new Training(embeddings, lessons, plan, this::log);
    for (int phase = from; phase < plan.phases().size(); phase++) {
      Path file = out.resolve("phase-%d.weights".formatted(phase + 1));
      Path kept = out.resolve("phase-%d-begun.weights".formatted(phase + 1));
      if (!Files.exists(file)) {
        Weights.write(training.run(phase, weights, now -> Weights.write(now, kept)), file);
      }
      weights = Weights.read(file);
    }
    write(published, weights);
  }

  private void log(String line) {
    System.out.println(line);
  }

  private void write(Graph published, Map<String, Tensor> weights) throws IOException {
    byte[] onnx = Export.onnx(published, weights, true);
    Files.write(out.resolve("news.onnx"), onnx);
    measure("in floats", Export.onnx(published, weights, false));
    measure("in bytes", onnx);
    Map<String, String> facts =
        Map.of(
            "size", Integer.toString(onnx.length),
            "sha256", sha256(onnx),
            "plan", plan.toString(),
            "scores", String.join("\n", scores));
    Files.writeString(out.resolve("MODEL_CARD.md"), Card.of(facts));
  }

  private void measure(String kind, byte[] onnx) {
    try (NewsModel model = new NewsModel(onnx)) {
      AttributionScores attributions = new AttributionScores();
      for (Article article : dev) {
        List<Window> windows = model.windows(article.text(), article.paragraphs());
        List<Decoding> decodings =
            windows.stream()
                .map(window -> new Decoding(model.scores(article.text(), window)))
                .toList();
        attributions.add(article, windows, decodings);
      }
      SyntaxScores syntax = new SyntaxScores();
      devTrees.forEach(parsed -> syntax.add(parsed, model));
      scores.add("%s: %s".formatted(kind, attributions));
      scores.add("%s: %s".formatted(kind, syntax));
      scores.add(
          "%s: types of %d held events %.1f"
              .formatted(kind, devEvents.size(), 100 * SyntaxScores.events(devEvents, model)));
      scores.subList(scores.size() - 3, scores.size()).forEach(this::log);
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
