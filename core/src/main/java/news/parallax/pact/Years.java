package news.parallax.pact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.report.Report;
import news.parallax.report.Span;
import news.parallax.time.Time;
import news.parallax.time.TimeExpression;
import news.parallax.time.TimeForm;

/// The years told inside a noun phrase, one by one (`deals of 1961, 2000 and 2001`).
final class Years {
  private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");

  private final Report report;
  private final List<TimeExpression> times;

  Years(Report report, List<TimeExpression> times) {
    this.report = report;
    this.times = times;
  }

  List<TimeExpression> under(Sentence sentence, Token noun) {
    SortedMap<Integer, TimeExpression> found = new TreeMap<>();
    List<Token> heads = new ArrayList<>(List.of(noun));
    heads.addAll(Behind.phrases(sentence, noun));
    heads.addAll(Behind.clauses(sentence, noun));
    for (Token head : heads) {
      for (Token token : sentence.subtree(head)) {
        if (YEAR.matcher(token.text()).matches()) {
          found.put(token.index(), expression(token.span()));
        }
      }
    }
    return List.copyOf(found.values());
  }

  private TimeExpression expression(Span span) {
    return times.stream()
        .filter(time -> time.span().equals(span) && time.signal().isEmpty())
        .findFirst()
        .orElseGet(() -> ofYear(span));
  }

  private TimeExpression ofYear(Span span) {
    int year = Integer.parseInt(report.at(span));
    Time time =
        new Time(
            LocalDate.of(year, 1, 1),
            LocalDate.of(year, 12, 31),
            Time.Precision.YEAR,
            Time.Basis.EXPLICIT,
            report.at(span));
    return new TimeExpression(
        span, report.at(span), TimeExpression.Kind.DATE, new TimeForm.Fixed(time));
  }
}
