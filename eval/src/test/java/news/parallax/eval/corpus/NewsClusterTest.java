package news.parallax.eval.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewsClusterTest {
  @TempDir private Path folder;

  private void article(String file, String time, String title, String text, int happening)
      throws IOException {
    Path set = Files.createDirectories(folder.resolve("stories-giveme5w1h"));
    Files.writeString(
        set.resolve(file),
        """
        {"title": "%s", "text": %s, "description": null, "date_publish": %s,
         "source_domain": "gazette.example", "newsCluster": {"EventId": %d}}
        """
            .formatted(title, text.isEmpty() ? "null" : "\"" + text + "\"", time, happening));
  }

  private void articles() throws IOException {
    String ferry =
        "The ferry Halden ran aground off Selmar and the harbour master closed the strait.";
    String vote = "Voters in Ostrand chose a parliament; the Harbour Party led the count.";
    article("a.json", "\"2031-05-02T09:00:00\"", "Ferry aground off Selmar", ferry, 7);
    article("b.json", "\"2031-05-01T09:00:00\"", "Ostrand votes", vote, 8);
    article("c.json", "\"2031-05-03T09:00:00\"", "Ferry Halden towed to Selmar", ferry, 7);
    article("d.json", "null", "", "", 8);
  }

  @Test
  void articlesComeInOrderOfPublicationAndWithoutTextAreRefused() throws IOException {
    articles();
    List<ToldHappening> told = NewsCluster.in(folder.resolve("stories-giveme5w1h"));
    assertThat(told).extracting(ToldHappening::happening).containsExactly("8", "7", "7", "8");
    assertThat(told.getLast().report()).isNull();
    assertThat(told.getFirst().report()).isNotNull();
  }
}
