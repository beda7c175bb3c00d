package news.parallax.store;

import java.util.List;

/// Finds what accounts hold by its words.
public final class Search {
  private static final int MOST_WORDS = 12;
  private static final int BEFORE = 60;
  private static final int AROUND = 220;

  private final Database database;

  Search(Database database) {
    this.database = database;
  }

  /// Something found.
  ///
  /// @param kind `report`, `claim`, `actor`, `agreement` or `dispute`
  /// @param item the id that it has in the newest account of the story
  /// @param title what it is called: a headline, a name, for a claim its speaker; may be empty
  /// @param passage its words around the first that was looked for, shortened with `…`
  public record Hit(String story, String kind, String item, String title, String passage) {}

  /// What has all these words, each as the start of one of its own, whatever the case and accents;
  /// the best first, those found by their title before others.
  ///
  /// @param words as typed; words after the twelfth are not looked for
  /// @param kind what to look for, empty for all kinds
  public List<Hit> find(String words, String kind, int limit, int offset) {
    List<String> wanted =
        Folded.words(Folded.of(words)).stream().distinct().limit(MOST_WORDS).toList();
    if (wanted.isEmpty()) {
      return List.of();
    }
    Dialect dialect = database.dialect();
    return database.read(
        sql ->
            sql.list(
                dialect.search(),
                row ->
                    new Hit(
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        passage(row.getString(6), wanted)),
                dialect.match(wanted),
                kind,
                kind,
                limit,
                offset));
  }

  private static String passage(String body, List<String> wanted) {
    String folded = " " + Folded.of(body);
    int at =
        wanted.stream()
            .mapToInt(word -> folded.indexOf(" " + word))
            .filter(place -> place >= 0)
            .min()
            .orElse(0);
    int from = at <= BEFORE ? 0 : body.indexOf(' ', at - BEFORE) + 1;
    int to = from + AROUND;
    String words = body.substring(from, end(body, to)).strip().replaceAll("\\s+", " ");
    return (from > 0 ? "… " : "") + words + (to < body.length() ? " …" : "");
  }

  private static int end(String body, int to) {
    if (to >= body.length()) {
      return body.length();
    }
    return Character.isHighSurrogate(body.charAt(to - 1)) ? to - 1 : to;
  }
}
