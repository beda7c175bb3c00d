package news.parallax.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.report.Span;

/// Attributions by verbs, each after the senses that the [Lexicon] gives it; a verb that only
/// carries a noun attributes what the noun does.
final class ReportingVerbs {
  private final Sentence sentence;
  private final Subjects subjects;
  private final Frames frames;
  private final LightVerbs light;
  private final Lexicon lexicon = Lexicon.ENGLISH;

  ReportingVerbs(Sentence sentence, Subjects subjects, Frames frames) {
    this.sentence = sentence;
    this.subjects = subjects;
    this.frames = frames;
    this.light = new LightVerbs(sentence, subjects);
  }

  Optional<Saying> at(Token verb) {
    if (isUnreal(verb)) {
      return Optional.empty();
    }
    Optional<Saying> carried = light.at(verb);
    if (carried.isPresent()) {
      return carried;
    }
    for (Sense sense : lexicon.verb(verb.lemma().toLowerCase(Locale.ROOT))) {
      Optional<Saying> saying = inSense(verb, sense);
      if (saying.isPresent()) {
        return saying;
      }
    }
    return Optional.empty();
  }

  /// Whether the verb names an act that is not told as done: under a modal, negated speech, an
  /// infinitive or a condition.
  private boolean isUnreal(Token verb) {
    return sentence.children(verb, "aux").stream()
            .anyMatch(aux -> aux.tag().equals("MD") && subjects.isOwn(verb, aux))
        || subjects.hasCase(verb, "to")
        || subjects.hasCase(verb, "if")
        || isShunned(verb);
  }

  /// `avoided criticizing`, `without saying`: an act that is told as not done.
  private boolean isShunned(Token verb) {
    return verb.tag().equals("VBG")
        && (subjects.hasCase(verb, "without")
            || sentence
                .head(verb)
                .filter(above -> lexicon.is("shun", above.lemma()) && !verb.is("conj"))
                .isPresent());
  }

  private Optional<Saying> inSense(Token verb, Sense sense) {
    Optional<Span> content = frames.content(verb, sense.frame());
    if (content.isEmpty()
        || isWordless(content.get())
        || (subjects.isNegated(verb) && !sense.isThought())
        || isProcedure(verb, sense)) {
      return Optional.empty();
    }
    boolean passive = subjects.isPassive(verb);
    Optional<Token> source =
        passive ? subjects.agent(verb) : owner(verb).or(() -> subjects.of(verb));
    if (source.filter(this::isNobody).isPresent()) {
      return Optional.empty();
    }
    boolean held = source.filter(sense::admits).isPresent();
    boolean hearsay = source.isEmpty() && passive && !verb.is("acl") && isUnheld(sense);
    if (!held && !hearsay) {
      return Optional.empty();
    }
    Sense meant = subjects.isNegated(verb) ? sense.negated() : sense;
    return Optional.of(
        Saying.of(sentence, verb, verb.span(), source.orElse(null), meant, content.get()));
  }

  /// Who made the remarks that say something (`Roe's comments saying that …`).
  private Optional<Token> owner(Token verb) {
    return sentence
        .head(verb)
        .filter(noun -> verb.tag().equals("VBG") && verb.is("acl"))
        .filter(this::isMade)
        .flatMap(noun -> sentence.child(noun, "nmod:poss"));
  }

  private boolean isMade(Token noun) {
    Sense sense = lexicon.noun(noun.lemma().toLowerCase(Locale.ROOT));
    return sense != null && sense.isMade();
  }

  /// Whether a content only points elsewhere (`contradicted him`) and tells nothing itself.
  private boolean isWordless(Span content) {
    List<Token> words =
        sentence.within(content).stream()
            .filter(word -> Character.isLetter(word.text().charAt(0)))
            .toList();
    return !words.isEmpty() && words.stream().allMatch(word -> word.tag().equals("PRP"));
  }

  /// A court or a plaintiff that dismisses a case denies nothing, nor does who dismisses an officer
  /// or denies somebody bail.
  private boolean isProcedure(Token verb, Sense sense) {
    String refused = verb.lemma().equals("deny") ? "granted" : "holder";
    return sense.stance() == Stance.DENY
        && sentence.children(verb, "obj", "nsubj:pass").stream()
            .map(Token::lemma)
            .anyMatch(object -> lexicon.is("procedure", object) || lexicon.is(refused, object));
  }

  /// `No group has claimed responsibility`, `nobody said so`.
  private boolean isNobody(Token source) {
    return lexicon.is("nobody", source.text())
        || sentence.children(source, "det").stream().anyMatch(d -> lexicon.is("nobody", d.text()));
  }

  /// Whether a passive without an agent still tells that somebody says so (`is expected to`).
  private static boolean isUnheld(Sense sense) {
    return switch (sense.frame()) {
      case "to", "as", "of", "for", "name", "clause" -> true;
      default -> false;
    };
  }
}
