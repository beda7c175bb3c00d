package news.parallax.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Makes stories of many reports from stories of few: each report, with what the next two of its
/// story tell below it, again under other outlets, without one of its paragraphs, and every second
/// time with other numbers.
///
/// Arguments: the folder of stories, the folder to write, and how many reports a story gets.
public final class Variants {
  private static final String LIST = "reports.json";
  private static final int TOLD_TOGETHER = 3;

  /// Numbers of two or three digits, which are no years and no days of a month.
  private static final Pattern COUNT =
      Pattern.compile("(?<![\\d,.])(3[2-9]|[4-9]\\d|\\d{3})(?![\\d,.])");

  private Variants() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      System.err.println("Usage: Variants STORIES OUT REPORTS");
      System.exit(2);
    }
    try (Stream<Path> stories = Files.list(Path.of(arguments[0]))) {
      for (Path story : stories.filter(one -> Files.exists(one.resolve(LIST))).sorted().toList()) {
        Path folder = Path.of(arguments[1]).resolve(story.getFileName());
        write(story, Files.createDirectories(folder), Integer.parseInt(arguments[2]));
      }
    }
  }

  private static void write(Path story, Path folder, int count) throws IOException {
    List<JsonNode> known = JsonMapper.shared().readTree(story.resolve(LIST)).valueStream().toList();
    ArrayNode list = JsonMapper.shared().createArrayNode();
    for (int i = 0; i < count; i++) {
      ObjectNode entry = (ObjectNode) known.get(i % known.size()).deepCopy();
      int variant = i / known.size();
      String file = entry.get("file").asString();
      String outlet = entry.path("outlet").asString("Paper");
      String name = "%02d-%s".formatted(i, file);
      list.add(
          entry.put("file", name).put("outlet", variant == 0 ? outlet : outlet + " " + variant));
      StringBuilder text = new StringBuilder();
      for (int next = 0; next < TOLD_TOGETHER; next++) {
        String other = known.get((i + next) % known.size()).get("file").asString();
        text.append(Files.readString(story.resolve(other)).strip()).append("\n\n");
      }
      Files.writeString(folder.resolve(name), varied(text.toString(), variant));
    }
    Files.writeString(folder.resolve(LIST), list.toString());
  }

  /// @param variant 0 for the report as it is
  static String varied(String text, int variant) {
    if (variant == 0) {
      return text;
    }
    List<String> paragraphs = new ArrayList<>(Arrays.asList(text.split("\n\n")));
    if (paragraphs.size() > 3) {
      paragraphs.remove(2 + variant % (paragraphs.size() - 2));
    }
    String shorter = String.join("\n\n", paragraphs);
    return variant % 2 == 0
        ? shorter
        : COUNT
            .matcher(shorter)
            .replaceAll(count -> Integer.toString(Integer.parseInt(count.group()) + variant));
  }
}
