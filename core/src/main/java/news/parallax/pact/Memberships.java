package news.parallax.pact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.parallax.actor.ActorKind;
import news.parallax.actor.Mention;
import news.parallax.actor.ReportActor;
import news.parallax.actor.ReportActors;
import news.parallax.event.Enumerations;
import news.parallax.event.NounPhrases;
import news.parallax.language.Analysis;
import news.parallax.language.Sentence;
import news.parallax.language.Token;

/// Finds who is in, wants into or leaves a bloc or body.
final class Memberships {
  private final ReportActors actors;
  private final NounPhrases phrases;
  private final List<Membership> found = new ArrayList<>();

  private Memberships(ReportActors actors) {
    this.actors = actors;
    this.phrases = new NounPhrases(actors);
  }

  static List<Membership> in(Analysis analysis, ReportActors actors) {
    Memberships memberships = new Memberships(actors);
    for (Sentence sentence : analysis.sentences()) {
      sentence.tokens().forEach(token -> memberships.read(sentence, token));
    }
    return memberships.found;
  }

  private void read(Sentence sentence, Token token) {
    if (token.isVerb() && Words.isIn(token.lemma(), "join")) {
      boolean sought = isSought(sentence, token);
      add(sentence, token, sought ? Membership.Status.SEEKS : Membership.Status.MEMBER);
    } else if (token.isVerb() && isLeaving(sentence, token)) {
      add(sentence, token, Membership.Status.LEAVES);
    } else if (token.isNoun() && Words.isIn(token.lemma(), "member")) {
      addMember(sentence, token);
    } else if (token.isNoun() && Words.isIn(token.lemma(), "departure")) {
      addLeaving(sentence, token);
    } else if (token.isNoun() && Words.isIn(token.lemma(), "membership")) {
      addSought(sentence, token);
    }
  }

  /// Not what is left (`cannot be left without consequences`) or not left.
  private static boolean isLeaving(Sentence sentence, Token verb) {
    return Words.isIn(verb.lemma(), "leave")
        && sentence.children(verb, "aux:pass", "nsubj:pass").isEmpty()
        && !isDenied(sentence, verb);
  }

  private static boolean isFrom(Sentence sentence, Token object) {
    return NounPhrases.preposition(sentence, object).matches("from|of|out");
  }

  private boolean isSought(Sentence sentence, Token verb) {
    return sentence.head(verb).filter(head -> Words.isIn(head.lemma(), "seek")).isPresent()
        || sentence.children(verb, "aux").stream().anyMatch(a -> Words.isIn(a.lemma(), "modal"));
  }

  private void add(Sentence sentence, Token verb, Membership.Status status) {
    List<Integer> members =
        subject(sentence, verb).map(t -> members(sentence, t)).orElse(List.of());
    for (Token object : sentence.children(verb, "obj", "obl")) {
      if (status == Membership.Status.LEAVES && object.is("obl") && !isFrom(sentence, object)) {
        continue;
      }
      pair(sentence, members, phrases.named(sentence, object), verb, status);
    }
  }

  /// Whom a subject means; the states of governments that it names (`the juntas of Norland and
  /// Sudland`), also where a pronoun means these.
  private List<Integer> members(Sentence sentence, Token subject) {
    List<Integer> members = new ArrayList<>();
    for (int index : phrases.actors(sentence, subject)) {
      ReportActor actor = actors.get(index);
      List<Integer> governed = governed(sentence, actor);
      members.addAll(governed.isEmpty() ? List.of(index) : governed);
    }
    return members;
  }

  /// The states named right behind `of` after a group, in one sentence.
  private List<Integer> governed(Sentence sentence, ReportActor group) {
    if (group.kind() != ActorKind.GROUP || group.country() != null) {
      return List.of();
    }
    return actors.in(sentence.index()).stream()
        .filter(found -> found.actor().equals(group))
        .filter(found -> found.mention().form() != Mention.Form.PRONOUN)
        .map(found -> Enumerations.behind(found.mention().span().end(), sentence, actors))
        .reduce((first, last) -> last)
        .orElse(List.of());
  }

  /// `applied for membership of`, `seeks entry into`: sought by the subject of a word of seeking.
  private void addSought(Sentence sentence, Token noun) {
    List<Token> bodies = new ArrayList<>(Behind.phrases(sentence, noun));
    bodies.addAll(sentence.children(noun, "compound"));
    Optional<Token> seeking =
        sentence.head(noun).filter(head -> head.isVerb() && Words.isIn(head.lemma(), "seek"));
    if (seeking.isPresent() && !isDenied(sentence, seeking.get())) {
      List<Integer> members =
          Subjects.of(sentence, seeking.get())
              .map(t -> phrases.named(sentence, t))
              .orElse(List.of());
      for (Token body : bodies) {
        List<Integer> named = phrases.named(sentence, body);
        pair(sentence, members, named, seeking.get(), Membership.Status.SEEKS);
      }
    }
  }

  /// `announced their withdrawal from`, `Norland's exit from`: who owns it or announces it.
  private void addLeaving(Sentence sentence, Token noun) {
    List<Integer> owners = new ArrayList<>();
    sentence
        .children(noun, "nmod:poss")
        .forEach(owner -> owners.addAll(phrases.named(sentence, owner)));
    Optional<Token> announcing =
        sentence
            .head(noun)
            .filter(verb -> noun.is("obj") && Words.isIn(verb.lemma(), "announce"))
            .filter(verb -> !isDenied(sentence, verb));
    if (owners.isEmpty()) {
      announcing
          .flatMap(verb -> Subjects.of(sentence, verb))
          .ifPresent(subject -> owners.addAll(phrases.named(sentence, subject)));
    }
    for (Token body : Behind.phrases(sentence, noun)) {
      if (NounPhrases.preposition(sentence, body).equals("from")) {
        Token told = announcing.orElse(noun);
        List<Integer> named = phrases.named(sentence, body);
        pair(sentence, owners, named, told, Membership.Status.LEAVES);
      }
    }
  }

  private static boolean isDenied(Sentence sentence, Token verb) {
    return sentence.children(verb, "advmod").stream()
        .anyMatch(adverb -> Words.isIn(adverb.lemma(), "not"));
  }

  /// The subject of the verb, or of what governs it (`has shown interest in joining`).
  private static Optional<Token> subject(Sentence sentence, Token verb) {
    return Subjects.of(sentence, verb)
        .filter(subject -> !Words.isIn(subject.lemma(), "seek"))
        .or(
            () ->
                sentence
                    .head(verb)
                    .filter(Token::isNoun)
                    .flatMap(
                        noun ->
                            sentence
                                .child(noun, "nmod:poss")
                                .or(
                                    () ->
                                        sentence
                                            .head(noun)
                                            .flatMap(above -> Subjects.of(sentence, above)))));
  }

  private void addMember(Sentence sentence, Token noun) {
    List<Integer> members =
        sentence
            .child(noun, "nsubj")
            .or(() -> noun.is("appos") ? sentence.head(noun) : Optional.empty())
            .map(t -> phrases.named(sentence, t))
            .orElse(List.of());
    for (Token body : sentence.children(noun, "nmod", "compound")) {
      pair(sentence, members, phrases.named(sentence, body), noun, Membership.Status.MEMBER);
    }
  }

  private void pair(
      Sentence sentence,
      List<Integer> members,
      List<Integer> bodies,
      Token word,
      Membership.Status status) {
    for (int member : members) {
      for (int body : bodies) {
        if (member != body
            && isBody(actors.get(body))
            && actors.get(member).kind() != ActorKind.PLACE) {
          found.add(new Membership(member, body, status, List.of(sentence.subtreeSpan(word))));
        }
      }
    }
  }

  private static boolean isBody(ReportActor actor) {
    return (actor.kind() == ActorKind.ORGANIZATION || actor.kind() == ActorKind.GROUP)
        && actor.country() == null;
  }
}
