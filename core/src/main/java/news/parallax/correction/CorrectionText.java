package news.parallax.correction;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes corrections as [CorrectionFile] reads them: each entry one line, which is JSON and so
/// YAML.
public final class CorrectionText {
  private CorrectionText() {}

  /// A whole file, empty for no corrections.
  public static String of(Corrections corrections) {
    StringBuilder text = new StringBuilder();
    corrections.all().forEach(correction -> text.append(of(correction)).append('\n'));
    return text.toString();
  }

  /// One entry, `- {…}`, without a line break.
  public static String of(Correction correction) {
    ObjectNode entry = JsonMapper.shared().createObjectNode();
    switch (correction.fix()) {
      case Fix.SameActor fix -> texts(entry.putArray(fix.kind()), fix.names());
      case Fix.OtherActors fix -> texts(entry.putArray(fix.kind()), fix.names());
      case Fix.SameStory fix -> texts(entry.putArray(fix.kind()), fix.reports());
      case Fix.OwnStory fix -> texts(entry.putArray(fix.kind()), fix.reports());
      case Fix.SameHappening fix -> passages(entry.putArray(fix.kind()), fix.passages());
      case Fix.OtherHappenings fix -> passages(entry.putArray(fix.kind()), fix.passages());
      case Fix.Published fix -> {
        entry.put(fix.kind(), fix.day().toString());
        entry.putObject("of").put("report", fix.report());
      }
      case Fix.Meant fix -> {
        entry.put(fix.kind(), fix.start() + "/" + fix.end());
        passage(entry.putObject("of"), fix.passage());
      }
      case Fix.SaidBy fix -> {
        String speaker = fix.speaker();
        entry.put(fix.kind(), speaker == null ? CorrectionEntry.NOBODY : speaker);
        passage(entry.putObject("of"), fix.passage());
      }
      case Fix.Dismissed fix ->
          entry
              .putObject(fix.kind())
              .put("kind", fix.discrepancy())
              .put("subject", fix.subject())
              .put("report", fix.report());
    }
    entry.put("by", correction.by());
    entry.put("on", correction.on().toString());
    entry.put("reason", correction.reason());
    return "- " + entry;
  }

  private static void texts(ArrayNode list, List<String> texts) {
    texts.forEach(list::add);
  }

  private static void passages(ArrayNode list, List<Passage> passages) {
    passages.forEach(passage -> passage(list.addObject(), passage));
  }

  private static void passage(ObjectNode node, Passage passage) {
    node.put("report", passage.report()).put("words", passage.words());
  }
}
