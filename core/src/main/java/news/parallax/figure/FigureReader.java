package news.parallax.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.parallax.event.Extent;
import news.parallax.figure.Figure.Comparator;
import news.parallax.figure.Units.Found;
import news.parallax.figure.Units.Kind;
import news.parallax.figure.Units.Unit;
import news.parallax.language.Analysis;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.report.Span;
import news.parallax.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/// Finds the quantities of one report.
public final class FigureReader {
  private final Analysis analysis;
  private final List<TimeExpression> times;
  private final Sentence sentence;

  private FigureReader(Analysis analysis, List<TimeExpression> times, Sentence sentence) {
    this.analysis = analysis;
    this.times = times;
    this.sentence = sentence;
  }

  /// In text order, never overlapping.
  public static List<Figure> read(Analysis analysis, List<TimeExpression> times) {
    List<Figure> figures = new ArrayList<>();
    for (Sentence sentence : analysis.sentences()) {
      List<TimeExpression> here =
          times.stream().filter(time -> sentence.span().contains(time.span())).toList();
      new FigureReader(analysis, here, sentence).read(figures);
    }
    return figures;
  }

  private void read(List<Figure> figures) {
    for (int at = 0; at < sentence.tokens().size(); ) {
      Age.inDecade(sentence, at).map(this::ofAge).ifPresent(figures::add);
      Optional<Quantity> quantity = Quantity.at(sentence, at).filter(this::isQuantity);
      if (quantity.isEmpty()) {
        at++;
        continue;
      }
      figure(quantity.get())
          .filter(figure -> figures.isEmpty() || !isConversion(figures.getLast(), figure))
          .ifPresent(figures::add);
      at = quantity.get().to();
    }
  }

  /// Whether a number is one that counts: not one of a name, a date, a score or a list.
  private boolean isQuantity(Quantity quantity) {
    int from = quantity.from();
    String before = Words.at(sentence, from - 1);
    boolean joined =
        Quantity.isDash(before) && touches(from - 1, from) && touches(from - 2, from - 1);
    Span span = span(from, quantity.to());
    return !joined
        && !isHyphenedName(quantity)
        && !Words.NUMBERED.contains(before)
        && !Words.NAMING.contains(Words.at(sentence, quantity.to()))
        && !isInName(span)
        && !isAddress(quantity)
        && !(isDated(span) && !isAgo(quantity))
        && !isScore(quantity)
        && !namesWhatStandsBefore(quantity);
  }

  /// `Six-Party`.
  private boolean isHyphenedName(Quantity quantity) {
    int next = quantity.to() + 1;
    return Quantity.isDash(Words.at(sentence, quantity.to()))
        && next < sentence.tokens().size()
        && Character.isUpperCase(sentence.token(next).text().charAt(0));
  }

  private boolean touches(int left, int right) {
    return left >= 0 && sentence.token(left).span().end() == sentence.token(right).span().start();
  }

  /// A number inside a proper name (`Group of Seven`).
  private boolean isInName(Span span) {
    boolean named =
        analysis.names().stream()
            .anyMatch(name -> name.span().overlaps(span) && !span.contains(name.span()));
    int first = sentence.within(span).getFirst().index();
    boolean ofName =
        Words.at(sentence, first - 1).equals("of")
            && first >= 2
            && sentence.token(first - 2).isProperNoun();
    return named || ofName || sentence.within(span).stream().anyMatch(Token::isProperNoun);
  }

  /// `40 East 5th Ave.`, `on Oregon 214`, `the Newberg 214 Highway`: a number of digits between
  /// capitalised words that end in a kind of road, or right behind a place, where no unit follows
  /// and nothing that it could count.
  private boolean isAddress(Quantity quantity) {
    if (!sentence.token(quantity.from()).text().matches("\\d+") || unit(quantity).isPresent()) {
      return false;
    }
    for (int at = quantity.to(); at < sentence.tokens().size(); at++) {
      if (Words.ROADS.contains(Words.at(sentence, at)) && at > quantity.to()) {
        return true;
      }
      if (!sentence.token(at).text().matches("\\p{Lu}.*|\\d+(st|nd|rd|th)")) {
        break;
      }
    }
    return isNamedRoad(quantity);
  }

  private boolean isNamedRoad(Quantity quantity) {
    int from = quantity.from();
    boolean place =
        from >= 2
            && sentence.token(from - 1).isProperNoun()
            && sentence.token(from - 2).tag().equals("IN");
    if (!place || quantity.to() == sentence.tokens().size()) {
      return place;
    }
    Token next = sentence.token(quantity.to());
    return !next.isNoun()
        && !next.isVerb()
        && !next.tag().startsWith("JJ")
        && !next.tag().equals("CD");
  }

  private boolean isDated(Span span) {
    return times.stream()
        .filter(time -> time.span().overlaps(span))
        .anyMatch(
            time ->
                time.kind() == TimeExpression.Kind.DATE || time.kind() == TimeExpression.Kind.TIME);
  }

  /// A length counted back from the report's day and bounded (`more than ten years ago`).
  private boolean isAgo(Quantity quantity) {
    Bound bound = Bound.around(sentence, quantity.from(), quantity.to());
    return bound.comparator() != Comparator.EXACT
        && Words.at(sentence, quantity.to() + 1).equals("ago");
  }

  /// `6-2`, `52-48`.
  private boolean isScore(Quantity quantity) {
    return quantity.value() != null
        && Quantity.isDash(Words.at(sentence, quantity.to()))
        && Quantity.at(sentence, quantity.to() + 1).isPresent();
  }

  /// `Article 5`, `paragraphs 16 and 18`; an age after a name is set off by a comma.
  private boolean namesWhatStandsBefore(Quantity quantity) {
    Token number = sentence.token(quantity.from());
    boolean year = number.text().matches("1[5-9]\\d\\d|20\\d\\d") && unit(quantity).isEmpty();
    boolean after =
        number.is("nummod")
            && number.head() >= 0
            && number.head() < number.index()
            && sentence.token(number.head()).isNoun()
            && !Words.at(sentence, number.index() - 1).equals(",")
            && unit(quantity).isEmpty();
    return after || year && !number.is("nummod");
  }

  private Optional<Unit> unit(Quantity quantity) {
    int at = quantity.to();
    return Units.at(sentence, Quantity.isDash(Words.at(sentence, at)) ? at + 1 : at);
  }

  private Optional<Figure> figure(Quantity quantity) {
    int from = quantity.from();
    if (Units.isSign(sentence, from - 1)) {
      return Units.at(sentence, from - 1)
          .map(unit -> measure(quantity, unit, from - 1, quantity.to(), sentence.token(from - 1)));
    }
    if (Metres.standAt(sentence, from)) {
      return Optional.of(measure(quantity, Metres.UNIT, from, quantity.to(), sentence.token(from)));
    }
    int at = Quantity.isDash(Words.at(sentence, quantity.to())) ? quantity.to() + 1 : quantity.to();
    Optional<Found> unit = Units.from(sentence, at);
    if (unit.isPresent()) {
      return isLoose(quantity, unit.get().unit())
          ? Optional.empty()
          : Optional.of(
              measure(quantity, unit.get().unit(), from, unit.get().to(), head(at, unit.get())));
    }
    return Age.at(sentence, quantity).map(this::ofAge).or(() -> count(quantity));
  }

  /// The word of a unit that the rest of it hangs on.
  private Token head(int from, Found unit) {
    return sentence.headOf(span(from, unit.to())).orElse(sentence.token(from));
  }

  private Figure ofAge(Age age) {
    return figure(age.quantity(), age.unit(), "age", "age", age.from(), age.to(), age.head());
  }

  /// A length that only says `a year` or `one day`, which tells no quantity.
  private boolean isLoose(Quantity quantity, Unit unit) {
    boolean one = quantity.isOne(sentence) || Words.at(sentence, quantity.from()).equals("a");
    return unit.kind() == Kind.TIME
        && one
        && Bound.around(sentence, quantity.from(), quantity.to()).comparator() == Comparator.EXACT;
  }

  private Figure measure(Quantity quantity, Unit unit, int from, int to, Token head) {
    Optional<Age> age = Age.ofYears(sentence, quantity, unit, to);
    if (age.isPresent()) {
      return ofAge(age.get());
    }
    Optional<Counted> what = Counted.measured(sentence, head);
    return figure(
        quantity.times(unit.factor()),
        unit.name(),
        what.map(w -> analysis.report().at(w.span())).orElse(""),
        what.map(w -> w.head().lemma().toLowerCase(Locale.ROOT)).orElse(""),
        from,
        to,
        head);
  }

  private Optional<Figure> count(Quantity quantity) {
    Optional<Counted> things = Counted.things(sentence, quantity);
    if (things.isEmpty() || pointsBack(quantity) || isLonely(quantity, things.get())) {
      return Optional.empty();
    }
    Token head = things.get().head();
    boolean near = head.index() >= quantity.to() && !head.isVerb();
    return Optional.of(
        figure(
            quantity,
            "",
            analysis.report().at(things.get().span()),
            head.lemma().toLowerCase(Locale.ROOT),
            quantity.from(),
            near ? head.index() + 1 : quantity.to(),
            head));
  }

  /// `the two`, `both`: the number of what was told before.
  private boolean pointsBack(Quantity quantity) {
    return quantity.value() != null
        && quantity.value() == 2
        && Words.DEFINITE.contains(Words.at(sentence, quantity.from() - 1));
  }

  private boolean isLonely(Quantity quantity, Counted things) {
    return quantity.isOne(sentence)
        && (Words.at(sentence, quantity.to()).equals("of")
            || !Words.SINGLE.contains(things.head().lemma().toLowerCase(Locale.ROOT)));
  }

  private Figure figure(
      Quantity quantity, String unit, String counts, String noun, int from, int to, Token head) {
    Bound bound = Bound.around(sentence, from, to);
    Span span = span(bound.from(), bound.to());
    @Nullable Double value = quantity.value();
    Comparator comparator = quantity.isVague() ? Comparator.AT_LEAST : bound.comparator();
    return new Figure(
        value,
        isLower(comparator) && value != null ? value : quantity.min(),
        isUpper(comparator) && value != null ? value : quantity.max(),
        unit,
        counts,
        noun,
        comparator,
        span,
        clause(head).cover(span));
  }

  private static boolean isLower(Comparator comparator) {
    return comparator == Comparator.AT_LEAST || comparator == Comparator.MORE_THAN;
  }

  private static boolean isUpper(Comparator comparator) {
    return comparator == Comparator.AT_MOST || comparator == Comparator.LESS_THAN;
  }

  /// The clause around a word: that of the nearest verb above it, else the sentence.
  private Span clause(Token word) {
    Token at = word;
    while (!at.isVerb() && at.head() >= 0) {
      at = sentence.token(at.head());
    }
    return at.isVerb() ? Extent.of(sentence, at).cover(word.span()) : sentence.span();
  }

  private Span span(int from, int to) {
    return sentence.token(from).span().cover(sentence.token(to - 1).span());
  }

  /// The same measure once more in another unit, in brackets (`30 miles (48 km)`).
  private boolean isConversion(Figure last, Figure next) {
    String between =
        last.span().end() <= next.span().start()
            ? analysis.report().text().substring(last.span().end(), next.span().start())
            : "";
    return between.equals(" (")
        && !last.unit().isEmpty()
        && !next.unit().isEmpty()
        && !Units.isMoney(next.unit());
  }
}
