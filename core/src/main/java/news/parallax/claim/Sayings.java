package news.parallax.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.report.Span;

/// Finds who attributes what in one sentence, by the words of the [Lexicon] and the tree. Words
/// inside quotation marks attribute nothing here: they are the speaker's.
final class Sayings {
  private final Sentence sentence;
  private final List<Quotation> quotations;
  private final ReportingVerbs verbs;
  private final ReportingNouns nouns;
  private final Evidentials evidentials;

  private Sayings(Sentence sentence, List<Quotation> quotations) {
    this.sentence = sentence;
    this.quotations = quotations;
    Subjects subjects = new Subjects(sentence);
    Frames frames = new Frames(sentence, quotations, subjects);
    this.verbs = new ReportingVerbs(sentence, subjects, frames);
    this.nouns = new ReportingNouns(sentence, subjects, frames);
    this.evidentials = new Evidentials(sentence);
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
      return evidentials.accordingTo(token);
    }
    if (token.tag().startsWith("VB")) {
      return verbs.at(token);
    }
    if (token.isNoun()) {
      return nouns.at(token);
    }
    if (token.tag().startsWith("JJ") || token.tag().equals("VBN")) {
      return adjective(token);
    }
    return token.tag().equals("RB") ? evidentials.hearsay(token) : Optional.empty();
  }

  /// `is concerned about …`: an adjective as predicate with what it is about.
  private Optional<Saying> adjective(Token adjective) {
    Sense sense = Lexicon.ENGLISH.adjective(adjective.text().toLowerCase(Locale.ROOT));
    if (sense == null || sentence.child(adjective, "cop", "aux:pass").isEmpty()) {
      return Optional.empty();
    }
    Optional<Token> source = sentence.child(adjective, "nsubj", "nsubj:pass");
    Optional<Token> about =
        sentence.children(adjective, "obl", "nmod", "ccomp", "xcomp", "advcl").stream()
            .filter(child -> child.index() > adjective.index())
            .findFirst();
    if (about.isEmpty() || source.filter(sense::admits).isEmpty()) {
      return Optional.empty();
    }
    Span content = sentence.subtreeSpan(about.get());
    return Optional.of(
        Saying.of(sentence, adjective, adjective.span(), source.get(), sense, content));
  }

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
