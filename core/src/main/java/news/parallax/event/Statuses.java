package news.parallax.event;

import java.util.List;
import java.util.Optional;
import news.parallax.claim.Claim;
import news.parallax.claim.Disavowal;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import org.jspecify.annotations.Nullable;

/// Reads off whether a happening is told as fact: from negation, mood, tense, what governs it and
/// who says it.
final class Statuses {
  private static final Lexicon LEXICON = Lexicon.ENGLISH;
  private static final int MAX_CLIMB = 6;

  private Statuses() {}

  /// @param claim the claim in whose content the happening stands, null for the narrator
  static Status of(Predicate predicate, @Nullable Claim claim) {
    Status told = told(predicate.sentence(), predicate.word(), predicate.carrier());
    return isUtterance(predicate) || isPresupposed(predicate)
        ? told
        : by(predicate.sentence(), predicate.governor(), claim, told);
  }

  /// The same for a word that no list of happenings has.
  static Status of(Sentence sentence, Token word, @Nullable Claim claim) {
    return by(sentence, word, claim, told(sentence, word, null));
  }

  private static Status by(Sentence sentence, Token governor, @Nullable Claim claim, Status told) {
    if (claim == null || told != Status.HAPPENED && told != Status.ONGOING) {
      return told;
    }
    return switch (claim.stance()) {
      case ACCUSE -> Status.ALLEGED;
      case DENY -> Disavowal.isInWords(claim, sentence) ? told : Status.DENIED;
      case PROMISE, PREDICT -> isPast(sentence, governor) ? told : Status.PLANNED;
      case DEMAND, THREATEN -> isPast(sentence, governor) ? told : Status.HYPOTHETICAL;
      default -> told;
    };
  }

  /// Whether a verb tells what was done: beside what is promised, foreseen or demanded, that is
  /// what it rests on (`hopes to ship what has lain there since they invaded`).
  private static boolean isPast(Sentence sentence, Token verb) {
    return sentence.children(verb, "aux").isEmpty()
        ? verb.tag().equals("VBD")
        : sentence.children(verb, "aux").stream().allMatch(aux -> aux.lemma().equals("have"));
  }

  /// Whether the happening is itself something said: that it was said is not what a denial denies.
  private static boolean isUtterance(Predicate predicate) {
    return switch (predicate.sense().root()) {
      case ACCUSE, REJECT, REQUEST, THREATEN -> true;
      default -> false;
    };
  }

  /// Whether the words take the happening for granted (`for its war in the south`).
  private static boolean isPresupposed(Predicate predicate) {
    Token word = predicate.word();
    Sentence sentence = predicate.sentence();
    return word.isNoun()
        && predicate.carrier() == null
        && (word.is("obl") || word.is("nmod"))
        && !sentence.children(word, "nmod:poss").isEmpty();
  }

  private static Status told(Sentence sentence, Token word, @Nullable Token carrier) {
    Optional<Status> own = besides(sentence, word);
    if (own.isPresent()) {
      return own.get();
    }
    if (carrier != null) {
      Optional<Status> carried =
          besides(sentence, carrier)
              .or(() -> Optional.ofNullable(LEXICON.carriedStatus(carrier.lemma())));
      if (carried.isPresent()) {
        return carried.get();
      }
    }
    Token governor = carrier == null ? word : carrier;
    return governed(sentence, governor).orElseGet(() -> tense(sentence, governor));
  }

  /// What stands beside the word: negation, modals, adjectives and adverbs of doubt.
  private static Optional<Status> besides(Sentence sentence, Token word) {
    boolean planned = false;
    for (Token child : sentence.children(word)) {
      String lemma = child.lemma();
      if (isNegation(child)) {
        return Optional.of(Status.DENIED);
      }
      if (child.is("aux") && LEXICON.isIn(lemma, "modal-may")
          || child.is("mark") && LEXICON.isIn(lemma, "hypothetical-mark")) {
        return Optional.of(Status.HYPOTHETICAL);
      }
      planned |= child.is("aux") && LEXICON.isIn(lemma, "modal-will");
      if (child.is("amod") || child.is("advmod")) {
        Status status = LEXICON.status(lemma);
        if (status != null) {
          return Optional.of(status);
        }
      }
    }
    return planned ? Optional.of(Status.PLANNED) : Optional.empty();
  }

  private static boolean isNegation(Token child) {
    return (child.is("advmod") || child.is("det"))
        && List.of("not", "n't", "never", "no").contains(child.lemma());
  }

  /// What the words above say, nearest first, up to the clause that stands for itself.
  private static Optional<Status> governed(Sentence sentence, Token word) {
    Token at = word;
    for (int steps = 0; steps < MAX_CLIMB; steps++) {
      Optional<Token> head = sentence.head(at);
      if (head.isEmpty() || !passesStatus(sentence, at, head.get())) {
        return Optional.empty();
      }
      Token above = head.get();
      Status status = LEXICON.status(above.lemma());
      if (status != null && !at.is("conj") && (!above.is("conj") || at.is("xcomp"))) {
        return Optional.of(status);
      }
      Optional<Status> beside =
          at.is("nmod") || at.is("conj") ? Optional.empty() : besides(sentence, above);
      if (beside.isPresent()) {
        return beside;
      }
      at = above;
    }
    return Optional.empty();
  }

  private static boolean passesStatus(Sentence sentence, Token at, Token above) {
    return at.is("xcomp")
        || at.is("ccomp")
        || at.is("conj")
        || at.is("advcl") && above.isVerb() && LEXICON.status(above.lemma()) == Status.ALLEGED
        || at.relation().equals("acl") && !above.isVerb() && !isEarlier(sentence, above)
        || at.isNoun() && (at.is("obj") || at.is("nsubj:pass") || at.is("advcl"))
        || at.isNoun() && (at.is("nmod") || at.is("obl")) && LEXICON.status(above.lemma()) != null
        || at.tag().equals("VBG") && at.is("amod");
  }

  /// Whether a noun is told to be of former times (`previous agreements signed in the north`): what
  /// made it so is over, whatever will come of it.
  private static boolean isEarlier(Sentence sentence, Token noun) {
    return sentence.children(noun, "amod").stream()
        .anyMatch(m -> LEXICON.isIn(m.lemma(), "earlier"));
  }

  private static Status tense(Sentence sentence, Token word) {
    boolean infinitive =
        sentence.children(word, "mark").stream().anyMatch(mark -> mark.tag().equals("TO"));
    if (infinitive && (word.head() < 0 || word.is("acl"))) {
      return Status.PLANNED;
    }
    if (infinitive && word.is("advcl")) {
      return Status.HYPOTHETICAL;
    }
    boolean progressive = word.tag().equals("VBG") && !sentence.children(word, "aux").isEmpty();
    return progressive ? Status.ONGOING : Status.HAPPENED;
  }
}
