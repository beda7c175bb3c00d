package news.parallax.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import news.parallax.reader.ReportReader;
import news.parallax.reader.ReportReader.Known;
import news.parallax.reader.ReportReader.Outcome;
import news.parallax.report.Report;

/// Reports of two invented stories.
public final class TwoStories {
  public static final Instant MORNING = Instant.parse("2031-05-12T08:00:00Z");

  public static final Report MINE =
      report(
          "inbox/1-wire.txt",
          "Northwire",
          LocalDate.of(2031, 5, 11),
          "Miners trapped in Karvel\n\nNine miners were trapped when a gallery of the Karvel coal mine collapsed on Sunday, the company said. Rescuers drilled towards the gallery with a borrowed rig.\n");
  public static final Report RESCUE =
      report(
          "inbox/2-herald.txt",
          "Ostrand Herald",
          LocalDate.of(2031, 5, 12),
          "Rescuers reach Karvel miners\n\nRescuers pulled seven miners out of the collapsed gallery of the coal mine in Karvel. Two of the trapped miners are still missing, the company said. Anna Müller led the rescuers.\n");
  public static final Report VOTE =
      report(
          "inbox/3-post.txt",
          "Capital Post",
          LocalDate.of(2031, 5, 12),
          "Ostrand elects a new parliament\n\nVoters in Ostrand went to the polls to elect a parliament. The Harbour Party led in early counts, the election commission said.\n");

  private TwoStories() {}

  public static Report report(String source, String outlet, LocalDate day, String text) {
    Known known = new Known(outlet, day, null, null, null);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (ReportReader.read("r1", source, bytes, known) instanceof Outcome.Read read) {
      return read.report();
    }
    throw new IllegalArgumentException(text);
  }
}
