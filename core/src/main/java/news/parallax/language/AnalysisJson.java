package news.parallax.language;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import news.parallax.reader.ReportReader;
import news.parallax.report.Block;
import news.parallax.report.Report;
import news.parallax.report.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Analyses written down, to be kept and read again: no public format, only for the version of the
/// engine that is part of the key.
public final class AnalysisJson {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private AnalysisJson() {}

  /// What an analysis is kept under: a digest of the engine's version, the text, and which of its
  /// blocks tell something; 64 lower-case hexadecimal digits.
  public static String key(String engineVersion, Report report) {
    StringBuilder all = new StringBuilder(engineVersion).append('\n').append(report.text());
    for (Block block : report.blocks()) {
      all.append('\n').append(block.span()).append(block.kind().tells());
      block.insets().forEach(all::append);
    }
    return ReportReader.sha256(all.toString().getBytes(StandardCharsets.UTF_8));
  }

  /// The analysis without its report, as JSON on one line.
  public static String write(Analysis analysis) {
    return MAPPER.writeValueAsString(encode(analysis));
  }

  /// What [#write] wrote.
  ///
  /// @param report one with the key under which the analysis was kept
  /// @throws RuntimeException when it is something else
  public static Analysis read(Report report, String json) {
    return decode(report, MAPPER.readTree(json));
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
    ArrayNode dealings = root.putArray("dealings");
    for (Dealing dealing : analysis.dealings()) {
      dealings
          .addArray()
          .add(dealing.sentence())
          .add(dealing.source())
          .add(dealing.target())
          .add(dealing.type())
          .add(dealing.share());
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
    List<Dealing> dealings = new ArrayList<>();
    for (JsonNode d : root.get("dealings")) {
      dealings.add(
          new Dealing(
              d.get(0).intValue(),
              d.get(1).intValue(),
              d.get(2).intValue(),
              d.get(3).stringValue(),
              d.get(4).doubleValue()));
    }
    return new Analysis(report, sentences, names, attributions, dealings);
  }

  private static List<Span> spans(JsonNode array) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i + 1 < array.size(); i += 2) {
      spans.add(new Span(array.get(i).intValue(), array.get(i + 1).intValue()));
    }
    return spans;
  }
}
