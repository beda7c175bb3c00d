package news.parallax.train;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// The model's card: `card.md` with its blanks filled in.
final class Card {
  private Card() {}

  /// @param facts what to put for `{size}` and the other blanks, by name
  static String of(Map<String, String> facts) throws IOException {
    try (InputStream stream = Card.class.getResourceAsStream("card.md")) {
      if (stream == null) {
        throw new IllegalStateException("No resource card.md beside Card");
      }
      String card = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      for (Map.Entry<String, String> fact : facts.entrySet()) {
        card = card.replace("{" + fact.getKey() + "}", fact.getValue());
      }
      return card;
    }
  }
}
