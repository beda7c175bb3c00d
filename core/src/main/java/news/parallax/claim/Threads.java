package news.parallax.claim;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.language.Analysis;
import news.parallax.language.Sentence;
import news.parallax.language.Token;

/// Which claims of a report answer which: a denial, rejection or confirmation the claim it points
/// back to (`these claims`, `a charge`, `which both deny`), or whose words it repeats.
final class Threads {
  private static final int FEWEST_WORDS = 3;
  private static final double SAME_WORDS = 0.5;
  private static final int REACH_SENTENCES = 3;

  private final Analysis analysis;
  private final List<Claim> claims;

  private Threads(Analysis analysis, List<Claim> claims) {
    this.analysis = analysis;
    this.claims = claims;
  }

  static List<Claim> link(Analysis analysis, List<Claim> claims) {
    Threads threads = new Threads(analysis, claims);
    return claims.stream().map(threads::linked).toList();
  }

  private Claim linked(Claim claim) {
    boolean answers = claim.stance() == Stance.DENY || claim.stance() == Stance.CONFIRM;
    List<Integer> answered = answers ? answered(claim) : List.of();
    return new Claim(
        claim.index(),
        claim.speaker(),
        claim.cue(),
        claim.stance(),
        claim.polarity(),
        claim.content(),
        claim.evidence(),
        claim.direct(),
        claim.within(),
        answered);
  }

  private List<Integer> answered(Claim claim) {
    List<Token> words = words(claim);
    boolean back = words.stream().anyMatch(Threads::pointsBack);
    if (!back) {
      return words.stream().anyMatch(Threads::isAskedFor) ? List.of() : repeated(claim);
    }
    boolean all = words.stream().anyMatch(w -> w.tag().equals("NNS") && pointsBack(w));
    List<Claim> charges =
        claims.stream()
            .filter(other -> other.stance() == Stance.ACCUSE && other.index() != claim.index())
            .filter(other -> begin(other) < begin(claim) && isNear(other, claim))
            .sorted(Comparator.comparingInt(Threads::begin).reversed())
            .toList();
    return charges.stream().limit(all ? charges.size() : 1).map(Claim::index).sorted().toList();
  }

  private static int begin(Claim claim) {
    return claim.evidence().start();
  }

  private static boolean pointsBack(Token word) {
    return word.lemma().equals("which") || Lexicon.ENGLISH.is("charge", word.text());
  }

  /// Whoever rejects an application or an offer refuses it, and denies nothing.
  private static boolean isAskedFor(Token word) {
    return Lexicon.ENGLISH.is("asked-for", word.lemma());
  }

  private boolean isNear(Claim earlier, Claim claim) {
    return sentence(claim) - sentence(earlier) <= REACH_SENTENCES;
  }

  private int sentence(Claim claim) {
    return analysis.sentenceAt(claim.evidence()).map(Sentence::index).orElse(0);
  }

  private List<Integer> repeated(Claim claim) {
    Set<String> said = content(claim);
    return claims.stream()
        .filter(other -> other.index() != claim.index() && other.stance() != claim.stance())
        .filter(other -> !isOneSpeaker(other.speaker(), claim.speaker()))
        .filter(other -> likeness(said, content(other)) >= SAME_WORDS)
        .map(Claim::index)
        .toList();
  }

  /// Whether both are the same actors, in whatever words.
  private static boolean isOneSpeaker(Speaker one, Speaker other) {
    return one instanceof Speaker.Named first && other instanceof Speaker.Named second
        ? first.actors().equals(second.actors())
        : one.equals(other);
  }

  private List<Token> words(Claim claim) {
    return analysis.sentences().stream()
        .filter(sentence -> sentence.span().overlaps(claim.content()))
        .flatMap(sentence -> sentence.within(claim.content()).stream())
        .toList();
  }

  /// The words that say something; names alone make no two claims alike.
  private Set<String> content(Claim claim) {
    Set<String> lemmas = new HashSet<>();
    for (Token word : words(claim)) {
      boolean noun = word.isNoun() && !word.isProperNoun();
      if (noun || word.isVerb() || word.tag().startsWith("JJ")) {
        lemmas.add(word.lemma().toLowerCase(Locale.ROOT));
      }
    }
    return lemmas;
  }

  private static double likeness(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    int smaller = Math.min(one.size(), other.size());
    return smaller < FEWEST_WORDS ? 0 : (double) both.size() / smaller;
  }
}
