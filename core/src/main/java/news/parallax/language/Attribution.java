package news.parallax.language;

import java.util.List;
import news.parallax.report.Span;

/// Somebody saying or thinking something, as a learned model marks it: who (`source`), by which
/// word (`cue`), what (`content`). Each part is a list of stretches in text order; source and
/// content may be empty.
public record Attribution(List<Span> source, List<Span> cue, List<Span> content) {
  public Attribution {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }
}
