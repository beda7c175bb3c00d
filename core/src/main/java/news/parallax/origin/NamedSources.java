package news.parallax.origin;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.report.Block;
import news.parallax.report.Report;
import news.parallax.report.Span;

/// Where a report names another outlet as its source: `according to the Gazette`, `the Gazette
/// reported`.
final class NamedSources {
  private static final String BEFORE = anyOf(CreditWords.BEFORE);
  private static final String AFTER = anyOf(CreditWords.AFTER);

  private NamedSources() {}

  private static String anyOf(CreditWords words) {
    return words.phrases().stream()
        .map(phrase -> Pattern.quote(phrase).replace(" ", "\\E\\s+\\Q"))
        .collect(Collectors.joining("|", "(?i:", ")"));
  }

  /// The outlet's name; of an agency all of its names.
  private static String anyName(String outlet) {
    Stream<String> others =
        Agencies.named(outlet).or(() -> Agencies.at(outlet)).stream()
            .flatMap(agency -> Agencies.namesOf(agency).stream());
    return Stream.concat(Stream.of(outlet), others)
        .map(name -> Pattern.quote(name.replaceFirst("^(?:The|the) ", "")))
        .distinct()
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /// The names of other reports' outlets that a report gives as its sources, as spans of it.
  static Optional<Span> naming(Report report, String outlet) {
    String name = anyName(outlet);
    Pattern cited =
        Pattern.compile(
            "(?:\\b%s\\s+(?:[Tt]he\\s+)?(?<before>%s)(?![\\p{L}\\d])|(?<![\\p{L}\\d])(?<after>%s)(?:,)?\\s+%s\\b)"
                .formatted(BEFORE, name, name, AFTER));
    for (Block block : report.blocks()) {
      if (block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.LIST_ITEM) {
        Matcher matcher = cited.matcher(report.at(block.span()));
        if (matcher.find()) {
          String group = matcher.group("before") != null ? "before" : "after";
          return Optional.of(
              new Span(matcher.start(group), matcher.end(group)).shift(block.span().start()));
        }
      }
    }
    return Optional.empty();
  }
}
