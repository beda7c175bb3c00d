package news.parallax.eval.task;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.Parallax;
import news.parallax.eval.Progress;
import news.parallax.eval.Reports;
import news.parallax.eval.Score;
import news.parallax.eval.corpus.NamedText;
import news.parallax.eval.corpus.NamedText.Entity;
import news.parallax.eval.measure.Tally;
import news.parallax.language.Name;
import news.parallax.reading.Reading;

/// What the two sets of names share: strict F1 over persons, organisations and places, as in
/// CoNLL-2003 (a name counts when its span and its class are right).
final class Names {
  static final List<String> METRICS = List.of("entity-f1");

  private Names() {}

  static List<Score> score(
      List<NamedText> texts, Parallax parallax, Progress progress, String note) {
    Map<String, Reading> readings =
        Reports.read(texts.stream().map(NamedText::report).toList(), parallax, progress);
    Tally sum = Tally.NOTHING;
    for (NamedText text : texts) {
      Reading reading = readings.get(text.report().id());
      Set<Entity> found = reading == null ? Set.of() : names(reading);
      sum = sum.plus(Tally.of(text.names(), found));
    }
    return List.of(Score.f1("entity-f1", sum, note));
  }

  private static Set<Entity> names(Reading reading) {
    return reading.analysis().names().stream()
        .filter(name -> name.type() != Name.Type.OTHER)
        .map(name -> new Entity(name.span(), name.type()))
        .collect(Collectors.toSet());
  }
}
