package news.parallax.stream.form;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import news.parallax.report.Report;

/// What is published. Of several with one subject the last counts.
public sealed interface Edition {
  /// What it is about: a story's id or a source.
  String subject();

  /// The account of a story as it is now.
  ///
  /// @param engine version of the engine that read the reports
  /// @param reports as the account numbers them
  /// @param json the account, packed ([Packed])
  record Told(String subject, String engine, List<Report> reports, byte[] json) implements Edition {
    public Told {
      reports = List.copyOf(reports);
    }
  }

  /// A story is none any more: all of its reports are in others.
  record Retired(String subject) implements Edition {}

  /// Something gave no report, or a story no account.
  record Refused(String subject, String reason, String remedy) implements Edition {}

  /// How it is written.
  record Written() implements Form<Edition> {
    private static final Form<Report> REPORT = new ReportWritten();
    private static final int TOLD = 1;
    private static final int RETIRED = 2;
    private static final int REFUSED = 3;

    @Override
    public Class<Edition> type() {
      return Edition.class;
    }

    @Override
    public int version() {
      return 1;
    }

    @Override
    public void write(Edition value, DataOutput out) throws IOException {
      switch (value) {
        case Told told -> {
          out.writeByte(TOLD);
          Parts.text(told.subject(), out);
          Parts.text(told.engine(), out);
          Parts.list(told.reports(), REPORT, out);
          Parts.bytes(told.json(), out);
        }
        case Retired retired -> {
          out.writeByte(RETIRED);
          Parts.text(retired.subject(), out);
        }
        case Refused refused -> {
          out.writeByte(REFUSED);
          Parts.text(refused.subject(), out);
          Parts.text(refused.reason(), out);
          Parts.text(refused.remedy(), out);
        }
      }
    }

    @Override
    public Edition read(int version, DataInput in) throws IOException {
      int kind = in.readUnsignedByte();
      String subject = Parts.text(in);
      return switch (kind) {
        case TOLD -> new Told(subject, Parts.text(in), Parts.list(REPORT, in), Parts.bytes(in));
        case RETIRED -> new Retired(subject);
        case REFUSED -> new Refused(subject, Parts.text(in), Parts.text(in));
        default -> throw new IOException("The state is damaged: no edition of kind " + kind);
      };
    }
  }
}
