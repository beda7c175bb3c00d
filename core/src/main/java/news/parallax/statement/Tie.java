package news.parallax.statement;

import news.parallax.language.Token;
import news.parallax.statement.Term.Meaning;

/// Two terms of one statement that belong together, in text order.
///
/// @param direct whether terms like these hang on each other somewhere in the story
record Tie(Statement statement, Term one, Term other, boolean direct) {
  /// What all ties of these two terms have in common, whichever stands first.
  String key() {
    String left = key(one);
    String right = key(other);
    return left.compareTo(right) < 0 ? left + "\t" + right : right + "\t" + left;
  }

  /// Whether the two are but the parts of a name or label (`oil fields`, `Vice President`).
  boolean isLabel() {
    Token left = statement.sentence().token(one.at());
    Token right = statement.sentence().token(other.at());
    boolean parts = left.head() == right.index() && left.is("compound");
    return parts || left.isProperNoun() && right.isProperNoun();
  }

  /// Whether one is named as acting, or as acted on; empty where that is left open.
  String role() {
    return role(one) + role(other);
  }

  /// `<` for a subject, `>` for an object, empty where that is left open.
  private String role(Term term) {
    Token token = statement.sentence().token(term.at());
    if (!(term.meaning() instanceof Meaning.Who)) {
      return "";
    }
    return token.relation().equals("nsubj")
        ? "<"
        : token.is("obj") || token.relation().equals("nsubj:pass") ? ">" : "";
  }

  /// What all terms of one family of meaning have in common; what is denied, and what is only
  /// wanted or asked for, is apart.
  static String key(Term term) {
    return term.meaning() instanceof Meaning.Word word
        ? (word.negated() ? "not " : "")
            + (Lexicon.opens(word.modal()) ? "open " : "")
            + Lexicon.concept(word.token())
        : term.key();
  }
}
