package news.parallax.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.parallax.language.Analysis;
import news.parallax.language.Attribution;
import news.parallax.language.Engine;
import news.parallax.language.EngineProvider;
import news.parallax.language.Name;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.reader.ReportReader;
import news.parallax.report.Block;
import news.parallax.report.Report;
import news.parallax.report.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// An engine that keeps analyses in a folder, by content and engine version, and loads the models
/// only when it meets a report that it does not know.
final class AnalysisCache implements Engine {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Path folder;
  private final EngineProvider provider;
  private @Nullable Engine opened;

  private AnalysisCache(Path folder, EngineProvider provider) {
    this.folder = folder;
    this.provider = provider;
  }

  @Override
  public String version() {
    return provider.version();
  }

  /// A cache in a folder, which is made when it is not there.
  static AnalysisCache in(Path folder, EngineProvider provider) {
    try {
      Files.createDirectories(folder);
      Files.delete(Files.createTempFile(folder, "analysis", ".part"));
      return new AnalysisCache(folder, provider);
    } catch (IOException e) {
      throw new CannotContinue(
          Main.USAGE,
          "--cache %s: expected a folder that can be written to (%s); name another"
              .formatted(folder, Reasons.of(e)));
    }
  }

  /// Loads the models if one of these reports is not known.
  void prepare(List<Report> reports) {
    if (!reports.stream().allMatch(report -> Files.exists(file(report)))) {
      engine();
    }
  }

  @Override
  public Analysis analyse(Report report) {
    Path file = file(report);
    Optional<Analysis> kept = kept(report, file);
    if (kept.isPresent()) {
      return kept.get();
    }
    Analysis analysis = engine().analyse(report);
    keep(analysis, file);
    return analysis;
  }

  /// Empty also when the file is damaged: then the report is analysed again.
  private static Optional<Analysis> kept(Report report, Path file) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(decode(report, MAPPER.readTree(Files.readString(file))));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private void keep(Analysis analysis, Path file) {
    try {
      Path fresh = Files.createTempFile(folder, "analysis", ".part");
      Files.writeString(fresh, MAPPER.writeValueAsString(encode(analysis)));
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The cache folder %s cannot be used; name another with --cache".formatted(folder), e);
    }
  }

  private Path file(Report report) {
    return folder.resolve(key(report) + ".json");
  }

  private synchronized Engine engine() {
    Engine engine = opened;
    if (engine == null) {
      engine = provider.open();
      opened = engine;
    }
    return engine;
  }

  private String key(Report report) {
    StringBuilder all = new StringBuilder(version()).append('\n').append(report.text());
    for (Block block : report.blocks()) {
      all.append('\n').append(block.span()).append(block.kind().tells());
    }
    return ReportReader.sha256(all.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static ObjectNode encode(Analysis analysis) {
    ObjectNode root = MAPPER.createObjectNode();
    ArrayNode sentences = root.putArray("sentences");
    for (Sentence sentence : analysis.sentences()) {
      ArrayNode tokens =
          sentences
              .addObject()
              .put("block", analysis.report().blocks().indexOf(sentence.block()))
              .putArray("tokens");
      for (Token token : sentence.tokens()) {
        tokens
            .addArray()
            .add(token.span().start())
            .add(token.span().end())
            .add(token.lemma())
            .add(token.tag())
            .add(token.head())
            .add(token.relation());
      }
    }
    ArrayNode names = root.putArray("names");
    for (Name name : analysis.names()) {
      names
          .addArray()
          .add(name.span().start())
          .add(name.span().end())
          .add(name.type().name())
          .add(name.sentence());
    }
    ArrayNode attributions = root.putArray("attributions");
    for (Attribution attribution : analysis.attributions()) {
      ArrayNode parts = attributions.addArray();
      encode(parts, attribution.source());
      encode(parts, attribution.cue());
      encode(parts, attribution.content());
    }
    return root;
  }

  private static void encode(ArrayNode parts, List<Span> spans) {
    ArrayNode array = parts.addArray();
    spans.forEach(span -> array.add(span.start()).add(span.end()));
  }

  private static Analysis decode(Report report, JsonNode root) {
    List<Sentence> sentences = new ArrayList<>();
    for (JsonNode one : root.get("sentences")) {
      List<Token> tokens = new ArrayList<>();
      for (JsonNode t : one.get("tokens")) {
        Span span = new Span(t.get(0).intValue(), t.get(1).intValue());
        tokens.add(
            new Token(
                tokens.size(),
                span,
                report.at(span),
                t.get(2).stringValue(),
                t.get(3).stringValue(),
                t.get(4).intValue(),
                t.get(5).stringValue()));
      }
      Block block = report.blocks().get(one.get("block").intValue());
      sentences.add(new Sentence(sentences.size(), block, tokens));
    }
    List<Name> names = new ArrayList<>();
    for (JsonNode n : root.get("names")) {
      names.add(
          new Name(
              new Span(n.get(0).intValue(), n.get(1).intValue()),
              Name.Type.valueOf(n.get(2).stringValue()),
              n.get(3).intValue()));
    }
    List<Attribution> attributions = new ArrayList<>();
    for (JsonNode a : root.get("attributions")) {
      attributions.add(new Attribution(spans(a.get(0)), spans(a.get(1)), spans(a.get(2))));
    }
    return new Analysis(report, sentences, names, attributions);
  }

  private static List<Span> spans(JsonNode array) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i + 1 < array.size(); i += 2) {
      spans.add(new Span(array.get(i).intValue(), array.get(i + 1).intValue()));
    }
    return spans;
  }

  @Override
  public synchronized void close() {
    if (opened != null) {
      opened.close();
    }
  }
}
