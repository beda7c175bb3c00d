package news.parallax.stream.form;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import news.parallax.report.Report;

/// A report whose language was analysed, or on which that failed.
///
/// @param report its id is the key under which it is kept
/// @param failed whether `content` says why there is no analysis
/// @param content packed ([Packed]): the analysis as JSON, or what went wrong
public record Analysed(Report report, boolean failed, byte[] content) {
  /// How it is written.
  public record Written() implements Form<Analysed> {
    private static final Form<Report> REPORT = new ReportWritten();

    @Override
    public Class<Analysed> type() {
      return Analysed.class;
    }

    @Override
    public int version() {
      return 1;
    }

    @Override
    public void write(Analysed value, DataOutput out) throws IOException {
      out.writeByte(REPORT.version());
      REPORT.write(value.report, out);
      out.writeBoolean(value.failed);
      Parts.bytes(value.content, out);
    }

    @Override
    public Analysed read(int version, DataInput in) throws IOException {
      Report report = REPORT.read(in.readUnsignedByte(), in);
      return new Analysed(report, in.readBoolean(), Parts.bytes(in));
    }
  }
}
