package news.parallax.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import news.parallax.actor.ActorKind;
import news.parallax.actor.Mention;
import news.parallax.actor.ReportActors;
import news.parallax.language.Analysis;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.report.Block;
import news.parallax.report.Span;

/// All sayings of a report with their speakers, in text order. A pronoun that the actors leave
/// open means the last speaker it can mean.
final class Tellings {
  /// How many sentences a document reaches back to who issued it.
  private static final int REACH_SENTENCES = 3;

  private final ReportActors actors;
  private final Speakers speakers;
  private final List<Told> told = new ArrayList<>();
  private final Set<Told> goesOn = new HashSet<>();

  private Tellings(Analysis analysis, ReportActors actors) {
    this.actors = actors;
    this.speakers = new Speakers(analysis, actors);
  }

  static List<Told> in(Analysis analysis, ReportActors actors, List<Quotation> quotations) {
    Tellings tellings = new Tellings(analysis, actors);
    for (Sentence sentence : analysis.sentences()) {
      if (!isShouted(sentence)) {
        List<Quotation> near =
            quotations.stream().filter(quote -> quote.marks().overlaps(sentence.span())).toList();
        Sayings.in(sentence, near).stream()
            .filter(saying -> !tellings.isOfName(saying))
            .forEach(tellings::add);
        TrailingCue.in(sentence, quotations).ifPresent(tellings::add);
      }
    }
    return tellings.told;
  }

  /// A heading in capitals usually advertises another report.
  static boolean isShouted(Sentence sentence) {
    String text = sentence.tokens().stream().map(Token::text).reduce("", String::concat);
    return sentence.tokens().size() > 2
        && sentence.block().kind() != Block.Kind.TITLE
        && text.equals(text.toUpperCase(Locale.ROOT))
        && text.chars().anyMatch(Character::isLetter);
  }

  /// Whether the cue is one word of a longer name (`Said Musa`).
  private boolean isOfName(Saying saying) {
    Span cue = saying.cueSpan();
    return actors.in(saying.sentence().index()).stream()
        .map(ReportActors.Found::mention)
        .filter(mention -> mention.form() == Mention.Form.NAME)
        .anyMatch(mention -> mention.span().contains(cue) && !mention.span().equals(cue));
  }

  private void add(Saying saying) {
    told.add(new Told(saying, speaker(saying)));
  }

  private Speaker speaker(Saying saying) {
    Token source = saying.source();
    if (source == null) {
      return holderOfDoubt(saying).orElse(new Speaker.Unnamed(saying.cueSpan()));
    }
    Optional<Speaker> same = spokesperson(saying, source);
    if (same.isPresent()) {
      return same.get();
    }
    Speaker speaker = speakers.of(saying.sentence(), source);
    if (speaker instanceof Speaker.Named named && isHeOrShe(source)) {
      return whoNamed(named, saying.sentence(), source).<Speaker>map(s -> s).orElse(named);
    }
    if (speaker instanceof Speaker.Unnamed && Lexicon.ENGLISH.is("document", source.text())) {
      return author(saying, source).<Speaker>map(s -> s).orElse(speaker);
    }
    if (speaker instanceof Speaker.Unnamed unnamed && source.tag().equals("PRP")) {
      return last(source)
          .<Speaker>map(last -> new Speaker.Named(last.actors(), unnamed.where()))
          .orElse(speaker);
    }
    return speaker;
  }

  /// Who spoke in the sentence before as one person without a name (`a spokesman for the hospital
  /// said … he said`): `he` or `she` goes on speaking, whoever else has been named in what was
  /// said.
  private Optional<Speaker> spokesperson(Saying saying, Token source) {
    if (!isHeOrShe(source)) {
      return Optional.empty();
    }
    String word = source.text();
    Told last = told.isEmpty() ? null : told.getLast();
    if (last == null || saying.sentence().index() - last.saying().sentence().index() != 1) {
      return Optional.empty();
    }
    Token spoke = last.saying().source();
    boolean again = spoke != null && spoke.text().equalsIgnoreCase(word) && goesOn.contains(last);
    if (spoke == null || !(again || isOnePerson(spoke))) {
      return Optional.empty();
    }
    Told next = new Told(saying, last.speaker());
    goesOn.add(next);
    return Optional.of(next.speaker());
  }

  private static boolean isHeOrShe(Token source) {
    return source.text().equalsIgnoreCase("he") || source.text().equalsIgnoreCase("she");
  }

  /// Who spoke last, where the one meant by a pronoun has only been named in what that one said
  /// (`Trump endangers the troops, Biden said. … he said`).
  private Optional<Speaker.Named> whoNamed(Speaker.Named named, Sentence sentence, Token pronoun) {
    Optional<Span> lastNamed =
        actors.get(named.actors().getFirst()).mentions().stream()
            .map(Mention::span)
            .filter(span -> span.end() <= pronoun.span().start())
            .max(Comparator.naturalOrder());
    if (named.actors().size() != 1 || lastNamed.isEmpty()) {
      return Optional.empty();
    }
    return told.reversed().stream()
        .filter(t -> sentence.index() - t.saying().sentence().index() <= 1)
        .filter(t -> t.saying().sentence() != sentence)
        .filter(t -> t.saying().content().contains(lastNamed.get()))
        .map(Told::speaker)
        .filter(Speaker.Named.class::isInstance)
        .map(Speaker.Named.class::cast)
        .filter(other -> !other.actors().equals(named.actors()) && isPerson(other))
        .findFirst();
  }

  private static boolean isOnePerson(Token source) {
    return source.tag().equals("NN") && Lexicon.ENGLISH.is("person", source.text());
  }

  /// Hearsay inside an accusation is the accuser's.
  private Optional<Speaker> holderOfDoubt(Saying saying) {
    return told.stream()
        .filter(t -> t.saying().sentence() == saying.sentence())
        .filter(t -> t.saying().sense().stance() == Stance.ACCUSE)
        .filter(t -> t.saying().content().contains(saying.cueSpan()))
        .map(Told::speaker)
        .findFirst();
  }

  /// Who was said to speak by the document that now speaks itself (`said in a statement … the
  /// statement read`).
  private Optional<Speaker.Named> author(Saying saying, Token source) {
    boolean definite =
        saying.sentence().children(source, "det").stream()
            .anyMatch(d -> d.text().equalsIgnoreCase("the"));
    if (!definite) {
      return Optional.empty();
    }
    return told.reversed().stream()
        .filter(t -> saying.sentence().index() - t.saying().sentence().index() <= REACH_SENTENCES)
        .filter(
            t ->
                t.saying().sentence().tokens().stream()
                    .anyMatch(word -> word.lemma().equals(source.lemma())))
        .map(Told::speaker)
        .filter(Speaker.Named.class::isInstance)
        .map(Speaker.Named.class::cast)
        .findFirst();
  }

  private Optional<Speaker.Named> last(Token pronoun) {
    String word = pronoun.text().toLowerCase(Locale.ROOT);
    boolean one = word.equals("he") || word.equals("she");
    boolean many = word.equals("they");
    for (Told earlier : told.reversed()) {
      if (earlier.speaker() instanceof Speaker.Named named
          && ((one && isPerson(named)) || (many && named.actors().size() > 1))) {
        return Optional.of(named);
      }
    }
    return Optional.empty();
  }

  private boolean isPerson(Speaker.Named named) {
    return named.actors().size() == 1
        && actors.get(named.actors().getFirst()).kind() == ActorKind.PERSON;
  }
}
