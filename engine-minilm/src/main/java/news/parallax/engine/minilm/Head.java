package news.parallax.engine.minilm;

import java.util.Locale;

/// What the model answers for each of a window's [Window#ids()]: its outputs, each with a row for
/// each id.
///
/// [#RELATIONS] and [#EVENTS] are scored for pairs of places by the products of two outputs: row
/// `i` of the first holds for each label as many numbers as row `j` of the second has, and the
/// score of a label is their inner product.
public enum Head {
  /// [Tags#COUNT] scores: whether the word plays a role in an attribution.
  ROLES,

  /// A score for each id: that the cue of this source or content begins there.
  LINKS,

  /// A score for each label `tag`: the part of speech.
  SPEECH,

  /// A score for each id: that the syntactic head is there; the first id stands for the root.
  ARCS,

  /// The dependent's side of the label of an arc.
  RELATIONS,

  /// The head's side of the label of an arc.
  GOVERNORS,

  /// The source's side of the type of an event.
  EVENTS,

  /// The target's side of the type of an event.
  TARGETS;

  /// The name of the output in the ONNX file.
  public String output() {
    return name().toLowerCase(Locale.ROOT);
  }
}
