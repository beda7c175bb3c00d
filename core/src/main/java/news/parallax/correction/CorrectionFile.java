package news.parallax.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// A text with corrections, in YAML: a list of entries, each with one thing that is set right and
/// with `by`, `on` and `reason`.
///
/// @param faults everything that is wrong with it, each with its line; the corrections are to be
///     used only when there is none
public record CorrectionFile(Corrections corrections, List<String> faults) {
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setLabel("corrections").setAllowDuplicateKeys(false).build();

  public CorrectionFile {
    faults = List.copyOf(faults);
  }

  public static CorrectionFile parse(String yaml) {
    List<Correction> corrections = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    try {
      Optional<Node> root = new Compose(SETTINGS).composeString(yaml);
      switch (root.orElse(null)) {
        case null -> {}
        case SequenceNode list ->
            list.getValue()
                .forEach(
                    node -> new CorrectionEntry(node, faults).read().ifPresent(corrections::add));
        case Node other ->
            faults.add(
                "line 1: expected a list, each entry beginning with “- ”; see docs/corrections.md");
      }
    } catch (MarkedYamlEngineException e) {
      faults.add(
          "line %d: this is no valid YAML (%s)"
              .formatted(e.getProblemMark().map(Mark::getLine).orElse(0) + 1, e.getProblem()));
    } catch (YamlEngineException e) {
      faults.add("line 1: this is no valid YAML (%s)".formatted(e.getMessage()));
    }
    return new CorrectionFile(new Corrections(corrections), faults);
  }
}
