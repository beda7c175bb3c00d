package news.parallax.actor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.report.Report;
import news.parallax.report.Span;

/// Offices printed right before a person's name (`Russian President Vladimir Putin`) or after it
/// between commas (`Jane Roe, the mayor of Springfield,`).
final class Titles {
  private static final int LONGEST = 10;

  private final Report report;
  private final Vocabulary vocabulary;
  private final Map<Named, Draft> cast;

  Titles(Report report, Vocabulary vocabulary, Map<Named, Draft> cast) {
    this.report = report;
    this.vocabulary = vocabulary;
    this.cast = cast;
  }

  void give() {
    for (Entry<Named, Draft> each : cast.entrySet()) {
      if (each.getValue().kind() == ActorKind.PERSON) {
        before(each.getKey()).ifPresent(each.getValue()::title);
        after(each.getKey()).ifPresent(each.getValue()::title);
      }
    }
  }

  private Optional<Draft.Title> before(Named name) {
    Sentence sentence = name.sentence();
    int from = name.from();
    while (from > 0 && name.from() - from < LONGEST && mayBeTitle(sentence, from - 1)) {
      from--;
    }
    from = start(sentence, from, name.from());
    return from < name.from() && hasOffice(sentence, from, name.from())
        ? Optional.of(title(sentence, from, name.from(), name.to()))
        : apposed(name);
  }

  /// Where the title in a run of words begins: not with `of` or another tie, nor before a tie that
  /// no office stands in front of (`visit of | President`), nor with lower-case words before a
  /// capitalised office that are no part of titles (`state visit | President`).
  private int start(Sentence sentence, int from, int to) {
    int start = from;
    for (int at = from; at < to; at++) {
      Token token = sentence.token(at);
      boolean tie = token.text().equals("of") || token.text().equals("for");
      boolean strange =
          Character.isLowerCase(token.text().codePointAt(0))
              && !isOffice(token)
              && !vocabulary.isTitleModifier(token.text())
              && hasCapital(sentence, at + 1, to)
              && named(sentence, at).isEmpty();
      if (!hasOffice(sentence, start, at) && (tie || strange)) {
        start = at + 1;
      }
    }
    while (start < to && !startsTitle(sentence.token(start))) {
      start++;
    }
    return start;
  }

  private boolean hasCapital(Sentence sentence, int from, int to) {
    return sentence.tokens().subList(from, to).stream()
        .anyMatch(t -> isOffice(t) && Character.isUpperCase(t.text().codePointAt(0)));
  }

  /// `the mayor of Springfield, Jane Roe`: an article, an office and what it belongs to, a comma.
  private Optional<Draft.Title> apposed(Named name) {
    Sentence sentence = name.sentence();
    int comma = name.from() - 1;
    if (comma < 2 || !sentence.token(comma).text().equals(",")) {
      return Optional.empty();
    }
    int from = comma;
    while (from > 0 && comma - from < LONGEST && continuesApposition(sentence, from - 1)) {
      from--;
    }
    while (from < comma && !sentence.token(from).tag().equals("DT")) {
      from++;
    }
    int first = from + 1;
    boolean leads =
        first < comma
            && isOffice(sentence.token(headOfTitle(sentence, first, comma)))
            && sentence.token(from).text().equalsIgnoreCase("the");
    return leads ? Optional.of(title(sentence, first, comma, name.to())) : Optional.empty();
  }

  private boolean continuesApposition(Sentence sentence, int at) {
    return mayBeTitle(sentence, at) || sentence.token(at).tag().equals("DT");
  }

  /// The last word before the first `of`, `for` or comma.
  private static int headOfTitle(Sentence sentence, int from, int to) {
    int at = from;
    while (at + 1 < to && sentence.token(at + 1).tag().startsWith("N")) {
      at++;
    }
    return at;
  }

  private boolean mayBeTitle(Sentence sentence, int at) {
    Token token = sentence.token(at);
    if (named(sentence, at)
        .map(Map.Entry::getValue)
        .filter(d -> d.kind() == ActorKind.PERSON)
        .isPresent()) {
      return false;
    }
    String lower = token.text().toLowerCase(Locale.ROOT);
    return token.isNoun()
        || token.tag().startsWith("JJ")
        || token.tag().equals("POS")
        || token.tag().equals("HYPH")
        || lower.equals("of")
        || lower.equals("for")
        || (lower.equals("and") && at > 0 && sentence.token(at - 1).isProperNoun());
  }

  private static boolean startsTitle(Token token) {
    return token.isNoun() || token.tag().startsWith("JJ");
  }

  private boolean hasOffice(Sentence sentence, int from, int to) {
    return sentence.tokens().subList(from, to).stream().anyMatch(this::isOffice);
  }

  private boolean isOffice(Token token) {
    return vocabulary.isOffice(token.text().toLowerCase(Locale.ROOT));
  }

  private Optional<Draft.Title> after(Named name) {
    Sentence sentence = name.sentence();
    List<Token> tokens = sentence.tokens();
    int at = name.to();
    if (at >= tokens.size() || !tokens.get(at).text().equals(",")) {
      return Optional.empty();
    }
    int from = at + 1;
    while (from < tokens.size() && tokens.get(from).tag().equals("DT")) {
      from++;
    }
    int end = from;
    while (end < tokens.size() && end - from < LONGEST && continuesTitle(sentence, end)) {
      end++;
    }
    return end > from && hasOffice(sentence, from, end) && endsThere(tokens, end)
        ? Optional.of(title(sentence, from, end, end))
        : Optional.empty();
  }

  private boolean continuesTitle(Sentence sentence, int at) {
    Token token = sentence.token(at);
    return mayBeTitle(sentence, at)
        || token.tag().equals("DT")
        || token.text().equals("at")
        || token.text().equals("to")
        || token.text().equals("in");
  }

  private static boolean endsThere(List<Token> tokens, int end) {
    return end >= tokens.size()
        || tokens.get(end).text().equals(",")
        || tokens.get(end).text().equals(".")
        || tokens.get(end).isVerb();
  }

  /// @param end index after the last token of what shows the role, the name included
  private Draft.Title title(Sentence sentence, int from, int to, int end) {
    Span where = sentence.token(from).span().cover(sentence.token(end - 1).span());
    Optional<Entry<Named, Draft>> of = owner(sentence, from, to);
    Span whole = sentence.token(from).span().cover(sentence.token(to - 1).span());
    if (of.isEmpty()) {
      return new Draft.Title(Spelling.plain(report.at(whole)), null, "", where);
    }
    Named named = of.get().getKey();
    String title = without(sentence, from, to, named);
    return new Draft.Title(title, of.get().getValue(), report.at(named.span()), where);
  }

  private Optional<Entry<Named, Draft>> owner(Sentence sentence, int from, int to) {
    return cast.entrySet().stream()
        .filter(e -> e.getKey().sentence() == sentence)
        .filter(e -> e.getKey().from() >= from && e.getKey().to() <= to)
        .filter(e -> e.getValue().kind() != ActorKind.PERSON)
        .findFirst();
  }

  private Optional<Entry<Named, Draft>> named(Sentence sentence, int at) {
    return cast.entrySet().stream()
        .filter(e -> e.getKey().sentence() == sentence)
        .filter(e -> e.getKey().from() <= at && at < e.getKey().to())
        .findFirst();
  }

  /// The words of a title but for what it belongs to and what ties it to that (`'s`, `of`).
  private String without(Sentence sentence, int from, int to, Named owner) {
    StringBuilder words = new StringBuilder();
    for (int at = from; at < to; at++) {
      Token token = sentence.token(at);
      boolean tie =
          token.tag().equals("POS")
              || ((token.text().equals("of")
                      || token.text().equals("the")
                      || token.text().equals("to"))
                  && at < owner.from()
                  && isOnlyArticle(sentence, at + 1, owner.from()));
      if ((at < owner.from() || at >= owner.to()) && !tie) {
        words.append(words.isEmpty() ? "" : " ").append(token.text());
      }
    }
    return words.toString();
  }

  private static boolean isOnlyArticle(Sentence sentence, int from, int to) {
    return sentence.tokens().subList(from, to).stream().allMatch(t -> t.tag().equals("DT"));
  }
}
