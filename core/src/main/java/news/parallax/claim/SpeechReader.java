package news.parallax.claim;

import java.util.List;
import news.parallax.actor.ReportActors;
import news.parallax.claim.QuoteReader.Attributed;
import news.parallax.language.Analysis;

/// Finds who says what in one report.
public final class SpeechReader {
  private SpeechReader() {}

  public static Speech read(Analysis analysis, ReportActors actors) {
    List<Quotation> quotations = QuotationMarks.in(analysis.report());
    List<Told> told = Tellings.in(analysis, actors, quotations);
    List<Attributed> quotes =
        QuoteReader.read(analysis, quotations, told, new Marked(analysis, actors));
    return new Speech(
        quotes.stream().map(SpeechReader::quote).toList(),
        ClaimReader.read(analysis, actors, told, quotes));
  }

  private static Quote quote(Attributed attributed) {
    Quotation quotation = attributed.quotation();
    Told told = attributed.told();
    return new Quote(
        quotation.words(),
        quotation.marks(),
        attributed.kind(),
        told == null ? null : told.speaker(),
        told == null ? null : told.saying().cueSpan());
  }
}
