package news.parallax.write;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import news.parallax.account.Account.Discrepancy;
import news.parallax.account.Account.TimelineEntry;
import news.parallax.question.Answer;
import news.parallax.question.Answer.Hit;
import news.parallax.question.Item;
import news.parallax.report.Evidence;

/// Writes a timeline as comma-separated values: a line of headers, then one line an entry, each
/// ended by CR and LF. Fields with several values part them by `; `.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
public final class TimelineCsvWriter {
  private static final String LINE_END = "\r\n";
  private static final String PARTED = "; ";
  private static final List<String> HEADERS =
      List.of(
          "story",
          "start",
          "end",
          "precision",
          "status",
          "label",
          "types",
          "actors",
          "reports",
          "origins",
          "disputes",
          "evidence");

  public TimelineCsvWriter() {}

  /// @param answer to a question for a timeline; other items are left out
  public String write(Answer answer) {
    StringBuilder out = new StringBuilder(line(HEADERS));
    for (Hit hit : answer.hits()) {
      if (hit.item() instanceof Item.Moment moment) {
        out.append(line(fields(hit, moment)));
      }
    }
    return out.toString();
  }

  private static List<String> fields(Hit hit, Item.Moment moment) {
    TimelineEntry entry = moment.entry();
    Names names = new Names(hit.account());
    List<String> fields = new ArrayList<>();
    fields.add(hit.account().story().title());
    fields.add(entry.time().start() == null ? "" : entry.time().start().toString());
    fields.add(entry.time().end() == null ? "" : entry.time().end().toString());
    fields.add(JsonWriter.word(entry.time().precision()));
    fields.add(JsonWriter.word(entry.status()));
    fields.add(entry.label());
    fields.add(
        moment.types().stream().map(Enum::name).sorted().collect(Collectors.joining(PARTED)));
    fields.add(
        moment.actors().stream().map(names::actor).distinct().collect(Collectors.joining(PARTED)));
    fields.add(entry.reports().stream().map(names::report).collect(Collectors.joining(PARTED)));
    fields.add(Integer.toString(entry.origins()));
    fields.add(
        hit.disputes().stream().map(Discrepancy::subject).collect(Collectors.joining(PARTED)));
    fields.add(
        entry.evidence().stream()
            .map(TimelineCsvWriter::place)
            .collect(Collectors.joining(PARTED)));
    return fields;
  }

  /// `r1:802-850`, offsets in UTF-16 code units.
  private static String place(Evidence evidence) {
    return evidence.report() + ":" + evidence.span().start() + "-" + evidence.span().end();
  }

  private static String line(List<String> fields) {
    return fields.stream().map(TimelineCsvWriter::field).collect(Collectors.joining(","))
        + LINE_END;
  }

  /// In quotation marks where it holds a mark, a comma, a line break, or blanks at an end.
  private static String field(String value) {
    boolean bare =
        value.equals(value.strip()) && value.chars().noneMatch(c -> "\",\r\n".indexOf(c) >= 0);
    return bare ? value : '"' + value.replace("\"", "\"\"") + '"';
  }
}
