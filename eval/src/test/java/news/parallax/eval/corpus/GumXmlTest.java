package news.parallax.eval.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import news.parallax.eval.measure.TimexMeasure.Timex;
import news.parallax.report.Block;
import news.parallax.report.Publication;
import news.parallax.report.Span;
import org.junit.jupiter.api.Test;

class GumXmlTest {
  private static final String XML =
      """
      <text id="x" dateCreated="2031-05-05">
      <head>
      <s type="frag">
      Harbour	NN	harbour
      opens	VBZ	open
      </s>
      </head>
      <p>
      <s>
      <hi rend="bold">
      <date when="2031-05-04">
      May	NNP	May
      4	CD	4
      </date>
      </hi>
      </s>
      </p>
      <p>
      <s>
      It	PRP	it
      <w>
      re	RB	re
      -	-	-
      opened	VBD	open
      </w>
      in	IN	in
      <date notBefore="2031-04-01" notAfter="2031-04-30">
      April	NNP	April
      </date>
      ,	,	,
      at	IN	at
      <time when="09:00:00">
      nine	CD	nine
      </time>
      &amp;	CC	&
      late	RB	late
      .	.	.
      </s>
      </p>
      </text>
      """;

  @Test
  void datesLieOnTheTextAsPrinted() {
    TimedText text = GumXml.read("r1", "x.xml", XML);
    String printed = text.report().text();
    assertThat(printed).isEqualTo("Harbour opens\nMay 4\nIt re-opened in April, at nine & late.\n");
    assertThat(text.gold())
        .extracting(one -> one.span().in(printed), Timex::value)
        .containsExactly(tuple("May 4", "2031-05-04"), tuple("April", "2031-04-01/2031-04-30"));
    assertThat(text.aside()).extracting(span -> span.in(printed)).containsExactly("nine");
  }

  @Test
  void theDatelineDatesTheReport() {
    TimedText text = GumXml.read("r1", "x.xml", XML);
    assertThat(text.report().publication())
        .isEqualTo(new Publication.Given(LocalDate.of(2031, 5, 4)));
    assertThat(text.report().blocks().getFirst())
        .isEqualTo(new Block(new Span(0, 13), Block.Kind.TITLE));
  }

  @Test
  void withoutADatelineThePageDatesIt() {
    TimedText text = GumXml.read("r1", "x.xml", XML.replace("rend=\"bold\"", ""));
    assertThat(text.report().publication())
        .isEqualTo(new Publication.Given(LocalDate.of(2031, 5, 5)));
  }
}
