package news.parallax.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import news.parallax.engine.minilm.AttributionModel;
import news.parallax.engine.minilm.Window;

/// Trains the model and writes it with its card: `Main DATA OUT EPOCHS ARTICLES FROZEN`, or only
/// writes weights that a training left in OUT: the same with `WEIGHTS` at the end.
///
/// DATA holds `attribution-polnear`. OUT gets `attribution.onnx`, `MODEL_CARD.md` and, now and
/// then, the weights.
public final class Main {
  private static final long SEED = 20_260_101;
  private static final int BATCH = 8;
  private static final double RATE = 1.5e-4;

  private final Path data;
  private final Path out;
  private final Plan plan;
  private final List<Article> articles;
  private final List<Article> dev;
  private final List<String> scores = new ArrayList<>();

  private Main(Path data, Path out, Plan plan, int most) throws IOException {
    this.data = data.resolve("attribution-polnear");
    this.out = Files.createDirectories(out);
    this.plan = plan;
    List<Article> all = new ArrayList<>(Polnear.read(this.data.resolve("train")));
    Collections.shuffle(all, new Random(plan.seed()));
    this.articles = all.subList(0, Math.min(all.size(), most));
    this.dev = Polnear.read(this.data.resolve("dev"));
  }

  public static void main(String[] args) throws IOException {
    if (args.length != 5 && args.length != 6) {
      System.err.println("usage: DATA OUT EPOCHS ARTICLES FROZEN [WEIGHTS]");
      System.exit(2);
    }
    Plan plan = new Plan(Integer.parseInt(args[2]), BATCH, Integer.parseInt(args[4]), RATE, SEED);
    Main main = new Main(Path.of(args[0]), Path.of(args[1]), plan, Integer.parseInt(args[3]));
    main.write(args.length == 6 ? Weights.read(Path.of(args[5])) : main.train());
  }

  private Map<String, Tensor> train() throws IOException {
    return new Training(Graph.published().weights(), plan, this::log)
        .run(
            articles,
            dev,
            (weights, step) -> Weights.write(weights, out.resolve("step-" + step + ".weights")));
  }

  private void log(String line) {
    System.out.println(line);
    if (line.startsWith("epoch")) {
      scores.add(line);
    }
  }

  private void write(Map<String, Tensor> weights) throws IOException {
    byte[] onnx = Export.onnx(Graph.published(), weights, true);
    Files.write(out.resolve("attribution.onnx"), onnx);
    scores.add("in floats: " + score(Export.onnx(Graph.published(), weights, false)));
    scores.add("in bytes: " + score(onnx));
    Map<String, String> facts =
        Map.of(
            "size", Integer.toString(onnx.length),
            "sha256", sha256(onnx),
            "articles", Integer.toString(articles.size()),
            "dev", Integer.toString(dev.size()),
            "plan", plan.toString(),
            "scores", String.join("\n", scores),
            "command", command());
    Files.writeString(out.resolve("MODEL_CARD.md"), Card.of(facts));
  }

  private String command() {
    return "train/run ../shared/data OUT %d %d %d"
        .formatted(plan.epochs(), articles.size(), plan.frozen());
  }

  private Scores score(byte[] onnx) {
    Scores sum = new Scores();
    try (AttributionModel model = new AttributionModel(onnx)) {
      for (Article article : dev) {
        List<Window> windows = model.windows(article.text(), article.paragraphs());
        sum.add(article, windows, model.decodings(article.text(), windows));
      }
    }
    return sum;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
