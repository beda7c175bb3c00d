package news.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import news.parallax.memory.SavedState;
import news.parallax.memory.Window;
import news.parallax.reader.ReportReader;
import news.parallax.reader.ReportReader.Known;
import news.parallax.reader.ReportReader.Outcome;
import news.parallax.report.Report;
import org.junit.jupiter.api.Test;

class StoryStreamTest {
  private static final LocalDate DAY = LocalDate.of(2031, 3, 1);

  private final StoryStream stream = new StoryStream(StoryRules.DEFAULT);

  private static Report report(int day, String text) {
    Known known = new Known(null, DAY.plusDays(day), null, null, null);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (ReportReader.read("r" + day, "r.txt", bytes, known) instanceof Outcome.Read read) {
      return read.report();
    }
    throw new IllegalArgumentException(text);
  }

  private static Report mine(int day) {
    return report(
        day,
        "Miners trapped in Karvel\n\n"
            + "Nine miners were trapped when a gallery of the Karvel coal mine collapsed, the"
            + " company said on day "
            + day
            + ". Rescuers drilled towards the gallery.\n");
  }

  private static Report vote(int day) {
    return report(
        day,
        "Ostrand elects a new parliament\n\n"
            + "Voters in Ostrand elected a parliament. The Harbour Party led in count "
            + day
            + ", the election commission said.\n");
  }

  private static List<StoryChange> changes(StoryStream stream, Report... reports) {
    List<StoryChange> changes = new ArrayList<>();
    for (Report report : reports) {
      changes.addAll(stream.add(report).changes());
    }
    return changes;
  }

  @Test
  void theSameAgainHalfAYearLaterIsAnotherStory() {
    assertThat(changes(stream, mine(0), mine(180)))
        .filteredOn(StoryChange.Began.class::isInstance)
        .hasSize(2);
  }

  @Test
  void aStoryOfManyThingsIsLikeNothing() {
    OpenStory campaign = new OpenStory("s-campaign", 0);
    List<String> topics = List.of("tax", "levee", "prison", "harvest", "airport", "pension");
    for (String topic : topics) {
      campaign.add(topic, Terms.of(Map.of("Ruiz", 0.4, topic, 0.9)), null);
    }
    OpenStory one = new OpenStory("s-one", 1);
    one.add("tax", Terms.of(Map.of("Ruiz", 0.4, "tax", 0.9)), null);
    Terms report = Terms.of(Map.of("Ruiz", 0.4, "bridge", 0.9));

    assertThat(one.likeness(report, null)).isLessThan(StoryRules.JOIN);
    assertThat(campaign.likeness(report, null)).isLessThan(1.5 * one.likeness(report, null));
  }

  @Test
  void aStoryClosesWhenItsWindowHasPassed() {
    StoryStream narrow = new StoryStream(StoryRules.DEFAULT.within(new Window(7, 100)));
    String first = narrow.add(mine(0)).story();
    assertThat(changes(narrow, vote(8))).contains(new StoryChange.Closed(first));
    assertThat(narrow.open()).isEqualTo(1);
  }

  @Test
  void theStoryThatWasQuietForLongestMakesRoom() {
    StoryStream small = new StoryStream(StoryRules.DEFAULT.within(new Window(365, 2)));
    small.add(mine(0));
    String quiet = small.add(vote(1)).story();
    small.add(mine(2));
    Report third =
        report(3, "Ferry runs aground off Selmar\n\nA ferry ran aground on a reef off Selmar.\n");
    assertThat(changes(small, third)).contains(new StoryChange.Closed(quiet));
  }

  @Test
  void aReportThatComesLateIsNoted() {
    stream.add(mine(0));
    stream.add(vote(9));
    Report late = mine(4);
    String story = stream.add(late).story();
    assertThat(changes(stream, mine(3)))
        .anyMatch(change -> change instanceof StoryChange.Late noted && noted.days() == 6);
    assertThat(story).isEqualTo(stream.add(mine(5)).story());
  }

  @Test
  void twoStoriesThatProveToBeOneGoOnUnderTheFirstId() {
    stream.place(mine(0), "s-first");
    stream.place(mine(1), "s-second");
    StoryStream.Placement placement = stream.add(mine(2));
    assertThat(placement.changes())
        .anyMatch(
            change ->
                change instanceof StoryChange.Merged merged
                    && merged.gone().equals("s-second")
                    && merged.story().equals("s-first"));
    assertThat(placement.story()).isEqualTo("s-first");
    assertThat(stream.open()).isEqualTo(1);
  }

  @Test
  void theLaterReportsOfAStoryPartWhenTheyTellAnother() {
    StoryStream strict = new StoryStream(new StoryRules(0.2, 2, 0.2, StoryRules.DEFAULT.window()));
    for (int day = 0; day < 4; day++) {
      strict.place(mine(day), "s-karvel");
    }
    for (int day = 4; day < 7; day++) {
      strict.place(vote(day), "s-karvel");
    }
    StoryStream.Placement last = strict.add(vote(8));
    assertThat(last.story()).isEqualTo("s-karvel-2");
    assertThat(last.changes())
        .anyMatch(
            change ->
                change instanceof StoryChange.Split split
                    && split.from().equals("s-karvel")
                    && split.reports().size() == 4);
    assertThat(strict.add(mine(9)).story()).isEqualTo("s-karvel");
    assertThat(strict.add(vote(10)).story()).isEqualTo("s-karvel-2");
  }

  @Test
  void aRestoredStreamGoesOnAsTheSavedOne() throws IOException {
    for (int day = 0; day < 5; day++) {
      changes(stream, mine(day), vote(day));
    }
    StoryStream restored = restored(saved());
    for (int day = 3; day < 12; day++) {
      assertThat(restored.add(mine(day))).isEqualTo(stream.add(mine(day)));
      assertThat(restored.add(vote(day))).isEqualTo(stream.add(vote(day)));
    }
    assertThat(saved(restored)).isEqualTo(saved());
  }

  @Test
  void aDamagedStateIsNamedWithTheRemedy() throws IOException {
    changes(stream, mine(0), vote(1));
    byte[] whole = saved();
    byte[] cut = Arrays.copyOf(whole, whole.length - 9);
    byte[] changed = whole.clone();
    changed[whole.length / 2] ^= 4;
    byte[] other = "parallax-stories 7\n".getBytes(StandardCharsets.US_ASCII);
    for (byte[] bytes :
        List.of(cut, changed, other, new byte[0], "news".getBytes(StandardCharsets.US_ASCII))) {
      assertThatThrownBy(() -> restored(bytes))
          .isInstanceOf(SavedState.Unusable.class)
          .hasMessageContaining("stories.state")
          .hasMessageContaining("remove this one");
    }
  }

  private byte[] saved() throws IOException {
    return saved(stream);
  }

  private static byte[] saved(StoryStream stream) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    stream.save(out);
    return out.toByteArray();
  }

  private static StoryStream restored(byte[] bytes) throws IOException {
    return StoryStream.restored(
        new ByteArrayInputStream(bytes), "stories.state", StoryRules.DEFAULT);
  }
}
