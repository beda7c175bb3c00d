package news.parallax.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import news.parallax.actor.ActorKind;
import news.parallax.actor.Mention;
import news.parallax.actor.ReportActor;
import news.parallax.actor.ReportActors;
import news.parallax.language.Analysis;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.report.Span;

/// Who the head of a source means: actors of the report, or somebody unnamed.
final class Speakers {
  private final Analysis analysis;
  private final ReportActors actors;

  Speakers(Analysis analysis, ReportActors actors) {
    this.analysis = analysis;
    this.actors = actors;
  }

  /// @param source the head of the words that say who speaks
  Speaker of(Sentence sentence, Token source) {
    Set<Integer> meant = new LinkedHashSet<>();
    meant(sentence, source).ifPresent(meant::add);
    if (meant.isEmpty() || !sentence.children(source, "conj").isEmpty()) {
      sentence.children(source, "conj").stream()
          .filter(conjunct -> !conjunct.isVerb())
          .forEach(conjunct -> meant(sentence, conjunct).ifPresent(meant::add));
    }
    if (meant.isEmpty()) {
      meant.addAll(collective(sentence, source));
    }
    if (meant.isEmpty() && speaksForOwner(sentence, source)) {
      sentence.children(source, "nmod:poss").stream()
          .flatMap(owner -> actorAt(sentence, owner).stream())
          .forEach(meant::add);
    }
    Span where = phrase(sentence, source);
    return meant.isEmpty()
        ? new Speaker.Unnamed(where)
        : new Speaker.Named(new ArrayList<>(meant), where);
  }

  /// Documents, and the media of a state.
  private static boolean speaksForOwner(Sentence sentence, Token source) {
    return Lexicon.ENGLISH.is("document", source.text())
        || source.lemma().equals("media")
            && sentence.children(source, "compound").stream()
                .anyMatch(modifier -> modifier.lemma().equals("state"));
  }

  private Optional<Integer> meant(Sentence sentence, Token token) {
    Optional<Integer> here = actorAt(sentence, token);
    return here.filter(index -> !actors.get(index).isUnnamed()).isPresent()
        ? here
        : sentence.children(token, "appos", "flat", "dep").stream()
            .filter(name -> isName(name) && !token.tag().endsWith("S"))
            .flatMap(name -> actorAt(sentence, name).stream())
            .findFirst()
            .or(() -> here)
            .or(() -> describedBy(sentence, token));
  }

  /// The actor beside whose name a noun stands (`Jane Roe, the mayor who said so`).
  private Optional<Integer> describedBy(Sentence sentence, Token noun) {
    return sentence
        .head(noun)
        .filter(name -> noun.is("appos") && isName(name))
        .flatMap(name -> actorAt(sentence, name));
  }

  /// By tag or by capital: taggers take names in capitals for common nouns.
  private static boolean isName(Token token) {
    return token.isProperNoun() || Character.isUpperCase(token.text().charAt(0));
  }

  /// The actor whose mention is headed by the token; a demonym that only describes the token does
  /// not count.
  private Optional<Integer> actorAt(Sentence sentence, Token token) {
    return actors.meantBy(sentence.index(), token).map(ReportActor::index);
  }

  /// `both countries`, `the two leaders`: the two of that kind who are most often mentioned in the
  /// report among those mentioned in the sentence or, failing that, in the one before.
  private List<Integer> collective(Sentence sentence, Token source) {
    if (!isCollective(sentence, source)) {
      return List.of();
    }
    boolean persons = Lexicon.ENGLISH.is("collective-person", source.text());
    ActorKind kind = persons ? ActorKind.PERSON : ActorKind.COUNTRY;
    List<Integer> here = mostMentioned(kind, source.span().start(), sentence.span().start());
    if (here.size() == 2 || sentence.index() == 0) {
      return here.size() == 2 ? here : List.of();
    }
    Sentence before = analysis.sentences().get(sentence.index() - 1);
    List<Integer> wider = mostMentioned(kind, source.span().start(), before.span().start());
    return wider.size() == 2 ? wider : List.of();
  }

  private static boolean isCollective(Sentence sentence, Token source) {
    Lexicon lexicon = Lexicon.ENGLISH;
    if (lexicon.is("collective", source.text())) {
      return true;
    }
    return lexicon.is("collective-noun", source.text())
        && source.index() > 0
        && lexicon.is("collective", sentence.token(source.index() - 1).text());
  }

  private List<Integer> mostMentioned(ActorKind kind, int before, int from) {
    return actors.all().stream()
        .filter(actor -> actor.kind() == kind)
        .filter(actor -> actor.mentions().stream().anyMatch(m -> isWithin(m, from, before)))
        .sorted(
            Comparator.comparingInt((ReportActor actor) -> -actor.mentions().size())
                .thenComparingInt(ReportActor::index))
        .limit(2)
        .map(ReportActor::index)
        .sorted()
        .toList();
  }

  private static boolean isWithin(Mention mention, int from, int before) {
    return mention.span().start() >= from && mention.span().end() <= before;
  }

  /// The words of the source without its relative clauses and appositions.
  private static Span phrase(Sentence sentence, Token source) {
    Span span = source.span();
    for (Token child : sentence.children(source)) {
      boolean part = child.is("det") || child.is("amod") || child.is("compound");
      if (part || child.is("nummod") || child.is("nmod:poss") || child.is("conj")) {
        span = span.cover(sentence.subtreeSpan(child));
      }
    }
    return span;
  }

  /// Whether the source is a pronoun.
  static boolean isPronoun(Token source) {
    return source.tag().equals("PRP") && !source.text().toLowerCase(Locale.ROOT).equals("it");
  }
}
