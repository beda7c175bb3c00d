package news.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `parallax extract`: texts of any language, one JSON object a line.
class ExtractCommandTest {
  private static final String GERMAN =
      "Die alte Brücke über den Fluss ist seit Montag gesperrt, wie die Stadt mitteilte. Der Umweg"
          + " ist für viele Menschen lang, und er wird noch bis zum Herbst nötig sein.";

  @TempDir private Path folder;

  private Run extract(Object... arguments) {
    List<String> all = new java.util.ArrayList<>(List.of("extract"));
    for (Object argument : arguments) {
      all.add(argument.toString());
    }
    return Run.in(folder, "", all);
  }

  @Test
  void textsOfAnyLanguageComeWithTheirFactsAndTheRestIsListed() throws IOException {
    Files.writeString(
        folder.resolve("bruecke.html"),
        """
        <!DOCTYPE html><html lang="de"><head><meta property="og:title" content="Brücke gesperrt">
        <meta property="article:published_time" content="2021-03-08T17:05:00+01:00"></head>
        <body><nav><a href="/">Start</a></nav><article><p>%s</p></article></body></html>
        """
            .formatted(GERMAN));
    Files.writeString(folder.resolve("leer.txt"), "");
    Files.writeString(
        folder.resolve("feed.rss"),
        "<rss><channel><title>Bote</title><item><title>Kurz</title><description>%s</description></item></channel></rss>"
            .formatted(GERMAN));

    Run run = extract(".");

    assertThat(run.exit()).isZero();
    List<JsonNode> texts = run.out().lines().map(JsonMapper.shared()::readTree).toList();
    assertThat(texts)
        .extracting(text -> text.get("source").asString())
        .containsExactly("./bruecke.html", "./feed.rss!1");
    JsonNode page = texts.getFirst();
    assertThat(page.get("title").asString()).isEqualTo("Brücke gesperrt");
    assertThat(page.get("published").asString()).isEqualTo("2021-03-08T17:05:00+01:00");
    assertThat(page.get("language").asString()).isEqualTo("de");
    assertThat(page.get("text").asString()).isEqualTo("Brücke gesperrt\n\n" + GERMAN + "\n");
    assertThat(page.get("byline").isNull()).isTrue();
    assertThat(run.err().lines())
        .containsExactly(
            "parallax: ./leer.txt: the file is empty. Leave it out, or check that it was saved"
                + " completely.",
            "parallax: 2 texts taken, 1 not");
  }

  @Test
  void whereThereIsNoTextTheExitCodeSaysSo() throws IOException {
    Files.writeString(folder.resolve("empty.txt"), "");

    assertThat(extract("empty.txt").exit()).isEqualTo(Main.NOTHING_READ);
    assertThat(extract("http://127.0.0.1:9/").err()).contains("private network", "--allow-private");
  }
}
