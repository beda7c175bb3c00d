package news.parallax.time;

import static java.util.Map.entry;

import java.util.Map;
import news.parallax.time.Rule.Meaning;
import news.parallax.time.TimeForm.Between;
import news.parallax.time.TimeForm.Bounded;
import news.parallax.time.TimeForm.Lately;
import news.parallax.time.TimeForm.Length;
import news.parallax.time.TimeForm.Part;
import news.parallax.time.TimeForm.Repeating;
import news.parallax.time.TimeForm.Shifted;
import news.parallax.time.TimeForm.Vague;
import org.jspecify.annotations.Nullable;

/// Meanings of lengths, parts and ranges of time, and of what comes again and again.
final class StretchMeanings {
  static final Map<String, Meaning> ALL =
      Map.ofEntries(
          entry(
              "length", m -> new Length(Double.valueOf(m.value("NUM")), RelativeMeanings.unit(m))),
          entry("length-one", m -> new Length(m.has("half") ? 0.5 : 1.0, RelativeMeanings.unit(m))),
          entry("length-few", m -> new Length(null, RelativeMeanings.unit(m))),
          entry(
              "lately",
              m -> m.form(0) instanceof Length l ? new Lately(l, m.number("STRETCH") > 0) : null),
          entry("lately-one", m -> new Lately(new Length(1.0, RelativeMeanings.unit(m)), false)),
          entry("recent", m -> new Lately(new Length(null, RelativeMeanings.unit(m)), false)),
          entry("every-weekday", m -> new Repeating("XXXX-WXX-" + m.value("WEEKDAY"))),
          entry("weekdays", m -> new Repeating("XXXX-WXX-" + m.value("WEEKDAYS"))),
          entry(
              "every-unit",
              m -> new Repeating(RelativeMeanings.unit(m).duration(m.has("other") ? "2" : "1"))),
          entry("every-length", m -> new Repeating(m.form(0).timex3(ReportDate.UNKNOWN))),
          entry("often", m -> new Repeating(Unit.valueOf(m.value("OFTEN")).duration("1"))),
          entry("vague", m -> new Vague(Lean.valueOf(m.value("VAGUE")))),
          entry("third", m -> new Part(m.form(0), Part.Third.valueOf(m.value("THIRD")))),
          entry("edge", m -> new Part(m.form(0), Part.Third.valueOf(m.value("EDGE")))),
          entry("unit-edge", StretchMeanings::unitEdge),
          entry("between", StretchMeanings::between),
          entry("from-on", m -> new Bounded(m.form(0), Signal.SINCE)),
          entry("no-time", m -> null));

  private StretchMeanings() {}

  /// `year end`; `the end of the day` is a turn of phrase.
  private static @Nullable TimeForm unitEdge(Match m) {
    Unit unit = RelativeMeanings.unit(m);
    return unit.compareTo(Unit.WEEK) < 0
        ? null
        : new Part(new Shifted(null, unit, 0), Part.Third.valueOf(m.value("EDGE")));
  }

  private static @Nullable TimeForm between(Match m) {
    return new Between(m.form(0), m.form(1));
  }
}
