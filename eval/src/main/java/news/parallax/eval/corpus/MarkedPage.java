package news.parallax.eval.corpus;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import news.parallax.eval.DataFolder;
import news.parallax.eval.measure.Tally;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A page with segments that its article holds and segments that stand beside it, as the set of
/// trafilatura marks them in `evaldata.json`.
///
/// @param file by its own name; it may lie there compressed
/// @param with segments of the article
/// @param without segments of what is around it
public record MarkedPage(Path file, List<String> with, List<String> without) {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  public MarkedPage {
    with = List.copyOf(with);
    without = List.copyOf(without);
  }

  /// The pages of a folder, in the order of its list.
  ///
  /// @throws news.parallax.eval.MissingData when the list is not there
  public static List<MarkedPage> in(Path folder) {
    return MAPPER
        .readTree(DataFolder.text(folder.resolve("evaldata.json")))
        .valueStream()
        .map(
            page ->
                new MarkedPage(
                    file(folder, page.get("file").stringValue()),
                    segments(page.get("with")),
                    segments(page.get("without"))))
        .toList();
  }

  private static Path file(Path folder, String name) {
    return Stream.of("cache", "eval")
        .map(part -> folder.resolve(part).resolve(name))
        .filter(Gzip::exists)
        .findFirst()
        .orElse(folder.resolve(name));
  }

  private static List<String> segments(JsonNode list) {
    return list.valueStream().map(JsonNode::stringValue).toList();
  }

  /// Segments that are in a text: those that must be found, those that are, and all that are.
  public Tally tally(String text) {
    long found = with.stream().filter(text::contains).count();
    return new Tally(found, with.size(), found + without.stream().filter(text::contains).count());
  }
}
