package news.parallax.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.parallax.account.Account;
import news.parallax.account.Account.ReportEntry;
import news.parallax.account.Account.StoryLine;
import news.parallax.change.Changes;
import news.parallax.reader.ReportReader;
import news.parallax.report.Report;
import news.parallax.write.JsonReader;
import news.parallax.write.JsonWriter;
import org.jspecify.annotations.Nullable;

/// Fills a store with the stories of a small one, again and again, each time with other names.
///
/// In every copy each word with a capital letter becomes an invented word of the same length, in
/// the texts and in the account alike, so that passages stay where they are and a search finds what
/// it would in as many different stories. Accounts are as large and as rich as those of the small
/// store; they are copied, not made anew.
///
/// Arguments: the small store, the store to fill, and how many reports it gets at least.
final class ManyStories {
  private static final Pattern NAME =
      Pattern.compile("(?<![\\p{L}\\\\])\\p{Lu}\\p{Ll}{2,}(?!\\p{L})");
  private static final String CONSONANTS = "bdfgklmnprstvz";
  private static final String VOWELS = "aeiou";

  private final Store from;
  private final Store to;

  private ManyStories(Store from, Store to) {
    this.from = from;
    this.to = to;
  }

  public static void main(String[] arguments) {
    try (Store from = Store.open(arguments[0]);
        Store to = Store.open(arguments[1])) {
      new ManyStories(from, to).fill(Integer.parseInt(arguments[2]));
    }
  }

  private void fill(int reports) {
    List<Revision> all =
        from.stories().ids().stream().flatMap(id -> from.stories().latest(id).stream()).toList();
    long kept = 0;
    for (int copy = 0; kept < reports; copy++) {
      Revision revision = all.get(copy % all.size());
      copy(revision, copy);
      kept += revision.account().reports().size();
    }
    System.out.printf("%d reports in %d stories%n", to.reports().count(), to.stories().count());
  }

  private void copy(Revision revision, int copy) {
    Renaming renaming = new Renaming(copy);
    String story = "s-%012x".formatted(copy);
    Instant at = Instant.parse("2031-05-12T08:00:00Z").plusSeconds(60L * copy);
    List<Report> reports = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    for (ReportEntry entry : inOrder(revision.account())) {
      Report report = renamed(entry.report(), copy, renaming);
      to.reports().keep(report, at);
      to.reports().place(Kept.key(report), story);
      reports.add(report);
      keys.add(Kept.key(report));
    }
    Account account = account(revision.account(), story, reports, renaming);
    to.stories()
        .save(new Revision(story, 1, at, "copy " + copy, keys, account), Changes.first(account));
  }

  /// Reports by their numbers, as a revision names them.
  private static List<ReportEntry> inOrder(Account account) {
    return account.reports().stream()
        .sorted(
            Comparator.comparing((ReportEntry entry) -> entry.report().id().length())
                .thenComparing(entry -> entry.report().id()))
        .toList();
  }

  private static Report renamed(Report report, int copy, Renaming renaming) {
    String text = renaming.of(report.text());
    return new Report(
        report.id(),
        "copy-%d/%s".formatted(copy, report.name()),
        text,
        renaming.ofMaybe(report.title()),
        renaming.ofMaybe(report.outlet()),
        renaming.ofMaybe(report.byline()),
        report.url(),
        report.publication(),
        report.language(),
        ReportReader.sha256(text.getBytes(StandardCharsets.UTF_8)),
        report.blocks());
  }

  private static Account account(
      Account account, String story, List<Report> reports, Renaming renaming) {
    Map<String, Report> byId = reports.stream().collect(Collectors.toMap(Report::id, r -> r));
    Account renamed =
        JsonReader.read(
            renaming.of(new JsonWriter(false).write(account)),
            (id, source, sha256) -> Optional.ofNullable(byId.get(id)).map(Report::text));
    StoryLine line = renamed.story();
    return renamed
        .named(new StoryLine(story, line.title(), line.period()))
        .reportedBy(
            account.reports().stream()
                .map(
                    entry ->
                        new ReportEntry(
                            byId.getOrDefault(entry.report().id(), entry.report()),
                            entry.published(),
                            entry.phase()))
                .toList());
  }

  /// The names of one copy.
  private static final class Renaming {
    private final Random random;
    private final Map<String, String> names = new HashMap<>();

    Renaming(int seed) {
      random = new Random(seed);
    }

    String of(String text) {
      return NAME.matcher(text)
          .replaceAll(name -> names.computeIfAbsent(name.group(), this::invented));
    }

    @Nullable String ofMaybe(@Nullable String text) {
      return text == null ? null : of(text);
    }

    private String invented(String name) {
      StringBuilder word = new StringBuilder(name.length());
      for (int i = 0; i < name.length(); i++) {
        String letters = i % 2 == 0 ? CONSONANTS : VOWELS;
        word.append(letters.charAt(random.nextInt(letters.length())));
      }
      return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
  }
}
