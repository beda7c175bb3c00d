package news.parallax.account;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import news.parallax.account.Aligned.Told;
import news.parallax.account.Difference.Side;
import news.parallax.figure.Figure;
import news.parallax.figure.Figure.Comparator;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.reading.Reading;
import news.parallax.report.Evidence;
import news.parallax.report.Report;

/// A figure with what it counts and the verb it stands with.
///
/// @param doer whose deed it is: an actor's id or a noun, `=` where the counted things are
///     themselves the subject, empty where that is not told
/// @param anchor the noun under which it stands, with what describes the things; empty where a
///     verb comes first
/// @param beside the other exact numbers of its sentence, with what they count
record Count(
    String item,
    Told<Figure> told,
    String noun,
    String verb,
    String doer,
    String anchor,
    Set<String> beside,
    Set<String> words) {
  private static final Set<String> EACH = Lexicon.group("telling.tsv", "each");

  Report report() {
    return told.reading().report();
  }

  Figure figure() {
    return told.item();
  }

  Evidence evidence() {
    return report().evidence(figure().span());
  }

  Side side() {
    return new Side(
        report().at(figure().span()),
        new TreeSet<>(List.of(evidence())),
        figure().comparator() == Comparator.EXACT);
  }

  /// Empty where it is a toll, or nothing tells what it counts.
  static Optional<Count> of(String item, Told<Figure> told, Dossier dossier) {
    Figure figure = told.item();
    Optional<Sentence> sentence = told.reading().analysis().sentenceAt(figure.span());
    Optional<Token> head = sentence.flatMap(s -> s.headOf(figure.span()));
    if (head.isEmpty() || figure.noun().isEmpty() || !Tolls.kind(told).isEmpty()) {
      return Optional.empty();
    }
    Token noun =
        head.get().tag().equals("CD")
            ? sentence.get().head(head.get()).orElse(head.get())
            : head.get();
    Token verb = noun;
    while (!verb.isVerb() && verb.head() >= 0) {
      verb = sentence.get().token(verb.head());
    }
    return Optional.of(
        new Count(
            item,
            told,
            figure.unit() + "/" + figure.noun() + each(sentence.get(), figure),
            verb.lemma().toLowerCase(Locale.ROOT) + (isAhead(sentence.get(), verb) ? "/ahead" : ""),
            doer(told.reading(), sentence.get(), noun, verb, dossier),
            anchor(sentence.get(), noun, figure),
            beside(told, sentence.get()),
            ContentWords.in(told.reading(), figure.clause())));
  }

  /// By the words before it, not by the tree: parsers hang `in exchange for` here and there.
  private static String anchor(Sentence sentence, Token noun, Figure figure) {
    List<Token> words = sentence.within(figure.span());
    int first = words.isEmpty() ? 0 : words.getFirst().index();
    if (first < 2
        || !sentence.token(first - 1).tag().equals("IN")
        || !sentence.token(first - 2).isNoun()) {
      return "";
    }
    String described =
        sentence.children(noun, "amod", "compound").stream()
            .map(token -> token.lemma().toLowerCase(Locale.ROOT))
            .sorted()
            .collect(Collectors.joining(" "));
    return "%s %s %s"
        .formatted(sentence.token(first - 2).lemma(), sentence.token(first - 1).text(), described)
        .toLowerCase(Locale.ROOT);
  }

  private static Set<String> beside(Told<Figure> told, Sentence sentence) {
    return told.reading().figures().stream()
        .filter(figure -> sentence.span().contains(figure.span()))
        .filter(figure -> !figure.span().equals(told.item().span()))
        .filter(figure -> figure.comparator() == Comparator.EXACT && figure.value() != null)
        .filter(figure -> !figure.noun().isEmpty())
        .map(figure -> figure.value() + " " + figure.unit() + "/" + figure.noun())
        .collect(Collectors.toUnmodifiableSet());
  }

  /// What it is for one of (`$82 a share`), empty for a total.
  private static String each(Sentence sentence, Figure figure) {
    List<Token> behind =
        sentence.tokens().stream()
            .filter(token -> token.span().start() >= figure.span().end())
            .limit(2)
            .toList();
    return behind.size() == 2
            && EACH.contains(behind.getFirst().text().toLowerCase(Locale.ROOT))
            && behind.getLast().isNoun()
        ? " each " + behind.getLast().lemma().toLowerCase(Locale.ROOT)
        : "";
  }

  private static boolean isAhead(Sentence sentence, Token verb) {
    return sentence.children(verb, "aux").stream().anyMatch(aux -> aux.tag().equals("MD"));
  }

  private static String doer(
      Reading reading, Sentence sentence, Token noun, Token verb, Dossier dossier) {
    if (sentence.dominates(verb, noun) && (noun.is("nsubj") || noun.is("nsubj:pass"))) {
      return "=";
    }
    Optional<Token> subject = sentence.child(verb, "nsubj", "nsubj:pass");
    return subject
        .flatMap(s -> reading.actors().meantBy(sentence.index(), s))
        .map(actor -> dossier.actor(reading, actor.index()))
        .or(() -> subject.filter(Token::isNoun).map(s -> s.lemma().toLowerCase(Locale.ROOT)))
        .orElse("");
  }
}
