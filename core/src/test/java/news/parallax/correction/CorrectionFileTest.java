package news.parallax.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorrectionFileTest {
  private static final String SIGNED =
      "\n  by: A. Berg\n  on: 2031-05-20\n  reason: The Post says so.\n";

  private static Fix fix(String entry) {
    CorrectionFile file = CorrectionFile.parse("- " + entry + SIGNED);
    assertThat(file.faults()).isEmpty();
    return file.corrections().all().getFirst().fix();
  }

  private static List<String> faults(String yaml) {
    return CorrectionFile.parse(yaml).faults();
  }

  @Test
  void eachKindIsRead() {
    Passage blast = new Passage("1-wire.txt", "the blast");
    Passage fire = new Passage("2-post.txt", "the fire");
    assertThat(fix("merge-actors: [Elena Moraru, E. Moraru]"))
        .isEqualTo(new Fix.SameActor(List.of("Elena Moraru", "E. Moraru")));
    assertThat(fix("split-actors: [Port Office, Harbour Office]"))
        .isEqualTo(new Fix.OtherActors(List.of("Port Office", "Harbour Office")));
    assertThat(fix("merge-stories: [a.txt, b.txt]"))
        .isEqualTo(new Fix.SameStory(List.of("a.txt", "b.txt")));
    assertThat(fix("split-story: [a.txt]")).isEqualTo(new Fix.OwnStory(List.of("a.txt")));
    String passages =
        "-happenings:\n    - {report: 1-wire.txt, words: the blast}\n    - {report: 2-post.txt, words: the fire}";
    assertThat(fix("merge" + passages)).isEqualTo(new Fix.SameHappening(List.of(blast, fire)));
    assertThat(fix("split" + passages)).isEqualTo(new Fix.OtherHappenings(List.of(blast, fire)));
    LocalDate day = LocalDate.of(2031, 5, 13);
    assertThat(fix("date: 2031-05-13\n  of: {report: 1-wire.txt}"))
        .isEqualTo(new Fix.Published("1-wire.txt", day));
    assertThat(fix("date: 2031-05-13/2031-05-15\n  of: {report: 1-wire.txt, words: the blast}"))
        .isEqualTo(new Fix.Meant(blast, day, day.plusDays(2)));
    assertThat(fix("speaker: Anna Berg\n  of: {report: 1-wire.txt, words: the blast}"))
        .isEqualTo(new Fix.SaidBy(blast, "Anna Berg"));
    assertThat(fix("speaker: nobody\n  of: {report: 1-wire.txt, words: the blast}"))
        .isEqualTo(new Fix.SaidBy(blast, null));
    assertThat(fix("dismiss: {kind: number, subject: dead, report: 1-wire.txt}"))
        .isEqualTo(new Fix.Dismissed("number", "dead", "1-wire.txt"));
  }

  @Test
  void whoWhenAndWhyAreKept() {
    Correction correction =
        CorrectionFile.parse("- split-story: [a.txt]" + SIGNED).corrections().all().getFirst();
    assertThat(correction.text())
        .isEqualTo(
            "split-story: a.txt tell a story of their own (A. Berg, 2031-05-20: The Post says so.)");
  }

  @Test
  void anEmptyFileSetsNothingRight() {
    assertThat(CorrectionFile.parse("# nothing yet\n"))
        .isEqualTo(new CorrectionFile(Corrections.NONE, List.of()));
  }

  @Test
  void allFaultsAreTold() {
    assertThat(
            faults(
                """
                - merge-actors: [Elena Moraru]
                  by: A. Berg
                  on: 20 May
                  reason: One person.
                - rename-actor: [A, B]
                - date: 2031-13-01
                  of: {report: a.txt}
                  by: A. Berg
                  on: 2031-05-20
                  raeson: typed badly
                """))
        .containsExactly(
            "line 1: expected a list such as [A, B] with at least 2",
            "line 1: expected a day such as 2031-05-13, got '20 May'",
            "line 5: expected one of merge-actors, split-actors, merge-stories, split-story,"
                + " merge-happenings, split-happenings, date, speaker, dismiss",
            "line 6: expected a day such as 2031-05-13, got '2031-13-01'",
            "line 6: expected a day such as 2031-05-13, got '2031-13-01'",
            "line 6: expected “date: 2031-05-13” or “2031-05-13/2031-05-15” and “of: {report: …}”",
            "line 10: 'raeson' is not known here; expected [by, date, of, on, reason]",
            "line 6: 'reason' is missing");
  }

  @Test
  void whatIsNoYamlOrNoListIsNamed() {
    assertThat(faults("- [unclosed")).singleElement().asString().contains("no valid YAML");
    assertThat(faults("by: A. Berg")).singleElement().asString().contains("expected a list");
  }
}
