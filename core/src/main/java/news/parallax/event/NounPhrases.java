package news.parallax.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.parallax.actor.ActorKind;
import news.parallax.actor.Mention;
import news.parallax.actor.ReportActor;
import news.parallax.actor.ReportActors;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.report.Span;

/// The actors that noun phrases of one report mean.
public final class NounPhrases {
  private static final String[] BELONGING = {"nmod:poss", "compound", "amod"};

  private final ReportActors actors;

  public NounPhrases(ReportActors actors) {
    this.actors = actors;
  }

  /// The actors that the phrase headed by a token means, by index, in text order: itself with what
  /// is coordinated to it, else who it belongs to (`the ministry's officials`).
  public List<Integer> actors(Sentence sentence, Token head) {
    Set<Integer> found = new LinkedHashSet<>();
    collect(sentence, head, found, 0);
    return List.copyOf(found);
  }

  /// The actors that a token itself means, those coordinated included.
  public List<Integer> named(Sentence sentence, Token head) {
    Set<Integer> found = new LinkedHashSet<>();
    for (Token token : coordinated(sentence, head)) {
      direct(sentence, token).ifPresent(actor -> found.add(actor.index()));
    }
    return List.copyOf(found);
  }

  private void collect(Sentence sentence, Token head, Set<Integer> found, int depth) {
    for (Token token : coordinated(sentence, head)) {
      Optional<ReportActor> own = direct(sentence, token);
      if (own.isPresent()) {
        found.add(own.get().index());
      } else {
        int before = found.size();
        found.addAll(pair(sentence, token));
        if (Lexicon.ENGLISH.isIn(token.lemma(), "states")) {
          found.addAll(Enumerations.meantBy(sentence, token, actors));
        }
        antecedent(sentence, token).ifPresent(noun -> descend(sentence, noun, found, depth));
        if (found.size() == before && depth < 2) {
          owners(sentence, token).forEach(owner -> collect(sentence, owner, found, depth + 1));
        }
      }
    }
  }

  private void descend(Sentence sentence, Token noun, Set<Integer> found, int depth) {
    if (depth < 3) {
      collect(sentence, noun, found, depth + 1);
    }
  }

  private static List<Token> coordinated(Sentence sentence, Token head) {
    List<Token> all = new ArrayList<>(List.of(head));
    for (Token conjunct : sentence.children(head, "conj")) {
      if (!conjunct.isVerb()) {
        all.add(conjunct);
      }
    }
    return all;
  }

  private Optional<ReportActor> direct(Sentence sentence, Token token) {
    return actors.meantBy(sentence.index(), token);
  }

  /// The noun that a relative pronoun stands for.
  private static Optional<Token> antecedent(Sentence sentence, Token token) {
    if (!token.tag().startsWith("W") || !Lexicon.ENGLISH.isIn(token.lemma(), "relative")) {
      return Optional.empty();
    }
    Optional<Token> at = Optional.of(token);
    for (int steps = 0; at.isPresent() && steps < 4; steps++) {
      Token verb = at.get();
      if (verb.is("acl")) {
        return sentence.head(verb);
      }
      at = sentence.head(verb);
    }
    return Optional.empty();
  }

  static List<Token> owners(Sentence sentence, Token noun) {
    List<Token> owners = new ArrayList<>(sentence.children(noun, BELONGING));
    for (Token modifier : sentence.children(noun, "nmod")) {
      if (Lexicon.ENGLISH.isIn(preposition(sentence, modifier), "linking")) {
        owners.add(modifier);
      }
    }
    owners.addAll(sentence.children(noun, "appos"));
    for (Token compound : sentence.children(noun, "compound")) {
      owners.addAll(joined(sentence, compound));
    }
    owners.removeIf(owner -> owner.isVerb() || isMake(sentence, owner, noun));
    return owners;
  }

  /// Whether an adjective before the name of a model tells who makes arms, not whose they are
  /// (`American Harpoon missiles`).
  private static boolean isMake(Sentence sentence, Token owner, Token noun) {
    return owner.is("amod")
        && Lexicon.ENGLISH.isIn(noun.lemma(), "arms")
        && sentence.children(noun, "compound").stream()
            .anyMatch(name -> name.isProperNoun() && name.index() > owner.index());
  }

  /// The first half of a pair joined by a hyphen (`the Norland-Sudland border`).
  private static List<Token> joined(Sentence sentence, Token second) {
    boolean hyphenated =
        sentence.children(second).stream().anyMatch(child -> child.tag().equals("HYPH"));
    return hyphenated ? sentence.children(second, "compound", "amod") : List.of();
  }

  /// The preposition before a phrase, empty when there is none.
  public static String preposition(Sentence sentence, Token head) {
    return sentence
        .child(head, "case")
        .map(token -> token.lemma().toLowerCase(Locale.ROOT))
        .orElse("");
  }

  /// For `both countries`, `the two leaders`: the two of that kind that the report has named most
  /// often so far; nothing when fewer are known.
  private List<Integer> pair(Sentence sentence, Token token) {
    boolean states = Lexicon.ENGLISH.isIn(token.lemma(), "states");
    boolean people = Lexicon.ENGLISH.isIn(token.lemma(), "people");
    if (!states && !people || !isPaired(sentence, token)) {
      return List.of();
    }
    ActorKind kind = states ? ActorKind.COUNTRY : ActorKind.PERSON;
    Map<Integer, Long> counts = new HashMap<>();
    for (ReportActor actor : actors.all()) {
      long before = mentionsBefore(actor, token.span());
      if (actor.kind() == kind && before > 0) {
        counts.put(actor.index(), before);
      }
    }
    List<Integer> ranked =
        counts.keySet().stream()
            .sorted(
                Comparator.comparing((Integer index) -> counts.getOrDefault(index, 0L))
                    .reversed()
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    return ranked.size() < 2 ? List.of() : List.of(ranked.getFirst(), counterpart(ranked));
  }

  /// The second of a pair: the first one of another country than the leading one, if there is any.
  private int counterpart(List<Integer> ranked) {
    String country = actors.get(ranked.getFirst()).country();
    return ranked.stream()
        .skip(1)
        .filter(
            index -> {
              String other = actors.get(index).country();
              return country != null && other != null && !other.equals(country);
            })
        .findFirst()
        .orElse(ranked.get(1));
  }

  private static boolean isPaired(Sentence sentence, Token token) {
    return sentence.children(token).stream()
        .anyMatch(child -> Lexicon.ENGLISH.isIn(child.lemma(), "pairing"));
  }

  private static long mentionsBefore(ReportActor actor, Span span) {
    return actor.mentions().stream()
        .map(Mention::span)
        .filter(s -> s.end() <= span.start())
        .count();
  }
}
