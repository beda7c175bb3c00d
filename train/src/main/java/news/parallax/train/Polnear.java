package news.parallax.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import news.parallax.language.Attribution;
import news.parallax.report.Span;

/// Reads PolNeAR: texts and brat stand-off annotations, whose offsets count code points.
///
/// @see <a href="https://github.com/networkdynamics/PolNeAR">PolNeAR 1.0</a>, CC BY-SA 4.0
public final class Polnear {
  private Polnear() {}

  /// The articles of one part, by name. An article that several people annotated comes with the
  /// annotation whose file name is first.
  ///
  /// @param part the folder that holds `text` and `attributions`
  public static List<Article> read(Path part) throws IOException {
    Map<String, Path> annotations = new TreeMap<>();
    try (Stream<Path> files = Files.list(part.resolve("attributions"))) {
      files
          .sorted()
          .forEach(
              file -> annotations.putIfAbsent(articleName(file.getFileName().toString()), file));
    }
    List<Article> articles = new ArrayList<>();
    for (Map.Entry<String, Path> entry : annotations.entrySet()) {
      String text = Files.readString(part.resolve("text").resolve(entry.getKey() + ".txt"));
      articles.add(
          new Article(
              entry.getKey(), text, attributions(text, Files.readString(entry.getValue()))));
    }
    return articles;
  }

  /// The file's name without the annotator's number: `nyt_2016-04-18_for-news_4e07.ann`.
  private static String articleName(String file) {
    return file.substring(0, file.lastIndexOf('_'));
  }

  private static List<Attribution> attributions(String text, String annotation) {
    Map<String, List<Span>> marks = new HashMap<>();
    List<Attribution> found = new ArrayList<>();
    for (String line : annotation.split("\n")) {
      String[] columns = line.split("\t");
      if (line.matches("T\\d+\t.*")) {
        marks.put(columns[0], spans(text, columns[1].substring(columns[1].indexOf(' ') + 1)));
      }
    }
    for (String line : annotation.split("\n")) {
      if (line.matches("E\\d+\t.*")) {
        Map<String, List<Span>> parts = new HashMap<>();
        for (String part : line.split("\t")[1].trim().split(" ")) {
          String[] roleAndMark = part.split(":");
          parts
              .computeIfAbsent(roleAndMark[0].replaceAll("\\d", ""), role -> new ArrayList<>())
              .addAll(marks.getOrDefault(roleAndMark[1], List.of()));
        }
        if (parts.containsKey("Cue")) {
          found.add(
              new Attribution(
                  parts.getOrDefault("Source", List.of()),
                  parts.getOrDefault("Cue", List.of()),
                  parts.getOrDefault("Content", List.of())));
        }
      }
    }
    return found;
  }

  /// Stretches that only white space parts are one: brat ends a stretch with its line.
  private static List<Span> spans(String text, String offsets) {
    List<Span> spans = new ArrayList<>();
    for (String stretch : offsets.split(";")) {
      String[] bounds = stretch.split(" ");
      int start = text.offsetByCodePoints(0, Integer.parseInt(bounds[0]));
      int end = text.offsetByCodePoints(0, Integer.parseInt(bounds[1]));
      Span last = spans.isEmpty() ? null : spans.getLast();
      if (last != null && last.end() <= start && text.substring(last.end(), start).isBlank()) {
        spans.set(spans.size() - 1, new Span(last.start(), end));
      } else if (end > start) {
        spans.add(new Span(start, end));
      }
    }
    return spans;
  }
}
