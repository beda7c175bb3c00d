package news.parallax.time;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.language.WordTable;
import news.parallax.report.Span;

/// The time that the verb around an expression tells of, from tense and modality.
final class Tense {
  /// Words that make what depends on them lie ahead (`plan`, `due`).
  private static final Set<String> AHEAD =
      WordTable.rows(Tense.class, "ahead.tsv").stream()
          .map(row -> row.get(0))
          .collect(Collectors.toUnmodifiableSet());

  private Tense() {}

  /// The lean of the nearest verb above a stretch of a sentence.
  static Lean lean(Sentence sentence, Span span) {
    Optional<Token> at = sentence.headOf(span);
    if (at.isPresent() && toldAsPast(sentence, at.get())) {
      return Lean.PAST;
    }
    for (int steps = 0; at.isPresent() && steps < sentence.tokens().size(); steps++) {
      Token token = at.get();
      if (AHEAD.contains(token.lemma()) && steps > 0) {
        return ofPlan(sentence, token, steps == 1 || span.end() <= token.span().start());
      }
      if (isPlanned(sentence, token)) {
        at = sentence.head(token);
        continue;
      }
      if (token.isVerb() || isCopular(sentence, token)) {
        Lean lean = ofVerb(sentence, token);
        if (lean != Lean.UNKNOWN) {
          return lean;
        }
      }
      at = sentence.head(token);
    }
    return Lean.UNKNOWN;
  }

  /// Whether a clause beside the expression says what was then (`in May, when they met`).
  private static boolean toldAsPast(Sentence sentence, Token time) {
    return sentence.children(time, "acl:relcl", "advcl").stream()
        .anyMatch(verb -> ofVerb(sentence, verb) == Lean.PAST);
  }

  /// Whether a verb tells that somebody did it (`agreed on Friday`), so that a time beside it is
  /// the time of doing it and not of what lies ahead of it.
  private static boolean isActivePast(Sentence sentence, Token verb) {
    boolean bare = verb.tag().equals("VBN") && sentence.child(verb, "nsubj").isPresent();
    return (verb.tag().equals("VBD") || bare && sentence.children(verb, "aux", "cop").isEmpty())
        && sentence.child(verb, "aux:pass").isEmpty();
  }

  /// What a plan says of a time beside it.
  ///
  /// @param isBeside whether the time may be that of planning itself
  private static Lean ofPlan(Sentence sentence, Token plan, boolean isBeside) {
    if (isBeside && isActivePast(sentence, plan)) {
      return Lean.PAST;
    }
    boolean past =
        sentence.children(plan, "aux", "cop").stream().anyMatch(aux -> aux.tag().equals("VBD"));
    return past ? Lean.EITHER : Lean.FUTURE;
  }

  /// Whether a verb tells what is planned (`plan to meet`).
  private static boolean isPlanned(Sentence sentence, Token verb) {
    return verb.isVerb()
        && isInfinitive(sentence, verb)
        && sentence.head(verb).map(head -> AHEAD.contains(head.lemma())).orElse(false);
  }

  private static boolean isInfinitive(Sentence sentence, Token verb) {
    return sentence.children(verb, "mark").stream().anyMatch(mark -> mark.lemma().equals("to"));
  }

  private static boolean isCopular(Sentence sentence, Token token) {
    return sentence.child(token, "cop").isPresent();
  }

  private static Lean ofVerb(Sentence sentence, Token verb) {
    if (isAhead(sentence, verb)) {
      return Lean.FUTURE;
    }
    for (Token aux : sentence.children(verb, "aux", "cop")) {
      if (aux.tag().equals("VBD") || aux.lemma().equals("have")) {
        return Lean.PAST;
      }
    }
    return switch (verb.tag()) {
      case "VBD" -> Lean.PAST;
      case "VBN" -> sentence.child(verb, "aux").isPresent() ? Lean.UNKNOWN : Lean.PAST;
      case "VBZ", "VBP" -> Lean.FUTURE;
      default -> Lean.UNKNOWN;
    };
  }

  private static boolean isAhead(Sentence sentence, Token verb) {
    if (sentence.children(verb, "aux").stream().anyMatch(Tense::isFutureModal)) {
      return true;
    }
    return isInfinitive(sentence, verb) && (verb.is("acl") || verb.head() < 0)
        || isPlanned(sentence, verb);
  }

  private static boolean isFutureModal(Token aux) {
    return aux.tag().equals("MD") && !aux.lemma().equals("would") && !aux.lemma().equals("could");
  }
}
