package news.parallax.language;

import news.parallax.report.Span;

/// One word or mark of a sentence.
///
/// @param index place in its sentence, from 0
/// @param span where it stands in the report's text
/// @param text the characters as printed
/// @param lemma dictionary form, lower-case but for proper nouns
/// @param tag Penn Treebank part of speech
/// @param head index of its syntactic head in the sentence, -1 at the root
/// @param relation Universal Dependencies relation to the head, subtypes kept (`nsubj:pass`)
public record Token(
    int index, Span span, String text, String lemma, String tag, int head, String relation) {
  public boolean isVerb() {
    return tag.startsWith("VB") || tag.equals("MD");
  }

  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  public boolean isProperNoun() {
    return tag.startsWith("NNP");
  }

  /// Whether the relation is `name` or a subtype of it.
  public boolean is(String name) {
    return relation.equals(name) || relation.startsWith(name + ":");
  }
}
