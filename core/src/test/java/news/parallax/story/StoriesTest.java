package news.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import news.parallax.correction.Correction;
import news.parallax.correction.Corrections;
import news.parallax.correction.Fix;
import news.parallax.reader.ReportReader;
import news.parallax.reader.ReportReader.Known;
import news.parallax.reader.ReportReader.Outcome;
import news.parallax.report.Report;
import org.junit.jupiter.api.Test;

class StoriesTest {
  private static final String MINE =
      "Miners trapped in Karvel\n\n"
          + "Nine miners were trapped when a gallery of the Karvel coal mine collapsed, the company"
          + " said. Rescuers drilled towards the gallery with a borrowed rig.\n";
  private static final String RESCUE =
      "Rescuers reach Karvel miners\n\n"
          + "Rescuers pulled seven miners out of the collapsed gallery in Karvel. Two of the"
          + " trapped miners are still missing, the coal company said.\n";
  private static final String VOTE =
      "Ostrand elects a new parliament\n\n"
          + "Voters in Ostrand went to the polls to elect a parliament. The Harbour Party led in"
          + " early counts, the election commission said.\n";

  private static Report report(String id, LocalDate day, String text) {
    Known known = new Known(null, day, null, null, null);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (ReportReader.read(id, id + ".txt", bytes, known) instanceof Outcome.Read read) {
      return read.report();
    }
    throw new IllegalArgumentException(text);
  }

  private static List<Report> reports() {
    return List.of(
        report("r1", LocalDate.of(2022, 3, 1), MINE),
        report("r2", LocalDate.of(2022, 3, 2), VOTE),
        report("r3", LocalDate.of(2022, 3, 3), RESCUE));
  }

  private static List<List<String>> ids(List<Story> stories) {
    return stories.stream()
        .map(story -> story.reports().stream().map(Report::id).toList())
        .toList();
  }

  @Test
  void reportsOfOneHappeningAreOneStory() {
    assertThat(ids(Stories.of(reports()))).containsExactly(List.of("r1", "r3"), List.of("r2"));
  }

  @Test
  void theOrderOfTheReportsChangesNothing() {
    List<Report> reversed = new ArrayList<>(reports());
    Collections.reverse(reversed);
    assertThat(Stories.of(reversed)).isEqualTo(Stories.of(reports()));
  }

  @Test
  void aStoryKeepsItsIdWhenAReportJoins() {
    assertThat(Stories.of(reports()).getFirst().id())
        .isEqualTo(Stories.of(reports().subList(0, 2)).getFirst().id());
  }

  @Test
  void theSameWordsYearsLaterAreAnotherStory() {
    assertThat(
            Stories.of(
                List.of(
                    report("r1", LocalDate.of(2012, 3, 1), MINE),
                    report("r2", LocalDate.of(2022, 3, 1), RESCUE))))
        .hasSize(2);
  }

  @Test
  void reportsThatComeOneByOneJoinTheSameStories() {
    StoryStream stories = new StoryStream(StoryRules.STEADY);
    List<String> ids = reports().stream().map(report -> stories.add(report).story()).toList();
    assertThat(ids.get(2)).isEqualTo(ids.get(0)).isNotEqualTo(ids.get(1));
    assertThat(Stories.of(reports()).stream().map(Story::id))
        .containsExactly(ids.get(0), ids.get(1));
  }

  @Test
  void aReportThatWasPutInAStoryDrawsOthersThere() {
    StoryStream stories = new StoryStream(StoryRules.STEADY);
    stories.place(reports().get(0), "s-kept");
    assertThat(stories.add(reports().get(2)).story()).isEqualTo("s-kept");
  }

  @Test
  void peopleJoinAndPartStories() {
    List<List<String>> joined =
        ids(Stories.of(reports(), by(new Fix.SameStory(List.of("r1.txt", "r2.txt")))));
    assertThat(joined).containsExactly(List.of("r1", "r3", "r2"));
    List<List<String>> parted = ids(Stories.of(reports(), by(new Fix.OwnStory(List.of("r3.txt")))));
    assertThat(parted).containsExactly(List.of("r1"), List.of("r2"), List.of("r3"));
  }

  private static Corrections by(Fix fix) {
    LocalDate day = LocalDate.of(2022, 3, 4);
    return new Corrections(List.of(new Correction(fix, "A. Berg", day, "Read both.")));
  }
}
