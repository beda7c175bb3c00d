package news.parallax.pact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.pact.Pact.Stage;
import news.parallax.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/// Finds which agreement replaces which.
final class Replacements {
  private record Replacement(Draft newer, Draft older) {}

  private final List<Draft> drafts;
  private final Map<Integer, Draft> byHead;
  private final Parties parties;
  private final Years years;
  private final List<Replacement> found = new ArrayList<>();

  /// @param drafts the report's agreements; those told only as replaced are added
  /// @param byHead the agreement meant by a noun, by its start in the text
  Replacements(List<Draft> drafts, Map<Integer, Draft> byHead, Parties parties, Years years) {
    this.drafts = drafts;
    this.byHead = byHead;
    this.parties = parties;
    this.years = years;
  }

  /// @param last the agreement spoken of last before the sentence, which `it` and `that` mean
  void read(Sentence sentence, @Nullable Draft last) {
    for (Token token : sentence.tokens()) {
      if (token.isVerb() && Words.isIn(token.lemma(), "replace") && !isAim(sentence, token)) {
        newer(sentence, token, last)
            .ifPresent(
                newer -> replace(sentence, token, sentence.children(token, "obj", "iobj"), newer));
      } else if (token.isNoun() && Words.isIn(token.lemma(), "replacing")) {
        Subjects.of(sentence, token)
            .flatMap(subject -> meant(sentence, subject, last))
            .ifPresent(newer -> replace(sentence, token, sentence.children(token, "nmod"), newer));
      }
    }
  }

  /// Whether reworking is only what is agreed on (`agreed to update the treaty`).
  private static boolean isAim(Sentence sentence, Token verb) {
    return Words.isIn(verb.lemma(), "rework")
        && sentence.children(verb, "mark").stream().anyMatch(m -> m.lemma().equals("to"));
  }

  /// What a verb of replacing has for its subject; for a purpose (`struck a deal to replace …`) the
  /// agreement that its clause brings about.
  private Optional<Draft> newer(Sentence sentence, Token verb, @Nullable Draft last) {
    Optional<Draft> subject =
        Subjects.of(sentence, verb).flatMap(token -> meant(sentence, token, last));
    if (subject.isPresent()) {
      return subject;
    }
    return sentence
        .head(verb)
        .filter(head -> verb.is("advcl") || verb.is("acl") || verb.is("xcomp"))
        .flatMap(
            head ->
                head.isVerb()
                    ? sentence.children(head, "obj").stream()
                        .flatMap(object -> meant(sentence, object, null).stream())
                        .findFirst()
                    : meant(sentence, head, null));
  }

  private Optional<Draft> meant(Sentence sentence, Token token, @Nullable Draft last) {
    Optional<Draft> own =
        Optional.ofNullable(byHead.get(token.span().start()))
            .or(
                () ->
                    beside(sentence, token)
                        .flatMap(t -> Optional.ofNullable(byHead.get(t.span().start()))));
    boolean continued = Words.isIn(token.lemma(), "continuing");
    return own.isEmpty() && continued ? Optional.ofNullable(last) : own;
  }

  /// What `the one` stands beside (`another treaty, the one that replaces …`).
  private static Optional<Token> beside(Sentence sentence, Token token) {
    return sentence
        .head(token)
        .filter(noun -> token.is("appos") && Words.isIn(token.lemma(), "one"));
  }

  private void replace(Sentence sentence, Token word, List<Token> objects, Draft newer) {
    boolean planned =
        sentence.children(word, "aux").stream().anyMatch(a -> a.tag().equals("MD"))
            || !sentence.children(word, "mark").isEmpty();
    for (Token object : objects) {
      for (Draft older : olderThan(newer, sentence, object)) {
        older.milestones.reaches(planned ? Stage.UNKNOWN : Stage.ENDED, null);
        newer.replaces(older);
        found.add(new Replacement(newer, older));
      }
    }
  }

  private List<Draft> olderThan(Draft newer, Sentence sentence, Token object) {
    Draft single = byHead.get(object.span().start());
    if (single != null) {
      return single == newer ? List.of() : List.of(single);
    }
    if (isTheOne(sentence, object)) {
      return List.of(unnamed(newer.designation.kind(), object));
    }
    if (!Words.isIn(object.lemma(), "plural-kind")) {
      return List.of();
    }
    List<Integer> bound = parties.of(sentence, object);
    List<Draft> all = new ArrayList<>();
    for (TimeExpression year : years.under(sentence, object)) {
      Draft older = ofYear(object.lemma(), year);
      older.bound.add(bound);
      all.add(older);
    }
    return all;
  }

  /// `the one that voters rejected`.
  private static boolean isTheOne(Sentence sentence, Token object) {
    return Words.isIn(object.lemma(), "one")
        && !sentence.children(object, "acl").isEmpty()
        && sentence.children(object, "det").stream().anyMatch(d -> Words.isIn(d.lemma(), "those"));
  }

  private Draft unnamed(String kind, Token object) {
    Draft older = new Draft(drafts.size(), kind, kind);
    older.mention(object.span());
    drafts.add(older);
    return older;
  }

  private Draft ofYear(String kind, TimeExpression year) {
    String name = year.text() + " " + kind.toLowerCase(Locale.ROOT);
    Draft older = new Draft(drafts.size(), kind, name);
    older.mention(year.span());
    older.milestones.dated(year);
    drafts.add(older);
    return older;
  }

  /// When all is read: what is replaced and has no parties told binds those that its successor
  /// does.
  void close() {
    for (Replacement replacement : found) {
      if (!replacement.older().bound.areKnown()) {
        replacement.older().bound.add(replacement.newer().bound.all());
      }
    }
  }
}
