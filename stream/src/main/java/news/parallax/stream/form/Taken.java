package news.parallax.stream.form;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import news.parallax.report.Report;

/// What one piece of the input gave.
public sealed interface Taken {
  /// @param report its id is the key under which it is kept
  record Read(Report report) implements Taken {}

  record Refused(Edition.Refused why) implements Taken {}

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
