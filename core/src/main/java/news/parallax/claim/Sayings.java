package news.parallax.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.report.Span;
import org.jspecify.annotations.Nullable;

/// Finds who attributes what in one sentence, by the words of the [Lexicon] and the tree. Words
/// inside quotation marks attribute nothing here: they are the speaker's.
final class Sayings {
  private final Sentence sentence;
  private final List<Quotation> quotations;
  private final Subjects subjects;
  private final Frames frames;
  private final Lexicon lexicon = Lexicon.ENGLISH;

  private Sayings(Sentence sentence, List<Quotation> quotations) {
    this.sentence = sentence;
    this.quotations = quotations;
    this.subjects = new Subjects(sentence);
    this.frames = new Frames(sentence, quotations, subjects);
  }

  /// The sayings of a sentence in the order of their cues.
  ///
  /// @param quotations those of the sentence's block
  static List<Saying> in(Sentence sentence, List<Quotation> quotations) {
    return new Sayings(sentence, quotations).read();
  }

  private List<Saying> read() {
    List<Saying> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (!isQuoted(token)) {
        at(token).ifPresent(found::add);
      }
    }
    found.sort(Comparator.comparing((Saying saying) -> saying.cueSpan()));
    return cutAtFollowers(found);
  }

  private boolean isQuoted(Token token) {
    return quotations.stream().anyMatch(quote -> quote.words().contains(token.span()));
  }

  private Optional<Saying> at(Token token) {
    if (token.text().equalsIgnoreCase("according")) {
      return accordingTo(token);
    }
    if (token.tag().startsWith("VB")) {
      return verb(token);
    }
    if (token.isNoun()) {
      return noun(token);
    }
    if (token.tag().startsWith("JJ") || token.tag().equals("VBN")) {
      return adjective(token);
    }
    return token.tag().equals("RB") ? hearsay(token) : Optional.empty();
  }

  // -- verbs

  private Optional<Saying> verb(Token verb) {
    if (isUnreal(verb)) {
      return Optional.empty();
    }
    Optional<Saying> uttered = uttered(verb);
    if (uttered.isPresent()) {
      return uttered;
    }
    for (Sense sense : lexicon.verb(verb.lemma().toLowerCase(Locale.ROOT))) {
      Optional<Saying> saying = verb(verb, sense);
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

  private boolean isNegated(Token verb) {
    return sentence.children(verb, "advmod", "neg").stream()
        .filter(word -> subjects.isOwn(verb, word))
        .anyMatch(word -> word.lemma().equals("not") || word.lemma().equals("never"));
  }

  private Optional<Saying> verb(Token verb, Sense sense) {
    Optional<Span> content = frames.content(verb, sense.frame());
    if (content.isEmpty()
        || isWordless(content.get())
        || (isNegated(verb) && !isThought(sense))
        || isProcedure(verb, sense)) {
      return Optional.empty();
    }
    boolean passive = subjects.isPassive(verb);
    Optional<Token> source =
        passive ? subjects.agent(verb) : owner(verb).or(() -> subjects.of(verb));
    if (source.filter(this::isNobody).isPresent()) {
      return Optional.empty();
    }
    boolean held = source.filter(s -> speaks(s, sense)).isPresent();
    boolean hearsay = source.isEmpty() && passive && !verb.is("acl") && isUnheld(sense);
    if (!held && !hearsay) {
      return Optional.empty();
    }
    Sense meant = isNegated(verb) ? negated(sense) : sense;
    return Optional.of(saying(verb, verb.span(), source.orElse(null), meant, content.get()));
  }

  /// Who made the remarks that say something (`Roe's comments saying that …`).
  private Optional<Token> owner(Token verb) {
    return sentence
        .head(verb)
        .filter(noun -> verb.tag().equals("VBG") && verb.is("acl"))
        .filter(noun -> isMade(lexicon.noun(noun.lemma().toLowerCase(Locale.ROOT))))
        .flatMap(noun -> sentence.child(noun, "nmod:poss"));
  }

  private static boolean isMade(@Nullable Sense sense) {
    return sense != null && sense.frame().equals("made");
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

  private static boolean isThought(Sense sense) {
    return sense.frame().equals("clause") && !sense.anyone();
  }

  private static Sense negated(Sense sense) {
    return new Sense(sense.frame(), sense.stance(), Polarity.NEGATIVE, sense.anyone());
  }

  private boolean speaks(Token source, Sense sense) {
    return sense.anyone()
        || source.isProperNoun()
        || source.tag().equals("PRP")
        || lexicon.is("speaker", source.text())
        || lexicon.is("document", source.text());
  }

  private Saying saying(
      Token cue, Span cueSpan, @Nullable Token source, Sense sense, Span content) {
    Span evidence = cueSpan.cover(content);
    if (source != null && isBeside(source, evidence)) {
      evidence = evidence.cover(phrase(source, cue));
    }
    return new Saying(sentence, cue, cueSpan, source, sense, content, evidence);
  }

  /// Whether nothing but the cue's own words stands between the source and the evidence.
  private boolean isBeside(Token source, Span evidence) {
    int from = source.span().end();
    return from > evidence.start()
        || sentence.tokens().stream()
            .filter(t -> t.span().start() >= from && t.span().end() <= evidence.start())
            .noneMatch(t -> t.isVerb() && !t.is("aux") && !t.is("acl"));
  }

  private Span phrase(Token source, Token cue) {
    List<Token> below =
        sentence.subtree(source).stream()
            .filter(t -> (t.index() < cue.index()) == (source.index() < cue.index()))
            .toList();
    return below.getFirst().span().cover(below.getLast().span());
  }

  // -- nouns

  /// `expressed hope for`, `sparked concerns in`: a verb that only carries a noun. Who sparks a
  /// declaration does not declare; who raises concerns may have them.
  private Optional<Saying> uttered(Token verb) {
    boolean stirs = lexicon.is("stir", verb.lemma());
    boolean utters = lexicon.is("utter", verb.lemma());
    if (isNegated(verb) || (!stirs && !utters)) {
      return Optional.empty();
    }
    for (Token object : sentence.children(verb, "obj", "iobj", "xcomp", "nsubj:pass")) {
      Sense sense = lexicon.noun(object.lemma().toLowerCase(Locale.ROOT));
      if (sense != null && canBe(verb, sense)) {
        boolean felt = !sense.frame().equals("made");
        Optional<Token> holder = stirs && felt ? holder(verb, object) : Optional.empty();
        Optional<Saying> saying =
            holder
                .map(one -> stirred(verb, object, one, sense))
                .or(() -> utters ? utteredBySubject(verb, object, sense) : Optional.empty());
        if (saying.isPresent()) {
          return saying;
        }
      }
    }
    return Optional.empty();
  }

  /// What is felt is not made: whoever `made a determination` has found something out.
  private static boolean canBe(Token verb, Sense sense) {
    return switch (sense.frame()) {
      case "document" -> false;
      case "held" -> !verb.lemma().equals("make");
      default -> true;
    };
  }

  private Optional<Saying> utteredBySubject(Token verb, Token object, Sense sense) {
    Optional<Token> source = subjects.isPassive(verb) ? subjects.agent(verb) : subjects.of(verb);
    if (source.filter(s -> speaks(s, sense)).isEmpty()) {
      return Optional.empty();
    }
    Span cue = verb.span().cover(object.span());
    Span content =
        cue.cover(sentence.subtreeSpan(verb)).start() < verb.span().start()
            ? verb.span().cover(sentence.subtree(verb).getLast().span())
            : cue.cover(sentence.subtreeSpan(object));
    return Optional.of(saying(verb, cue, source.get(), sense, content));
  }

  /// In whom a concern is raised (`raised concerns in Seoul`).
  private Optional<Token> holder(Token verb, Token object) {
    return sentence.tokens().stream()
        .filter(t -> t.head() == object.index() || t.head() == verb.index())
        .filter(t -> t.is("nmod") || t.is("obl"))
        .filter(t -> t.index() > object.index())
        .filter(
            t -> isHeldBy(t) && speaks(t, new Sense("held", Stance.WARN, Polarity.POSITIVE, false)))
        .findFirst();
  }

  private boolean isHeldBy(Token noun) {
    return List.of("in", "among", "for", "from").stream()
        .anyMatch(preposition -> subjects.hasCase(noun, preposition));
  }

  private Saying stirred(Token verb, Token object, Token holder, Sense sense) {
    Span cue = verb.span().cover(object.span());
    Span clause = sentence.subtreeSpan(verb);
    return new Saying(sentence, verb, cue, holder, sense, clause, clause);
  }

  /// `the president's claim that …`, `concerns grow about …`.
  private Optional<Saying> noun(Token noun) {
    Sense sense = lexicon.noun(noun.lemma().toLowerCase(Locale.ROOT));
    if (sense == null) {
      return Optional.empty();
    }
    if (sense.frame().equals("document")) {
      return displayed(noun, sense);
    }
    Optional<Token> head = sentence.head(noun);
    if (head.filter(h -> noun.is("nsubj") && lexicon.is("spread", h.lemma())).isPresent()) {
      Span clause = sentence.subtreeSpan(head.get());
      return Optional.of(new Saying(sentence, noun, noun.span(), null, sense, clause, clause));
    }
    return possessed(noun, sense);
  }

  private Optional<Saying> displayed(Token noun, Sense sense) {
    return frames
        .content(noun, "quote")
        .filter(words -> words.start() > noun.span().end())
        .filter(words -> words.start() - noun.span().end() <= 3)
        .map(words -> saying(noun, noun.span(), noun, sense, words));
  }

  private Optional<Saying> possessed(Token noun, Sense sense) {
    Optional<Token> owner = sentence.child(noun, "nmod:poss").or(() -> beforePossessiveMark(noun));
    Optional<Span> content = content(noun, sense);
    if (owner.isEmpty() || content.isEmpty() || !speaks(owner.get(), sense)) {
      return Optional.empty();
    }
    return Optional.of(saying(noun, noun.span(), owner.get(), sense, content.get()));
  }

  private Optional<Token> beforePossessiveMark(Token noun) {
    int at = noun.index() - 1;
    return at > 0 && sentence.token(at).tag().equals("POS")
        ? Optional.of(sentence.token(at - 1))
        : Optional.empty();
  }

  /// What the noun says: `that …`, or of whoever makes it `to …`.
  private Optional<Span> content(Token noun, Sense sense) {
    return sentence.children(noun, "ccomp", "acl").stream()
        .filter(clause -> clause.index() > noun.index())
        .filter(
            clause ->
                subjects.hasCase(clause, "that")
                    || (sense.frame().equals("made")
                        && clause.tag().equals("VB")
                        && subjects.hasCase(clause, "to")))
        .filter(clause -> !clause.relation().equals("acl:relcl"))
        .findFirst()
        .map(sentence::subtreeSpan);
  }

  // -- adjectives, adverbs, according to

  /// `is concerned about …`: an adjective as predicate with what it is about.
  private Optional<Saying> adjective(Token adjective) {
    Sense sense = lexicon.adjective(adjective.text().toLowerCase(Locale.ROOT));
    if (sense == null || sentence.child(adjective, "cop", "aux:pass").isEmpty()) {
      return Optional.empty();
    }
    Optional<Token> source = sentence.child(adjective, "nsubj", "nsubj:pass");
    Optional<Token> about =
        sentence.children(adjective, "obl", "nmod", "ccomp", "xcomp", "advcl").stream()
            .filter(child -> child.index() > adjective.index())
            .findFirst();
    if (about.isEmpty() || source.filter(s -> speaks(s, sense)).isEmpty()) {
      return Optional.empty();
    }
    Span content = sentence.subtreeSpan(about.get());
    return Optional.of(saying(adjective, adjective.span(), source.get(), sense, content));
  }

  private Optional<Saying> accordingTo(Token according) {
    Optional<Token> source =
        sentence.head(according).filter(h -> h.index() > according.index() && !h.isVerb());
    if (source.isEmpty()) {
      return Optional.empty();
    }
    Token last = sentence.subtree(source.get()).getLast();
    Span cue = according.span().cover(sentence.token(according.index() + 1).span());
    Span content = followed(source.get(), last).orElseGet(() -> besides(according, last));
    Span evidence = content.cover(cue);
    Sense sense = new Sense("clause", Stance.STATE, Polarity.POSITIVE, true);
    return Optional.of(
        new Saying(sentence, according, cue, source.get(), sense, content, evidence));
  }

  /// The clause behind `X said, according to Y, that …`.
  private Optional<Span> followed(Token source, Token last) {
    return sentence
        .head(source)
        .flatMap(verb -> sentence.child(verb, "ccomp"))
        .filter(clause -> clause.index() > last.index())
        .map(sentence::subtreeSpan);
  }

  /// Whether only a word such as `However,` stands before.
  private boolean isTied(Token from) {
    return from.index() == 2
        && sentence.token(0).tag().equals("RB")
        && sentence.token(1).text().equals(",");
  }

  /// What stands after `according to X,` at the sentence's start, else what stands before it.
  private Span besides(Token from, Token last) {
    int next = last.index() + 1;
    while (next < sentence.tokens().size() - 1 && sentence.token(next).is("punct")) {
      next++;
    }
    boolean leads = from.index() == 0 || sentence.token(from.index() - 1).is("cc") || isTied(from);
    if (leads && next < sentence.tokens().size()) {
      return sentence.token(next).span().cover(sentence.tokens().getLast().span());
    }
    Token before = sentence.token(Math.max(0, from.index() - 1));
    return sentence.token(0).span().cover(before.span());
  }

  /// `allegedly used in the conflict`, `reportedly includes …`: somebody says so, not told who.
  private Optional<Saying> hearsay(Token adverb) {
    boolean alleged = lexicon.is("allegedly", adverb.text());
    if (!alleged && !lexicon.is("reportedly", adverb.text())) {
      return Optional.empty();
    }
    Sense sense =
        new Sense("clause", alleged ? Stance.ACCUSE : Stance.STATE, Polarity.POSITIVE, true);
    Token head = sentence.head(adverb).orElse(adverb);
    Span clause = sentence.subtreeSpan(head);
    if (head.is("acl")) {
      clause =
          sentence
              .head(head)
              .map(noun -> noun.span().cover(sentence.subtreeSpan(head)))
              .orElse(clause);
    }
    return Optional.of(
        new Saying(
            sentence, adverb, adverb.span(), null, sense, clause, clause.cover(adverb.span())));
  }

  // -- extents

  /// Ends a content where a following participle or coordinated verb begins a saying of its own.
  private List<Saying> cutAtFollowers(List<Saying> found) {
    List<Saying> cut = new ArrayList<>();
    for (Saying saying : found) {
      Span content = saying.content();
      for (Saying follower : found) {
        int border = border(follower);
        if (!follower.equals(saying) && continues(saying, follower) && border > content.start()) {
          content = new Span(content.start(), Math.min(content.end(), border));
        }
      }
      cut.add(content.equals(saying.content()) ? saying : saying.withContent(content));
    }
    return cut;
  }

  private boolean continues(Saying saying, Saying follower) {
    Token cue = follower.cue();
    int before = cue.index() - 1;
    return saying.cue().index() < cue.index()
        && before > 0
        && cue.tag().startsWith("VB")
        && sentence.child(cue, "nsubj").isEmpty()
        && (isParticiple(cue, sentence.token(before))
            || isCoordinated(saying, follower, sentence.token(before)));
  }

  private static boolean isParticiple(Token cue, Token before) {
    return before.text().equals(",") && cue.tag().equals("VBG");
  }

  private static boolean isCoordinated(Saying saying, Saying follower, Token before) {
    Token source = follower.source();
    return before.tag().equals("CC") && source != null && source.equals(saying.source());
  }

  private int border(Saying follower) {
    return sentence.token(Math.max(0, follower.cue().index() - 1)).span().start();
  }
}
