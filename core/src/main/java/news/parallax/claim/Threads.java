package news.parallax.claim;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import news.parallax.actor.ReportActors;
import news.parallax.language.Analysis;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.report.Span;

/// Which claims of a report answer which: a denial, rejection or confirmation the claim it points
/// back to (`these claims`, `a charge`, `which both deny`), or whose words it repeats; a denial of
/// guilt (`denied any involvement`) the last accusation of whoever denies.
final class Threads {
  private static final int FEWEST_WORDS = 3;
  private static final double SAME_WORDS = 0.5;

  /// A confirmation says again what was said, a denial may leave most of it out.
  private static final double CONFIRMED_WORDS = 0.65;

  private static final int REACH_SENTENCES = 3;

  /// An accusation is told at length before the accused has a say.
  private static final int GUILT_SENTENCES = 6;

  private final Analysis analysis;
  private final ReportActors actors;
  private final List<Claim> claims;

  private Threads(Analysis analysis, ReportActors actors, List<Claim> claims) {
    this.analysis = analysis;
    this.actors = actors;
    this.claims = claims;
  }

  static List<Claim> link(Analysis analysis, ReportActors actors, List<Claim> claims) {
    Threads threads = new Threads(analysis, actors, claims);
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
    Optional<Token> back = words.stream().filter(Threads::pointsBack).findFirst();
    if (back.isPresent() && !tellsWhat(claim, back.get())) {
      return pointedTo(claim, words);
    }
    if (words.stream().anyMatch(Threads::isAskedFor)) {
      return List.of();
    }
    List<Integer> repeated = repeated(claim);
    return repeated.isEmpty() && Disavowal.is(claim, analysis) ? accusation(claim) : repeated;
  }

  /// Whether the word that points back comes with what was said (`the charge that …`, `claims about
  /// …`).
  private boolean tellsWhat(Claim claim, Token back) {
    return analysis
        .sentenceAt(claim.content())
        .filter(
            sentence ->
                sentence.children(back, "acl", "ccomp", "nmod", "obl").stream()
                    .anyMatch(clause -> !clause.relation().equals("acl:relcl")))
        .isPresent();
  }

  private List<Integer> pointedTo(Claim claim, List<Token> words) {
    boolean all = words.stream().anyMatch(w -> w.tag().equals("NNS") && pointsBack(w));
    List<Integer> charges =
        before(claim, REACH_SENTENCES)
            .filter(other -> other.stance() == Stance.ACCUSE)
            .map(Claim::index)
            .toList();
    if (charges.isEmpty() && words.stream().anyMatch(Threads::needsNoAccusation)) {
      return before(claim, 1)
          .filter(other -> !isOneSpeaker(other.speaker(), claim.speaker()))
          .limit(1)
          .map(Claim::index)
          .toList();
    }
    return charges.stream().limit(all ? charges.size() : 1).sorted().toList();
  }

  /// The last accusation that names whoever denies.
  private List<Integer> accusation(Claim denial) {
    if (!(denial.speaker() instanceof Speaker.Named(List<Integer> deniers, Span where))) {
      return List.of();
    }
    return before(denial, GUILT_SENTENCES)
        .filter(other -> other.stance() == Stance.ACCUSE)
        .filter(other -> !isOneSpeaker(other.speaker(), denial.speaker()))
        .filter(
            other ->
                actors.within(other.evidence()).stream()
                    .anyMatch(found -> deniers.contains(found.actor().index())))
        .limit(1)
        .map(Claim::index)
        .toList();
  }

  /// The claims that begin before another, the nearest first.
  private Stream<Claim> before(Claim claim, int sentences) {
    return claims.stream()
        .filter(other -> other.index() != claim.index() && begin(other) < begin(claim))
        .filter(other -> sentence(claim) - sentence(other) <= sentences)
        .sorted(Comparator.comparingInt(Threads::begin).reversed());
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

  private static boolean needsNoAccusation(Token word) {
    return Lexicon.ENGLISH.is("assertion", word.text());
  }

  private int sentence(Claim claim) {
    return analysis.sentenceAt(claim.evidence()).map(Sentence::index).orElse(0);
  }

  /// The claims that say the same and do not only tell of the answer (`agreed that it fell but
  /// dismissed concerns`).
  private List<Integer> repeated(Claim claim) {
    Set<String> said = content(claim);
    double least = claim.stance() == Stance.CONFIRM ? CONFIRMED_WORDS : SAME_WORDS;
    return claims.stream()
        .filter(other -> other.index() != claim.index() && other.stance() != claim.stance())
        .filter(other -> !isOneSpeaker(other.speaker(), claim.speaker()))
        .filter(other -> !other.content().contains(claim.content()))
        .filter(other -> !isInside(other, claim) || isWhatIsDenied(other, claim))
        .filter(other -> likeness(said, content(other)) >= least)
        .map(Claim::index)
        .toList();
  }

  /// Whether what is denied is that claim (`rejected Roe's claim that …`), and not something else
  /// that it goes with (`rejected the bid, with Roe arguing that …`).
  private boolean isWhatIsDenied(Claim claim, Claim denial) {
    return analysis
        .sentenceAt(denial.content())
        .flatMap(sentence -> sentence.headOf(denial.content()))
        .filter(head -> claim.cue() != null && claim.cue().contains(head.span()))
        .isPresent();
  }

  /// Whether a claim lies whole in what is denied; not what goes before its cue (`denied it, as Roe
  /// has claimed`).
  private static boolean isInside(Claim claim, Claim denial) {
    Span cue = claim.cue();
    return cue != null && denial.content().contains(cue) && claim.content().start() >= cue.end();
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
      boolean verb = word.isVerb() && !Lexicon.ENGLISH.is("light", word.lemma());
      if (noun || verb || word.tag().startsWith("JJ")) {
        lemmas.add(word.lemma().toLowerCase(Locale.ROOT));
      }
    }
    return lemmas;
  }

  private static double likeness(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    int smaller = Math.min(one.size(), other.size());
    return both.size() < FEWEST_WORDS ? 0 : (double) both.size() / smaller;
  }
}
