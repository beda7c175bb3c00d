package news.parallax.reader;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.parallax.reader.text.WordTable;
import news.parallax.report.Span;

/// Lines that name the author or the day, and datelines, by their form.
final class Credits {
  private static final WordTable WORDS = WordTable.named(Credits.class, "bylines.tsv");
  private static final Set<String> PARTICLES = new HashSet<>(WORDS.of("particle"));
  private static final Set<String> JOBS = new HashSet<>(WORDS.of("job"));
  private static final Pattern BESIDE_DATE =
      Pattern.compile(
          "(?i)(?<![\\p{L}])(?:"
              + WORDS.rows().stream()
                  .filter(row -> row.getFirst().equals("label") || row.getFirst().equals("zone"))
                  .map(row -> Pattern.quote(row.get(1)))
                  .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                  .collect(Collectors.joining("|"))
              + ")(?![\\p{L}])|\\d{1,2}[:.h]\\d{2}(?:[:.]\\d{2})?");

  private static final Pattern BY = Pattern.compile("^(?:By|BY|by|Written by)[: ]\\s*(.+)$");
  private static final Pattern SEPARATOR = Pattern.compile("\\s*[,|•·–—/]\\s*|\\s+-\\s+");

  private static final String PLACE = "\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3}";
  private static final String UPPER_PLACE =
      "\\p{Lu}[\\p{Lu}.'’-]+(?: (?:\\p{Lu}[\\p{Lu}.'’-]+)){0,3}";
  private static final String DAY = "(?:[,.]? ?" + dayPattern() + ")?";
  private static final String DASH = "(?:-{1,2}|[–—])";
  private static final String SENTENCE = "(?=[\"“‘'(]?[\\p{Lu}\\d\"“‘])";
  private static final Pattern AGENCY_DATELINE =
      Pattern.compile(
          "^(?:%s(?:[,/] ?%s){0,3})?%s[,.]? ?(?:\\((?<agency>[\\p{L}][\\p{L}\\d .&/'’-]{1,40})\\)(?:\\s*%s\\s*|(?=\\p{Lu}))|/(?<slashed>[\\p{Lu}][\\p{L} ]{1,20})/\\.?\\s*(?:%s\\s*)?)%s"
              .formatted(PLACE, PLACE, DAY, DASH, DASH, SENTENCE));
  private static final Pattern UPPER_DATELINE =
      Pattern.compile(
          "^%s(?:, ?%s){0,2}%s\\s*%s\\s+%s".formatted(UPPER_PLACE, PLACE, DAY, DASH, SENTENCE));
  private static final Pattern REGION_DATELINE =
      Pattern.compile("^%s, %s%s\\s+%s\\s+%s".formatted(PLACE, PLACE, DAY, DASH, SENTENCE));

  private Credits() {}

  private static String dayPattern() {
    return PrintedDate.DAY.pattern().replaceAll("\\?<\\w+>", "?:").replace("(?i)\\b", "(?i:") + ")";
  }

  /// Who wrote it, when the line says nothing else: the names without `By`, the day and the job.
  static Optional<String> author(String line) {
    Matcher by = BY.matcher(line);
    if (by.matches()) {
      return authorIn(by.group(1), false);
    }
    return authorIn(line, true);
  }

  private static Optional<String> authorIn(String words, boolean needsProof) {
    String[] parts = SEPARATOR.split(words);
    if (parts.length == 0 || words.length() > 120 || !isName(parts[0])) {
      return Optional.empty();
    }
    boolean proven = !needsProof;
    for (int i = 1; i < parts.length; i++) {
      boolean fits = isDateLine(parts[i]) || namesJob(parts[i]);
      proven |= fits;
      if (!fits && !isName(parts[i]) && !parts[i].matches("\\d{4}.*")) {
        return Optional.empty();
      }
    }
    return proven ? Optional.of(parts[0].strip()) : Optional.empty();
  }

  /// Two to seven words with capitals, initials and particles.
  private static boolean isName(String text) {
    String[] words = text.strip().split("\\s+");
    if (words.length < 2 || words.length > 9) {
      return false;
    }
    for (String word : words) {
      boolean capital = Character.isUpperCase(word.codePointAt(0)) && word.matches("[\\p{L}'’.-]+");
      if (!capital && !PARTICLES.contains(word.toLowerCase(Locale.ROOT)) && !word.equals("&")) {
        return false;
      }
    }
    return !PARTICLES.contains(words[0]) && !words[words.length - 1].matches(".*[a-z]{3,}\\.");
  }

  private static boolean namesJob(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).split("\\W+");
    return words.length <= 7 && List.of(words).stream().anyMatch(JOBS::contains);
  }

  /// Whether a line holds a printed day and nothing but what stands beside such days.
  static boolean isDateLine(String line) {
    if (line.length() > 120) {
      return false;
    }
    String rest = PrintedDate.DAY.matcher(line).replaceAll(" ");
    return !rest.equals(line)
        && BESIDE_DATE.matcher(rest).replaceAll(" ").chars().noneMatch(Character::isLetterOrDigit);
  }

  /// The dateline at the start of a paragraph, with the dash after it.
  static Optional<Span> dateline(String paragraph) {
    for (Pattern form : List.of(AGENCY_DATELINE, UPPER_DATELINE, REGION_DATELINE)) {
      Matcher matcher = form.matcher(paragraph);
      if (matcher.find() && matcher.end() > 0 && matcher.end() < paragraph.length()) {
        return Optional.of(new Span(0, matcher.end()));
      }
    }
    return Optional.empty();
  }
}
