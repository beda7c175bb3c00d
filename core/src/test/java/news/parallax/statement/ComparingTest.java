package news.parallax.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.parallax.language.Analysis;
import news.parallax.reading.Reading;
import news.parallax.report.Publication;
import news.parallax.report.Report;
import news.parallax.testkit.Parsed;
import org.junit.jupiter.api.Test;

class ComparingTest {
  private static final String FIFTY = crates("50", "coal");

  /// `The ferry carried NUMBER crates of GOODS.`
  private static String crates(String number, String goods) {
    return """
        = The ferry carried %1$s crates of %2$s .
        The the DT 2 det
        ferry ferry NN 3 nsubj
        carried carry VBD 0 root
        %1$s %1$s CD 5 nummod
        crates crate NNS 3 obj
        of of IN 7 case
        %2$s %2$s NN 5 nmod
        . . . 3 punct
        """
        .formatted(number, goods);
  }

  private static final String DENIED =
      """
      = The ferry did not carry 50 crates of coal .
      The the DT 2 det
      ferry ferry NN 5 nsubj
      did do VBD 5 aux
      not not RB 5 advmod
      carry carry VB 0 root
      50 50 CD 7 nummod
      crates crate NNS 5 obj
      of of IN 9 case
      coal coal NN 7 nmod
      . . . 5 punct
      """;

  @Test
  void theSameIsAlike() {
    assertThat(compare(FIFTY, FIFTY)).get().isInstanceOf(Standing.Alike.class);
  }

  @Test
  void anotherNumberOfTheSameThingsIsOpposed() {
    assertThat(contrast(compare(FIFTY, crates("60", "coal")))).contains(Contrast.Kind.NUMBER);
  }

  @Test
  void soAndNotSoAreOpposed() {
    assertThat(contrast(compare(FIFTY, DENIED))).contains(Contrast.Kind.POLARITY);
  }

  @Test
  void anotherNumberOfOtherThingsSaysNothing() {
    assertThat(contrast(compare(FIFTY, crates("60", "sugar")))).isEmpty();
  }

  @Test
  void whoeverIsComparedFirstTheAnswerIsTheSame() {
    assertThat(contrast(compare(DENIED, FIFTY))).isEqualTo(contrast(compare(FIFTY, DENIED)));
  }

  static Optional<Contrast.Kind> contrast(Optional<Standing> standing) {
    return standing
        .filter(Standing.Opposed.class::isInstance)
        .map(Standing.Opposed.class::cast)
        .map(opposed -> opposed.contrast().kind());
  }

  static Optional<Standing> compare(String left, String right) {
    Reading one = reading("r1", left);
    Reading other = reading("r2", right);
    Ground ground = Ground.of(List.of(one, other));
    List<Statement> statements = new ArrayList<>(Statement.of(one, ground));
    statements.addAll(Statement.of(other, ground));
    return Comparing.compare(statements.getFirst(), statements.getLast(), Weights.of(statements));
  }

  private static Reading reading(String id, String table) {
    Analysis analysis = Parsed.of(table);
    Report report = analysis.report();
    return Reading.of(
        new Analysis(
            new Report(
                id,
                id,
                report.text(),
                null,
                null,
                null,
                null,
                new Publication.Unknown(),
                "en",
                report.sha256(),
                report.blocks()),
            analysis.sentences(),
            analysis.names(),
            List.of()));
  }
}
