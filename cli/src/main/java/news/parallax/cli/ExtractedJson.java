package news.parallax.cli;

import news.parallax.reader.piece.Facts;
import news.parallax.reader.piece.Piece;
import news.parallax.reader.piece.When;
import news.parallax.reader.text.LanguageGuess;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// One text with what is known about it, as one line of JSON.
final class ExtractedJson {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private ExtractedJson() {}

  static String of(Piece.Text text) {
    Facts facts = text.facts();
    ObjectNode node = JSON.createObjectNode();
    node.put("source", text.source());
    node.put("url", facts.url());
    node.put("title", facts.title());
    node.put("byline", facts.byline());
    node.put("outlet", facts.outlet());
    node.put("published", when(facts.published()));
    node.put("updated", when(facts.updated()));
    node.put("section", facts.section());
    node.put("agency", facts.agency());
    node.put("language", language(text));
    node.put("text", text.text());
    node.put("sha256", text.sha256());
    text.notes().forEach(node.putArray("notes")::add);
    return JSON.writeValueAsString(node);
  }

  private static @Nullable String when(@Nullable When when) {
    return when == null ? null : when.toString();
  }

  /// What the words tell; where they do not, what was declared.
  private static String language(Piece.Text text) {
    String told = LanguageGuess.of(text.text()).tag();
    String declared = text.facts().language();
    return told.startsWith("und") && declared != null ? declared : told;
  }
}
