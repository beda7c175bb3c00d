package news.parallax.reader.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import news.parallax.reader.piece.Piece;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FeedSourceTest {
  private static final String RSS =
      """
      <?xml version="1.0"?><rss version="2.0"><channel><title>Gathered News</title>
      <item><title>Rain stops play</title>
        <source url="https://gazette.example/feed">Coastal Gazette</source>
        <description>Rain stopped the match in Ostrand for the third time this week.</description>
      </item>
      <item><title>Play goes on</title>
        <description>The match in Ostrand went on once the rain had stopped at noon.</description>
      </item></channel></rss>
      """;

  private static final String ATOM =
      """
      <?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Gathered News</title>
      <entry><title>Rain stops play</title><source><title>Inland Courier</title></source>
        <summary>Rain stopped the match in Ostrand for the third time this week.</summary>
      </entry></feed>
      """;

  private static List<@Nullable String> outlets(String feed) {
    List<@Nullable String> outlets = new ArrayList<>();
    Feed.read(
        "feed.xml",
        feed,
        piece -> outlets.add(piece instanceof Piece.Text text ? text.facts().outlet() : "none"));
    return outlets;
  }

  @Test
  void anEntryThatNamesItsSourceIsNotTheFeeds() {
    assertThat(outlets(RSS)).containsExactly("Coastal Gazette", "Gathered News");
    assertThat(outlets(ATOM)).containsExactly("Inland Courier");
  }
}
