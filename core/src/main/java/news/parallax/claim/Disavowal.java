package news.parallax.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.language.Analysis;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.report.Span;

/// Denials that no verb of denying tells: that a charge is untrue (`the allegation was baseless`,
/// `called the charges absurd`), or that the speaker had no part in a deed (`had nothing to do with
/// it`, `was not involved`); and denials of guilt in whatever words.
public final class Disavowal {
  private final Sentence sentence;
  private final List<Token> words;

  private Disavowal(Sentence sentence, List<Token> words) {
    this.sentence = sentence;
    this.words = words;
  }

  /// @param words of the sentence, what somebody says
  static boolean in(Sentence sentence, List<Token> words) {
    Disavowal disavowal = new Disavowal(sentence, words);
    return disavowal.callsChargeUntrue() || words.stream().anyMatch(disavowal::disowns);
  }

  /// Whether a claim denies that its speaker is guilty (`denied any involvement`) or that a charge
  /// holds, and leaves open of what.
  public static boolean is(Claim claim, Analysis analysis) {
    return claim.stance() == Stance.DENY && words(claim, analysis).anyMatch(Disavowal::isOfGuilt);
  }

  /// Whether a claim denies by its words alone, without a cue that does: what else it tells (`had
  /// nothing to do with the attack`) is then not denied.
  ///
  /// @param sentence the one that tells it
  public static boolean isInWords(Claim claim, Sentence sentence) {
    Span cue = claim.cue();
    return claim.stance() == Stance.DENY
        && (cue == null || sentence.within(cue).stream().noneMatch(Disavowal::denies));
  }

  private static boolean denies(Token cue) {
    String lemma = cue.lemma().toLowerCase(Locale.ROOT);
    return Stream.of(
            Lexicon.ENGLISH.verb(lemma).stream(),
            Stream.ofNullable(Lexicon.ENGLISH.noun(lemma)),
            Stream.ofNullable(Lexicon.ENGLISH.adjective(lemma)))
        .flatMap(senses -> senses)
        .anyMatch(sense -> sense.stance() == Stance.DENY);
  }

  /// The dictionary forms of the common nouns that tell of what a claim denies guilt (`had nothing
  /// to do with the attack`), empty when it does not say.
  public static Set<String> deed(Claim claim, Analysis analysis) {
    return words(claim, analysis)
        .filter(word -> word.isNoun() && !word.isProperNoun() && !isOfGuilt(word))
        .map(Token::lemma)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<Token> words(Claim claim, Analysis analysis) {
    return analysis.sentences().stream()
        .filter(sentence -> sentence.span().overlaps(claim.content()))
        .flatMap(sentence -> sentence.within(claim.content()).stream());
  }

  private static boolean isOfGuilt(Token word) {
    return Lexicon.ENGLISH.is("guilt", word.text())
        || Lexicon.ENGLISH.is("guilty", word.text())
        || Lexicon.ENGLISH.is("charge", word.text())
        || word.text().equalsIgnoreCase("nothing");
  }

  /// Whether what is said begins with the charge and goes on to a word for what is untrue, with no
  /// negation in between.
  private boolean callsChargeUntrue() {
    Optional<Token> charge =
        words.stream().filter(word -> Lexicon.ENGLISH.is("charge", word.text())).findFirst();
    if (charge.isEmpty() || !leads(charge.get())) {
      return false;
    }
    boolean negated = false;
    for (Token word : words) {
      if (word.index() > charge.get().index()) {
        if (Lexicon.ENGLISH.is("untrue", word.text())) {
          return !negated;
        }
        if (negated && word.lemma().equals("true")) {
          return true;
        }
        negated |= isNegation(word);
      }
    }
    return false;
  }

  /// Whether no noun or verb stands before the charge but such as describe it (`the bribery
  /// charges`).
  private boolean leads(Token charge) {
    return words.stream()
        .filter(word -> word.index() < charge.index())
        .noneMatch(word -> word.isVerb() || word.isNoun() && word.head() != charge.index());
  }

  /// `had nothing to do with`, `had no part in`, `was not involved in`, of the speaker.
  private boolean disowns(Token word) {
    if (word.text().equalsIgnoreCase("nothing")) {
      return isFollowedByDoWith(word) && isOwn(word);
    }
    if (Lexicon.ENGLISH.is("guilt", word.text())) {
      return sentence.children(word, "det").stream().anyMatch(Disavowal::isNegation) && isOwn(word);
    }
    return Lexicon.ENGLISH.is("guilty", word.text())
        && sentence.children(word, "advmod", "neg").stream().anyMatch(Disavowal::isNegation)
        && isOwn(word);
  }

  private boolean isFollowedByDoWith(Token nothing) {
    int at = nothing.index();
    return at + 3 < sentence.tokens().size()
        && sentence.token(at + 1).text().equalsIgnoreCase("to")
        && sentence.token(at + 2).text().equalsIgnoreCase("do")
        && sentence.token(at + 3).text().equalsIgnoreCase("with");
  }

  /// Whether the clause around a word has a personal pronoun as its subject: others are not
  /// disowned but cleared.
  private boolean isOwn(Token word) {
    Optional<Token> at = Optional.of(word);
    for (int steps = 0; at.isPresent() && steps < 3; steps++) {
      Optional<Token> subject = sentence.child(at.get(), "nsubj", "nsubj:pass");
      if (subject.isPresent()) {
        return subject.get().tag().equals("PRP");
      }
      at = sentence.head(at.get());
    }
    return false;
  }

  private static boolean isNegation(Token word) {
    String text = word.lemma().toLowerCase(Locale.ROOT);
    return text.equals("not") || text.equals("no") || text.equals("never") || text.equals("n't");
  }
}
