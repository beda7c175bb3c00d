package news.parallax.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.language.Name.Type;
import news.parallax.report.Report;
import news.parallax.report.Span;

/// One decision for each name of a report. An engine decides sentence by sentence; but what is
/// written the same way in one report is the same thing (one sense per discourse: Gale, Church and
/// Yarowsky, HLT 1992). So a name is of the kind that it is taken for most often, the last name of
/// a person who is named in full is that person, and names of several words and such last names are
/// names wherever they stand.
public final class SettledNames {
  /// Words of the longest name that is looked for where it is not marked.
  private static final int LONGEST = 6;

  /// Letters of the shortest word that has a capital wherever headlines have them.
  private static final int LONG_WORD = 5;

  /// So many long words with capitals are no chance.
  private static final int FEWEST_WORDS = 3;

  private static final Pattern VERB = Pattern.compile("\\p{L}+(?:[^s]s|ed|ing)");

  /// How much a place counts that stands where places do, by the words around it.
  private static final int CLEAR = 3;

  private static final Set<String> AT_PLACES = Set.of("in", "at", "near", "outside", "around");

  private final Report report;
  private final Map<String, Map<Type, Integer>> votes = new HashMap<>();
  private final Set<String> lastNames = new HashSet<>();

  private SettledNames(Report report) {
    this.report = report;
  }

  /// The names of one report in text order, never overlapping.
  ///
  /// @param sentences of the report
  /// @param marked as an engine marks them; those of kind [Type#OTHER] stay as they are
  public static List<Name> of(Report report, List<Sentence> sentences, List<Name> marked) {
    SettledNames settled = new SettledNames(report);
    List<Name> names = settled.cutInHeadlines(sentences, marked);
    names.stream()
        .filter(name -> name.type() != Type.OTHER)
        .forEach(name -> settled.vote(name, sentences.get(name.sentence())));
    List<Name> all = new ArrayList<>();
    for (Name name : names) {
      all.add(new Name(name.span(), settled.type(name), name.sentence()));
    }
    all.forEach(settled::learn);
    Map<String, Type> known = settled.known(all);
    for (Sentence sentence : sentences) {
      settled.find(sentence, known, all);
    }
    return all.stream().sorted((one, other) -> one.span().compareTo(other.span())).toList();
  }

  /// Where every word has a capital a name may run on into its verb (`Jane Roe Wins`): it ends
  /// where one does that the report has elsewhere.
  private List<Name> cutInHeadlines(List<Sentence> sentences, List<Name> names) {
    Set<String> elsewhere = new HashSet<>();
    names.stream()
        .filter(name -> !isHeadline(sentences.get(name.sentence())))
        .forEach(name -> elsewhere.add(report.at(name.span())));
    return names.stream()
        .map(
            name ->
                isHeadline(sentences.get(name.sentence()))
                    ? cut(name, sentences.get(name.sentence()), elsewhere)
                    : name)
        .toList();
  }

  private Name cut(Name name, Sentence sentence, Set<String> elsewhere) {
    List<Token> words = sentence.within(name.span());
    for (int last = words.size() - 1; last >= 0; last--) {
      Span span = words.getFirst().span().cover(words.get(last).span());
      boolean whole = last == words.size() - 1;
      if (elsewhere.contains(report.at(span)) && (whole || isLikeVerb(words.get(last + 1)))) {
        return new Name(span, name.type(), name.sentence());
      }
    }
    return name;
  }

  /// By its ending: taggers take a capital in a headline for a name's. `Corp` and `America` go on
  /// with a name whose beginning stands elsewhere.
  private static boolean isLikeVerb(Token word) {
    return VERB.matcher(word.text()).matches();
  }

  private static boolean isHeadline(Sentence sentence) {
    List<Token> words =
        sentence.tokens().stream().filter(t -> t.text().length() >= LONG_WORD).toList();
    return words.size() >= FEWEST_WORDS
        && words.stream().noneMatch(t -> Character.isLowerCase(t.text().charAt(0)));
  }

  private void vote(Name name, Sentence sentence) {
    boolean place =
        name.type() == Type.LOCATION
            && sentence.within(name.span()).stream()
                .findFirst()
                .filter(token -> token.index() > 0)
                .map(token -> sentence.token(token.index() - 1).text().toLowerCase(Locale.ROOT))
                .filter(AT_PLACES::contains)
                .isPresent();
    votes
        .computeIfAbsent(report.at(name.span()), words -> new EnumMap<>(Type.class))
        .merge(name.type(), place ? CLEAR : 1, Integer::sum);
  }

  /// The kind with most votes; of equals the name's own, then the first.
  private Type type(Name name) {
    Type best = name.type();
    Map<Type, Integer> counts = votes.getOrDefault(report.at(name.span()), Map.of());
    for (Map.Entry<Type, Integer> count : counts.entrySet()) {
      if (count.getValue() > counts.getOrDefault(best, 0)) {
        best = count.getKey();
      }
    }
    return best;
  }

  private void learn(Name name) {
    String words = report.at(name.span());
    if (name.type() == Type.PERSON && words.contains(" ")) {
      lastNames.add(words.substring(words.lastIndexOf(' ') + 1));
    }
  }

  /// Gives last names their kind.
  ///
  /// @return the kinds of names to look for
  private Map<String, Type> known(List<Name> names) {
    Map<String, Type> known = new HashMap<>();
    lastNames.forEach(last -> known.put(last, Type.PERSON));
    names.replaceAll(
        name ->
            name.type() != Type.OTHER && lastNames.contains(report.at(name.span()))
                ? new Name(name.span(), Type.PERSON, name.sentence())
                : name);
    for (Name name : names) {
      String words = report.at(name.span());
      if (name.type() != Type.OTHER && words.contains(" ")) {
        known.put(words, name.type());
      }
    }
    return known;
  }

  private void find(Sentence sentence, Map<String, Type> known, List<Name> into) {
    List<Name> marked = into.stream().filter(name -> name.sentence() == sentence.index()).toList();
    int from = 0;
    while (from < sentence.tokens().size()) {
      int next = from + 1;
      for (int to = Math.min(sentence.tokens().size(), from + LONGEST); to > from; to--) {
        Span span = sentence.token(from).span().cover(sentence.token(to - 1).span());
        String words = report.at(span);
        if (known.containsKey(words) && marked.stream().noneMatch(n -> n.span().overlaps(span))) {
          into.add(new Name(span, Objects.requireNonNull(known.get(words)), sentence.index()));
          next = to;
          break;
        }
      }
      from = next;
    }
  }
}
