package news.parallax.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.parallax.account.Account.DiscrepancyKind;
import news.parallax.figure.Figure;
import news.parallax.figure.Figure.Comparator;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.report.Span;
import news.parallax.statement.Statement;
import news.parallax.statement.Term;
import news.parallax.statement.Term.Meaning;
import org.jspecify.annotations.Nullable;

/// The attributes that one statement tells. What it tells as past, revised, possible or of another
/// happening is left out.
final class Attributes {
  private static final Map<String, Map<String, String>> WORDS = words();

  /// Words of a sentence that speaks of another happening, an earlier count, or no certain one.
  private static final Set<String> GUARDS = Lexicon.group("telling.tsv", "guard");

  private static final Set<String> RAMMING = Lexicon.group("telling.tsv", "ram");

  private static final Set<String> CAUSING = Lexicon.group("telling.tsv", "cause");

  private static final Set<String> CLAIMING = Lexicon.group("telling.tsv", "claim");

  private static final Set<String> CARRIED = Lexicon.group("telling.tsv", "carried");

  /// Words between who is counted and `on board`.
  private static final int NEAR = 3;

  /// What ended longer before the report is of another happening.
  private static final int NEWS_DAYS = 10;

  private final Statement statement;
  private final Sentence sentence;
  private final List<Attribute> found = new ArrayList<>();

  private Attributes(Statement statement) {
    this.statement = statement;
    this.sentence = statement.sentence();
  }

  private static Map<String, String> of(String kind) {
    return WORDS.getOrDefault(kind, Map.of());
  }

  private static Map<String, Map<String, String>> words() {
    Map<String, Map<String, String>> words = new HashMap<>();
    for (List<String> row : Lexicon.rows("attributes.tsv")) {
      for (String lemma : row.get(2).split(" ")) {
        words.computeIfAbsent(row.get(0), k -> new HashMap<>()).put(lemma, row.get(1));
      }
    }
    return words;
  }

  /// @param published the day of the report, null when unknown
  static List<Attribute> of(Statement statement, @Nullable LocalDate published) {
    Attributes attributes = new Attributes(statement);
    attributes.found.addAll(Ages.of(statement));
    attributes.found.addAll(DeathPlaces.of(statement));
    boolean guarded =
        attributes.sentence.tokens().stream().anyMatch(t -> GUARDS.contains(lemma(t)));
    if (!guarded && !attributes.isPast(published)) {
      attributes.statement.terms().forEach(attributes::aboard);
      attributes.sentence.tokens().forEach(attributes::ofHappening);
    }
    return attributes.found;
  }

  private boolean isPast(@Nullable LocalDate published) {
    return published != null
        && statement.terms().stream()
            .map(term -> term.meaning() instanceof Meaning.When when ? when.time().end() : null)
            .anyMatch(end -> end != null && end.isBefore(published.minusDays(NEWS_DAYS)));
  }

  private void ofHappening(Token token) {
    magnitude(token);
    vehicle(token);
    cause(token);
    claimant(token);
  }

  /// `with 291 people on board`, `was carrying 60 passengers`, but not what it may carry.
  private void aboard(Term term) {
    if (term.meaning() instanceof Meaning.HowMany(Figure figure)
        && figure.value() != null
        && figure.comparator() == Comparator.EXACT
        && CARRIED.contains(figure.noun())
        && isAboard(counted(term))) {
      add(
          DiscrepancyKind.NUMBER,
          "aboard " + figure.noun(),
          "How many were on board",
          String.valueOf(figure.value()),
          term.span(),
          term.span());
    }
  }

  private Token counted(Term number) {
    Token at = sentence.token(number.at());
    return at.tag().equals("CD") ? sentence.head(at).orElse(at) : at;
  }

  private boolean isAboard(Token counted) {
    int last = Math.min(sentence.tokens().size() - 1, counted.index() + NEAR);
    for (int at = counted.index() + 1; at <= last; at++) {
      Token word = sentence.token(at);
      if (lemma(word).equals("aboard")
          || lemma(word).equals("board") && lemma(sentence.token(at - 1)).equals("on")) {
        return true;
      }
    }
    return sentence
        .head(counted)
        .filter(verb -> lemma(verb).equals("carry") && counted.is("obj"))
        .filter(verb -> !verb.tag().equals("VB"))
        .isPresent();
  }

  /// `magnitude 6.4`, `6.4-magnitude`.
  private void magnitude(Token token) {
    if (!lemma(token).equals("magnitude")) {
      return;
    }
    sentence.tokens().stream()
        .filter(number -> number.tag().equals("CD"))
        .filter(number -> Math.abs(number.index() - token.index()) <= 2)
        .filter(number -> number.text().matches("\\d+\\.\\d+"))
        .findFirst()
        .ifPresent(
            number ->
                add(
                    DiscrepancyKind.NUMBER,
                    "magnitude",
                    "Magnitude",
                    number.text(),
                    token.span().cover(number.span()),
                    number.span()));
  }

  /// What was driven into people or a building.
  private void vehicle(Token token) {
    String value = of("vehicle").get(lemma(token));
    Optional<Token> verb = sentence.head(token).filter(v -> RAMMING.contains(lemma(v)));
    boolean acts = token.is("nsubj") || token.is("obj");
    if (value != null && acts && verb.isPresent() && Certainty.isSure(sentence, verb.get())) {
      boolean into =
          sentence.children(verb.get(), "obl").stream()
              .anyMatch(
                  place ->
                      sentence.children(place, "case").stream()
                          .anyMatch(c -> lemma(c).equals("into")));
      if (into) {
        add(
            DiscrepancyKind.OBJECT,
            "vehicle",
            "Vehicle",
            value,
            token.span().cover(verb.get().span()),
            token.span());
      }
    }
  }

  /// `the fire was caused by a candle`, `a candle caused the fire`.
  private void cause(Token verb) {
    if (!CAUSING.contains(lemma(verb)) || !verb.isVerb() || !Certainty.isSure(sentence, verb)) {
      return;
    }
    Optional<Token> happening =
        sentence.children(verb, "nsubj", "obj").stream()
            .filter(noun -> OneHappening.of(sentence, noun).isPresent())
            .findFirst();
    happening.ifPresent(
        what ->
            sentence.children(verb, "nsubj", "obl").stream()
                .filter(cause -> cause.index() != what.index())
                .flatMap(cause -> sentence.subtree(cause).stream())
                .filter(word -> of("cause").containsKey(lemma(word)))
                .findFirst()
                .ifPresent(
                    word ->
                        add(
                            DiscrepancyKind.CAUSE,
                            "cause " + OneHappening.of(sentence, what).orElseThrow().concepts(),
                            "Cause of the " + lemma(what),
                            String.valueOf(of("cause").get(lemma(word))),
                            what.span().cover(verb.span()).cover(word.span()),
                            word.span())));
  }

  /// Who said that they did it.
  private void claimant(Token verb) {
    boolean claims =
        CLAIMING.contains(lemma(verb))
            && Certainty.isSure(sentence, verb)
            && sentence.children(verb, "obj").stream()
                .anyMatch(object -> lemma(object).equals("responsibility"));
    if (claims) {
      sentence.children(verb, "nsubj").stream()
          .filter(Token::isProperNoun)
          .findFirst()
          .ifPresent(
              subject -> {
                Span name = name(subject);
                add(
                    DiscrepancyKind.ACTOR,
                    "responsibility",
                    "Who claimed responsibility",
                    claimant(subject, name),
                    name.cover(verb.span()),
                    name);
              });
    }
  }

  /// The actor's id where the name is known to mean one, else the name.
  private String claimant(Token subject, Span name) {
    return statement.terms().stream()
        .filter(term -> term.at() == subject.index())
        .filter(term -> term.meaning() instanceof Meaning.Who)
        .map(Term::key)
        .findFirst()
        .orElse(statement.reading().report().at(name).toLowerCase(Locale.ROOT));
  }

  private Span name(Token head) {
    return sentence.children(head, "compound", "amod", "flat").stream()
        .map(Token::span)
        .reduce(head.span(), Span::cover);
  }

  private void add(
      DiscrepancyKind kind, String slot, String subject, String value, Span passage, Span shown) {
    found.add(Attribute.of(statement, kind, slot, subject, value, passage, shown));
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
