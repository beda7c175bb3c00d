package news.parallax.stream.form;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import news.parallax.reader.ReportReader;
import news.parallax.reader.ReportReader.Known;
import news.parallax.reader.ReportReader.Outcome;
import news.parallax.reader.piece.Piece;
import news.parallax.report.Report;
import news.parallax.store.Kept;

/// What one piece of the input gave.
public sealed interface Taken {
  /// @param report its id is the key under which it is kept
  record Read(Report report) implements Taken {}

  record Refused(Edition.Refused why) implements Taken {}

  /// A piece of the input, read.
  ///
  /// @param source of the whole that it was in, for when reading fails
  /// @param known what came with it
  static Taken of(String source, Piece piece, Known known) {
    Outcome outcome;
    try {
      outcome = ReportReader.read("r", piece, known);
    } catch (RuntimeException | StackOverflowError e) {
      return failed(source, e);
    }
    return switch (outcome) {
      case Outcome.Read(Report report, var notes) -> new Read(report.numbered(Kept.key(report)));
      case Outcome.Rejected no ->
          new Refused(new Edition.Refused(no.source(), no.reason(), no.remedy()));
    };
  }

  /// Reading it met a fault of ours.
  static Taken failed(String source, Throwable failure) {
    return new Refused(
        new Edition.Refused(
            source,
            "reading it failed (%s)".formatted(failure),
            "This is a fault of the program: please report it with what was read."));
  }

  /// How it is written.
  record Written() implements Form<Taken> {
    private static final Form<Report> REPORT = new ReportWritten();
    private static final Form<Edition> EDITION = new Edition.Written();

    @Override
    public Class<Taken> type() {
      return Taken.class;
    }

    @Override
    public int version() {
      return 1;
    }

    @Override
    public void write(Taken value, DataOutput out) throws IOException {
      switch (value) {
        case Read read -> {
          out.writeBoolean(true);
          out.writeByte(REPORT.version());
          REPORT.write(read.report, out);
        }
        case Refused refused -> {
          out.writeBoolean(false);
          out.writeByte(EDITION.version());
          EDITION.write(refused.why, out);
        }
      }
    }

    @Override
    public Taken read(int version, DataInput in) throws IOException {
      boolean isReport = in.readBoolean();
      int inner = in.readUnsignedByte();
      return isReport
          ? new Read(REPORT.read(inner, in))
          : new Refused((Edition.Refused) EDITION.read(inner, in));
    }
  }
}
