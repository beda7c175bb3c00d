package news.parallax.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.account.Account.Phase;
import news.parallax.account.Account.ReportEntry;
import news.parallax.report.Block;
import news.parallax.report.Evidence;
import news.parallax.report.Publication;
import news.parallax.report.Report;
import news.parallax.report.Span;
import news.parallax.time.Time;
import org.jspecify.annotations.Nullable;

/// Reports of an invented story, and passages in them found by their words: evidence for accounts
/// that are written by hand.
public final class Sketch {
  private static final Pattern LINE = Pattern.compile("[^\\n]+");

  private final Map<String, ReportEntry> reports = new TreeMap<>();

  /// Adds a report; its first line is the headline, a line that starts with `By` the byline, a line
  /// with neither full stop nor quotation mark page furniture, every other line a paragraph.
  public Sketch report(
      String id, String source, String outlet, LocalDate published, Phase phase, String text) {
    List<Block> blocks = blocks(text);
    String title = blocks.getFirst().span().in(text);
    Report report =
        new Report(
            id,
            source,
            text,
            title,
            outlet,
            null,
            null,
            new Publication.Given(published),
            "en",
            sha256(text),
            blocks);
    reports.put(id, new ReportEntry(report, day(published), phase));
    return this;
  }

  /// The reports by id.
  public List<ReportEntry> reports() {
    return List.copyOf(reports.values());
  }

  /// The first place where a report has these words.
  public Evidence at(String report, String words) {
    String text = text(report);
    int start = text.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("%s does not say '%s'".formatted(report, words));
    }
    return new Evidence(report, new Span(start, start + words.length()));
  }

  /// Every place where any report has one of these names as a whole word.
  public List<Evidence> mentions(String... names) {
    Pattern pattern = Pattern.compile("\\b(" + String.join("|", names) + ")\\b");
    List<Evidence> found = new ArrayList<>();
    for (String report : reports.keySet()) {
      Matcher matcher = pattern.matcher(text(report));
      while (matcher.find()) {
        found.add(new Evidence(report, new Span(matcher.start(), matcher.end())));
      }
    }
    return found;
  }

  private String text(String report) {
    ReportEntry entry = reports.get(report);
    if (entry == null) {
      throw new IllegalArgumentException("No report " + report);
    }
    return entry.report().text();
  }

  /// One day, printed in full.
  public static Time day(LocalDate day) {
    return new Time(day, day, Time.Precision.DAY, Time.Basis.EXPLICIT, day.toString());
  }

  /// A whole year.
  public static Time year(int year) {
    return new Time(
        LocalDate.of(year, 1, 1),
        LocalDate.of(year, 12, 31),
        Time.Precision.YEAR,
        Time.Basis.EXPLICIT,
        Integer.toString(year));
  }

  /// The text of a file beside this class.
  public static String resource(String name) {
    try (@Nullable InputStream in = Sketch.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("No test resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Block> blocks(String text) {
    List<Block> blocks = new ArrayList<>();
    Matcher line = LINE.matcher(text);
    while (line.find()) {
      blocks.add(new Block(new Span(line.start(), line.end()), kind(blocks.size(), line.group())));
    }
    return blocks;
  }

  private static Block.Kind kind(int index, String line) {
    if (index == 0) {
      return Block.Kind.TITLE;
    }
    if (line.startsWith("By ")) {
      return Block.Kind.BYLINE;
    }
    return line.endsWith(".") || line.contains("\"") ? Block.Kind.PARAGRAPH : Block.Kind.FURNITURE;
  }

  private static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
