package news.parallax.stream.form;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import news.parallax.report.Report;
import news.parallax.store.ReportForm;

/// How a report is written.
public record ReportWritten() implements Form<Report> {
  @Override
  public Class<Report> type() {
    return Report.class;
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public void write(Report report, DataOutput out) throws IOException {
    Parts.text(report.id(), out);
    Parts.text(report.source(), out);
    Parts.text(report.text(), out);
    Parts.text(report.title(), out);
    Parts.text(report.outlet(), out);
    Parts.text(report.byline(), out);
    Parts.text(report.url(), out);
    Parts.text(ReportForm.publication(report.publication()), out);
    Parts.text(report.language(), out);
    Parts.text(report.sha256(), out);
    Parts.text(ReportForm.blocks(report.blocks()), out);
  }

  @Override
  public Report read(int version, DataInput in) throws IOException {
    return new Report(
        Parts.text(in),
        Parts.text(in),
        Parts.text(in),
        Parts.textOrNull(in),
        Parts.textOrNull(in),
        Parts.textOrNull(in),
        Parts.textOrNull(in),
        ReportForm.publication(Parts.text(in)),
        Parts.text(in),
        Parts.text(in),
        ReportForm.blocks(Parts.text(in)));
  }
}
