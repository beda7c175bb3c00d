package news.parallax.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameHeadsTest {
  @Test
  void aNameWithItsTitleHangsOnItsLastWord() {
    // Minister Ada Jane Quill spoke
    int[] heads = {1, 4, 1, 1, -1};
    String[] relations = {"nmod:desc", "nsubj", "flat", "flat", "root"};
    NameHeads.toLast(heads, relations);
    assertThat(heads).containsExactly(3, 3, 3, 4, -1);
    assertThat(relations).containsExactly("compound", "compound", "compound", "nsubj", "root");
  }

  @Test
  void aNameThatIsTheRootStaysTheRoot() {
    // Ada Quill ,
    int[] heads = {-1, 0, 0};
    String[] relations = {"root", "flat", "punct"};
    NameHeads.toLast(heads, relations);
    assertThat(heads).containsExactly(1, -1, 1);
    assertThat(relations).containsExactly("compound", "root", "punct");
  }
}
