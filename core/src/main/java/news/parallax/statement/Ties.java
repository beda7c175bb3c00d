package news.parallax.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.statement.Term.Meaning;

/// The ties of a story's statements: between terms with nothing but light words between them in the
/// tree, and between rare terms of one phrase, which seldom stand together by chance.
final class Ties {
  /// Steps in the tree between two rare terms.
  private static final int SAME_PHRASE = 5;

  /// Least weight of two terms of one phrase.
  private static final double RARE = 0.72;

  private final Map<String, Integer> frequency = new HashMap<>();
  private final int statements;
  private final SortedMap<String, List<Tie>> byKey = new TreeMap<>();

  Ties(List<Statement> all) {
    statements = all.size();
    for (Statement statement : all) {
      Set<String> keys = new HashSet<>();
      statement.terms().stream().filter(Ties::tells).forEach(term -> keys.add(Tie.key(term)));
      keys.forEach(key -> frequency.merge(key, 1, Integer::sum));
    }
    Set<String> direct = new HashSet<>();
    List<Tie> near = new ArrayList<>();
    for (Statement statement : all) {
      List<Term> terms = statement.terms().stream().filter(Ties::tells).toList();
      for (int i = 0; i < terms.size(); i++) {
        for (int j = i + 1; j < terms.size(); j++) {
          Tie tie = new Tie(statement, terms.get(i), terms.get(j), true);
          if (!areNames(tie) && !Tie.key(tie.one()).equals(Tie.key(tie.other()))) {
            if (isDirect(tie, terms)) {
              direct.add(tie.key());
              add(tie);
            } else {
              near.add(tie);
            }
          }
        }
      }
    }
    for (Tie tie : near) {
      if (direct.contains(tie.key())) {
        if (isInOneName(tie)) {
          add(tie);
        }
      } else if (isOnePhrase(tie) && weight(tie.key()) >= RARE) {
        add(new Tie(tie.statement(), tie.one(), tie.other(), false));
      }
    }
  }

  SortedMap<String, List<Tie>> byKey() {
    return byKey;
  }

  /// How rare both terms are, 0 to 1: the mean of their inverse document frequencies (Spärck Jones
  /// 1972) as a part of that of a term told once.
  double weight(String key) {
    double sum = 0;
    for (String one : key.split("\t")) {
      sum += Math.log(1.0 + statements / (double) frequency.getOrDefault(one, 1));
    }
    return sum / (2 * Math.log(1.0 + statements));
  }

  private void add(Tie tie) {
    byKey.computeIfAbsent(tie.key(), k -> new ArrayList<>()).add(tie);
  }

  private static boolean tells(Term term) {
    return switch (term.meaning()) {
      case Meaning.Word word -> !Lexicon.isVague(Lexicon.lemma(word.token()));
      case Meaning.When when -> when.time().isKnown();
      case Meaning.Who who -> true;
      case Meaning.HowMany many -> true;
    };
  }

  private static boolean areNames(Tie tie) {
    return tie.one().meaning() instanceof Meaning.Who
        && tie.other().meaning() instanceof Meaning.Who;
  }

  /// Whether no other term stands between the two on their way through the tree; a conjunct hangs
  /// on what the first of its conjuncts hangs on.
  private static boolean isDirect(Tie tie, List<Term> terms) {
    Set<Integer> heads = new HashSet<>();
    terms.forEach(term -> heads.add(term.at()));
    List<Integer> up = path(tie.statement().sentence(), tie.one().at());
    List<Integer> other = path(tie.statement().sentence(), tie.other().at());
    int meeting = up.stream().filter(other::contains).findFirst().orElse(-1);
    if (meeting < 0) {
      return false;
    }
    boolean between = false;
    for (int at : up.subList(0, up.indexOf(meeting))) {
      between |= at != tie.one().at() && heads.contains(at);
    }
    for (int at : other.subList(0, other.indexOf(meeting))) {
      between |= at != tie.other().at() && heads.contains(at);
    }
    boolean isOneOfThem = meeting == tie.one().at() || meeting == tie.other().at();
    boolean throughVerb =
        tie.statement().sentence().token(meeting).isVerb() && !heads.contains(meeting);
    return !between && (isOneOfThem || throughVerb);
  }

  /// The token and those above it, without the first of the conjuncts or appositions that it stands
  /// with.
  private static List<Integer> path(Sentence sentence, int from) {
    List<Integer> path = new ArrayList<>(List.of(from));
    Token at = sentence.token(from);
    for (int steps = 0; steps < sentence.tokens().size() && at.head() >= 0; steps++) {
      boolean joined = at.is("conj") || at.is("appos");
      at = sentence.token(at.head());
      if (!joined) {
        path.add(at.index());
      }
    }
    return path;
  }

  /// Whether both stand before one noun (`military technology cooperation`).
  private static boolean isInOneName(Tie tie) {
    Token one = tie.statement().sentence().token(tie.one().at());
    Token other = tie.statement().sentence().token(tie.other().at());
    return one.head() == other.head() && isModifier(one) && isModifier(other);
  }

  private static boolean isModifier(Token token) {
    return token.is("amod") || token.is("compound");
  }

  /// Whether the way between the two through the tree is short and meets no verb.
  private static boolean isOnePhrase(Tie tie) {
    Sentence sentence = tie.statement().sentence();
    List<Integer> up = new ArrayList<>();
    for (int at = tie.one().at(); at >= 0 && up.size() <= SAME_PHRASE; at = head(sentence, at)) {
      up.add(at);
    }
    List<Integer> way = new ArrayList<>();
    int at = tie.other().at();
    while (at >= 0 && !up.contains(at) && way.size() <= SAME_PHRASE) {
      way.add(at);
      at = head(sentence, at);
    }
    if (!up.contains(at)) {
      return false;
    }
    way.addAll(up.subList(0, up.indexOf(at) + 1));
    return way.size() <= SAME_PHRASE + 1
        && way.stream().noneMatch(place -> sentence.token(place).isVerb());
  }

  private static int head(Sentence sentence, int at) {
    return sentence.token(at).head();
  }
}
