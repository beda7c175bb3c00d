package news.parallax.cli;

import java.io.PrintWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.parallax.account.Account.Rejected;
import news.parallax.reader.ReportReader;
import news.parallax.reader.ReportReader.Known;
import news.parallax.reader.ReportReader.Outcome;
import news.parallax.reader.piece.Piece;
import news.parallax.store.Newsroom;

/// Puts what arrives into the store, and tells what gave no report, each fault once.
final class Arrivals {
  private final Newsroom newsroom;
  private final PrintWriter err;
  private final Set<Rejected> told = new HashSet<>();

  Arrivals(Newsroom newsroom, PrintWriter err) {
    this.newsroom = newsroom;
    this.err = err;
  }

  /// Keeps the report of a piece; when this returns, it is not lost.
  void take(Piece piece, Known known) {
    if (piece instanceof Piece.Skipped) {
      return;
    }
    switch (outcome(piece, known)) {
      case Outcome.Read read -> newsroom.keep(read.report());
      case Outcome.Rejected no -> tell(new Rejected(no.source(), no.reason(), no.remedy()));
    }
  }

  private static Outcome outcome(Piece piece, Known known) {
    try {
      return ReportReader.read("r1", piece, known);
    } catch (RuntimeException | StackOverflowError e) {
      return new Outcome.Rejected(
          piece.source(), "reading it failed (%s)".formatted(e), Reasons.FAULT);
    }
  }

  void tell(Rejected fault) {
    if (told.add(fault)) {
      Rejections.tell(List.of(fault), err);
    }
  }
}
