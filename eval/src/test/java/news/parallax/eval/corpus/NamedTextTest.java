package news.parallax.eval.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.language.Name;
import org.junit.jupiter.api.Test;

class NamedTextTest {
  private static List<String> names(NamedText text) {
    return text.names().stream()
        .map(entity -> entity.type() + " " + entity.span().in(text.report().text()))
        .sorted()
        .toList();
  }

  @Test
  void readsBioLabelsSentenceBySentence() {
    List<String> lines =
        List.of(
            "# text = Ana Ruiz left Lagos.",
            "1\tAna\tB-PER",
            "2\tRuiz\tI-PER",
            "3\tleft\tO",
            "4\tLagos\tB-LOC",
            "5\t.\tO",
            "",
            "1\tRuiz\tB-PER",
            "2\tBank\tB-ORG");
    NamedText text = NamedText.read("r1", "x", lines, 1, 2);
    assertThat(text.report().text()).isEqualTo("Ana Ruiz left Lagos.\nRuiz Bank\n");
    assertThat(names(text))
        .containsExactly("LOCATION Lagos", "ORGANIZATION Bank", "PERSON Ana Ruiz", "PERSON Ruiz");
  }

  @Test
  void readsBioesLabelsAndMapsTheClassesToThree() {
    List<String> lines =
        List.of(
            "Port\tB-Facility",
            "Vale\tE-Facility",
            "Norlanders\tS-NORP",
            "Ruiz\tS-Person",
            "today\tS-Date");
    NamedText text = NamedText.read("r1", "x", lines, 0, 1);
    assertThat(names(text)).containsExactly("LOCATION Port Vale", "PERSON Ruiz");
    assertThat(text.names()).noneMatch(entity -> entity.type() == Name.Type.OTHER);
  }
}
