package news.parallax.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.parallax.language.Analysis;
import news.parallax.language.Name;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.report.Block;
import news.parallax.report.Report;
import news.parallax.report.Span;

/// Joins what the engine and the gazetteer take for names. The longer name wins; at equal length
/// the gazetteer, which knows what its names are.
final class NameFinder {
  private static final Pattern GLUED = Pattern.compile("\\p{Lu}\\p{Ll}{3,}\\p{Lu}\\p{Ll}{2,}.*");

  private final Report report;
  private final Gazetteer gazetteer;
  private final Vocabulary vocabulary;
  private final Misnomers misnomers;
  private final Set<String> printed;

  private NameFinder(Analysis analysis, Gazetteer gazetteer, Vocabulary vocabulary) {
    this.report = analysis.report();
    this.printed =
        analysis.names().stream()
            .map(name -> report.at(name.span()))
            .collect(Collectors.toUnmodifiableSet());
    this.gazetteer = gazetteer;
    this.vocabulary = vocabulary;
    this.misnomers = new Misnomers(report, gazetteer, vocabulary);
  }

  /// The names of an analysis in text order, never overlapping.
  static List<Named> find(Analysis analysis, Gazetteer gazetteer, Vocabulary vocabulary) {
    NameFinder finder = new NameFinder(analysis, gazetteer, vocabulary);
    List<List<Name>> bySentence = new ArrayList<>();
    analysis.sentences().forEach(sentence -> bySentence.add(new ArrayList<>()));
    analysis.names().forEach(name -> bySentence.get(name.sentence()).add(name));
    List<Named> found = new ArrayList<>();
    for (Sentence sentence : analysis.sentences()) {
      found.addAll(finder.find(sentence, bySentence.get(sentence.index())));
    }
    return found;
  }

  private List<Named> find(Sentence sentence, List<Name> names) {
    List<Named> candidates = new ArrayList<>(listed(sentence));
    List<Named> seen = new ArrayList<>();
    names.forEach(name -> seen.addAll(cleaned(sentence, name)));
    seen.stream().filter(name -> !isJoined(name, candidates)).forEach(candidates::add);
    candidates.addAll(bodies(sentence, List.copyOf(candidates)));
    candidates.sort(
        Comparator.comparingInt(Named::length)
            .reversed()
            .thenComparing(name -> name.entry() == null)
            .thenComparingInt(Named::from));
    List<Named> chosen = new ArrayList<>();
    for (Named candidate : candidates) {
      if (chosen.stream().noneMatch(candidate::overlaps)) {
        chosen.add(candidate);
      }
    }
    chosen.removeIf(name -> misnomers.includes(name, chosen));
    chosen.replaceAll(this::withCommonBody);
    chosen.sort(Comparator.comparingInt(Named::from));
    return chosen;
  }

  /// Names of the gazetteer, the longest at each place.
  private List<Named> listed(Sentence sentence) {
    List<Named> found = new ArrayList<>();
    int at = 0;
    while (at < sentence.tokens().size()) {
      Optional<Named> here = listedAt(sentence, at);
      here.ifPresent(found::add);
      at = here.map(Named::to).orElse(at + 1);
    }
    return found;
  }

  private Optional<Named> listedAt(Sentence sentence, int from) {
    int last = Math.min(sentence.tokens().size(), from + gazetteer.longest() + 2);
    for (int to = last; to > from; to--) {
      Span span = sentence.token(from).span().cover(sentence.token(to - 1).span());
      Optional<Gazetteer.Entry> entry = gazetteer.find(report.at(span));
      if (entry.isPresent() && isUsedAsListed(sentence, from, to)) {
        return Optional.of(new Named(sentence, from, to, type(entry.get()), entry.get()));
      }
    }
    return Optional.empty();
  }

  /// Direction words (`West`) name a group only after an article and outside a longer name.
  private boolean isUsedAsListed(Sentence sentence, int from, int to) {
    String first = sentence.token(from).text();
    if (!vocabulary.needsArticle(report.at(spanOf(sentence, from, to)))) {
      return Character.isUpperCase(first.codePointAt(0))
          || !first.equals("the")
          || sentence.token(from + 1).isProperNoun();
    }
    boolean article = from > 0 && sentence.token(from - 1).text().equalsIgnoreCase("the");
    boolean inLongerName = to < sentence.tokens().size() && sentence.token(to).isProperNoun();
    return article && !inLongerName;
  }

  private static Span spanOf(Sentence sentence, int from, int to) {
    return sentence.token(from).span().cover(sentence.token(to - 1).span());
  }

  private static Name.Type type(Gazetteer.Entry entry) {
    return switch (entry.kind()) {
      case COUNTRY, PLACE -> Name.Type.LOCATION;
      case ORGANIZATION, GROUP -> Name.Type.ORGANIZATION;
      case PERSON -> Name.Type.PERSON;
    };
  }

  /// An engine's name without possessive parts, titles at its ends and articles; empty when nothing
  /// is left.
  private List<Named> cleaned(Sentence sentence, Name name) {
    List<Token> tokens = sentence.within(name.span());
    if (tokens.isEmpty()) {
      return List.of();
    }
    List<Named> parts = new ArrayList<>();
    int from = tokens.getFirst().index();
    int end = tokens.getLast().index() + 1;
    for (int at = from; at < end; at++) {
      if (sentence.token(at).tag().equals("POS")) {
        trimmed(sentence, from, at, name.type()).ifPresent(parts::add);
        from = at + 1;
      }
    }
    trimmed(sentence, from, end, name.type()).ifPresent(parts::add);
    return parts;
  }

  private Optional<Named> trimmed(Sentence sentence, int from, int to, Name.Type type) {
    int first = from;
    int last = to;
    while (first < last && isEdge(sentence.token(first), type)) {
      first++;
    }
    if (beginsWithCredit(sentence, first, last)) {
      first++;
    }
    while (first < last && isTitle(sentence.token(last - 1)) && last - first > 1) {
      last--;
    }
    if (type == Name.Type.PERSON) {
      last = untangled(sentence, first, last);
    }
    boolean named = false;
    for (int at = first; at < last; at++) {
      named |= Character.isUpperCase(sentence.token(at).text().codePointAt(0));
    }
    if (!named) {
      return Optional.empty();
    }
    Span span = spanOf(sentence, first, last);
    return Optional.of(
        new Named(sentence, first, last, type, gazetteer.find(report.at(span)).orElse(null)));
  }

  /// The end of a person's name before words that web pages run into it: a word of the name again
  /// (`Jane Roe Jane Mary Roe`) or two words without a space (`RoeTalks`); `first` when nothing is
  /// left to trust.
  private static int untangled(Sentence sentence, int first, int last) {
    List<String> seen = new ArrayList<>();
    for (int at = first; at < last; at++) {
      String word = sentence.token(at).text();
      if (seen.contains(word)) {
        return at;
      }
      if (GLUED.matcher(word).matches()) {
        return seen.stream().anyMatch(word::startsWith) ? first + 1 : first;
      }
      seen.add(word);
    }
    return last;
  }

  /// Whether a sentence begins with the credit of a picture that ran into the name behind it.
  private boolean beginsWithCredit(Sentence sentence, int first, int last) {
    return first == 0
        && last > 1
        && vocabulary.isCredit(sentence.token(0).text())
        && printed.contains(report.at(spanOf(sentence, 1, last)));
  }

  private boolean isEdge(Token token, Name.Type type) {
    String lower = token.text().toLowerCase(Locale.ROOT);
    return lower.equals("the")
        || (type == Name.Type.PERSON && (isTitle(token) || vocabulary.isHonorific(lower)));
  }

  private boolean isTitle(Token token) {
    return vocabulary.isOffice(token.text().toLowerCase(Locale.ROOT));
  }

  /// Whether an engine's place is several listed names joined (`U.S.-South Korea`).
  private boolean isJoined(Named name, List<Named> listed) {
    return name.type() == Name.Type.LOCATION
        && name.entry() == null
        && name.sentence().tokens().subList(name.from(), name.to()).stream()
            .anyMatch(token -> vocabulary.isHyphen(token.text()))
        && listed.stream().anyMatch(name::contains);
  }

  /// Runs of capitalised words that end in the kind of a body (`Defense Ministry`), which the
  /// engine may cut short.
  private List<Named> bodies(Sentence sentence, List<Named> known) {
    List<Named> found = new ArrayList<>();
    if (sentence.block().kind() != Block.Kind.PARAGRAPH) {
      return found;
    }
    int at = 0;
    while (at < sentence.tokens().size()) {
      int end = runEnd(sentence, at);
      if (end - at >= 2 && headsBody(sentence.token(end - 1))) {
        Named run = new Named(sentence, at, end, Name.Type.ORGANIZATION, null);
        boolean person =
            known.stream().anyMatch(n -> n.type() == Name.Type.PERSON && n.overlaps(run));
        if (!person) {
          found.add(run);
        }
      }
      at = Math.max(end, at + 1);
    }
    return found;
  }

  private static int runEnd(Sentence sentence, int from) {
    int at = from;
    while (at < sentence.tokens().size() && isCapitalised(sentence.token(at), at == 0)) {
      at++;
    }
    return at;
  }

  private static boolean isCapitalised(Token token, boolean opensSentence) {
    return Character.isUpperCase(token.text().codePointAt(0))
        && (token.isProperNoun() || (token.tag().startsWith("JJ") && !opensSentence));
  }

  private boolean headsBody(Token token) {
    return vocabulary.headsBody(token.text().toLowerCase(Locale.ROOT));
  }

  /// `the Roe administration` is a body, not a mention of Roe.
  private Named withCommonBody(Named name) {
    Sentence sentence = name.sentence();
    boolean body =
        name.type() == Name.Type.PERSON
            && name.to() < sentence.tokens().size()
            && vocabulary.isCommonBody(sentence.token(name.to()).text().toLowerCase(Locale.ROOT));
    return body
        ? new Named(sentence, name.from(), name.to() + 1, Name.Type.ORGANIZATION, null)
        : name;
  }
}
