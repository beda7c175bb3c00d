package news.parallax.actor;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import news.parallax.language.Analysis;
import news.parallax.language.Sentence;
import news.parallax.language.Token;
import news.parallax.report.Block;

/// Reads a report once more, in order, for the words that mean actors without naming them:
/// pronouns and descriptions. Words inside quotation marks are the speaker's and stay open, but for
/// bodies of a named state.
final class Anaphora {
  private final Analysis analysis;
  private final Set<Draft> drafts;
  private final Descriptions descriptions;
  private final Salience salience;

  /// @param drafts the named actors; unnamed ones are added
  Anaphora(Analysis analysis, Vocabulary vocabulary, Set<Draft> drafts) {
    this.analysis = analysis;
    this.drafts = drafts;
    this.salience = new Salience(analysis);
    this.descriptions = new Descriptions(analysis.report(), vocabulary, drafts, salience);
  }

  void resolve() {
    boolean quoted = false;
    Block block = null;
    for (Sentence sentence : analysis.sentences()) {
      quoted = quoted && sentence.block().equals(block);
      block = sentence.block();
      for (Token token : sentence.tokens()) {
        quoted = isQuotedAfter(token, quoted);
        salience.read(sentence, token, quoted);
        if (token.tag().startsWith("PRP") && !quoted) {
          pronoun(sentence, token);
        } else if (token.isNoun() && !token.isProperNoun()) {
          descriptions.read(sentence, token, quoted);
        }
      }
    }
    descriptions.forgetSilent();
  }

  private static boolean isQuotedAfter(Token token, boolean before) {
    return switch (token.text()) {
      case "“", "``" -> true;
      case "”" -> false;
      case "''" -> token.tag().equals("``");
      case "\"" -> !before;
      default -> before;
    };
  }

  private void pronoun(Sentence sentence, Token token) {
    meant(sentence, token)
        .ifPresent(
            draft ->
                draft.mention(
                    new Mention(
                        token.span(), sentence.index(), token.index(), Mention.Form.PRONOUN)));
  }

  private Optional<Draft> meant(Sentence sentence, Token token) {
    return switch (token.text().toLowerCase(Locale.ROOT)) {
      case "he", "him", "his", "himself" -> person(sentence, token, "m");
      case "she", "her", "herself" -> person(sentence, token, "f");
      case "they" -> salience.foremost(drafts, sentence, token, Anaphora::isMany);
      default -> Optional.empty();
    };
  }

  private static boolean isMany(Draft draft) {
    return draft.kind() == ActorKind.GROUP
        || (draft.kind() == ActorKind.ORGANIZATION && draft.isUnnamed());
  }

  /// Somebody who can be of that gender; who speaks has spoken before or has a name.
  private Optional<Draft> person(Sentence sentence, Token token, String gender) {
    boolean speaks = Phrase.of(analysis.report(), sentence, token).speaks();
    return salience.foremost(
        drafts,
        sentence,
        token,
        draft ->
            draft.kind() == ActorKind.PERSON
                && !(speaks && descriptions.isSilent(draft))
                && (draft.gender().isEmpty() || draft.gender().equals(gender)));
  }
}
