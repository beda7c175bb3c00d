package news.parallax.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import news.parallax.memory.SavedState;
import news.parallax.memory.Window;
import org.junit.jupiter.api.Test;

class PassageIndexTest {
  private static final LocalDate DAY = LocalDate.of(2031, 5, 1);
  private static final String COPIED =
      "Divers hauled the broken rudder of the grain barge out of the river mud before dawn, and the"
          + " harbour master had it chained to the quay so that nobody would sell it for scrap.";

  private static Origins.Source report(int number, int day, String text) {
    Newsstand stand = new Newsstand();
    for (int i = 1; i < number; i++) {
      stand.put("A short note that fills the stand.");
    }
    stand.put("Gazette", DAY.plusDays(day), "A note of day " + day + "\n\n" + text + "\n");
    return stand.sources().getLast();
  }

  private static Origins.Source copy(int number, int day) {
    return report(number, day, COPIED + " Nothing else was found on day " + day + ".");
  }

  private static Origins.Source other(int number, int day) {
    return report(
        number, day, "Bakers lit their ovens late since flour number " + number + " was damp.");
  }

  @Test
  void whatTheDaysHaveLeftBehindIsForgotten() {
    PassageIndex index = new PassageIndex(Shape.COARSE, new Window(4, 100));
    index.add(copy(1, 0));
    assertThat(index.add(copy(2, 1))).hasSize(1);
    index.add(other(3, 3));
    index.add(other(4, 6));
    assertThat(index.add(copy(5, 6))).isEmpty();
    assertThat(index.size()).isEqualTo(3);
  }

  @Test
  void noMoreAreRememberedThanTheWindowHolds() {
    PassageIndex index = new PassageIndex(Shape.COARSE, Window.holding(4));
    for (int number = 1; number < 20; number++) {
      index.add(other(number, 0));
      assertThat(index.size()).isLessThanOrEqualTo(4);
    }
  }

  @Test
  void aRestoredIndexFindsWhatTheSavedOneFinds() throws IOException {
    PassageIndex index = new PassageIndex(Shape.COARSE, new Window(4, 100));
    index.add(copy(1, 0));
    index.add(other(2, 3));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    index.save(out);
    byte[] saved = out.toByteArray();
    PassageIndex restored = restored(saved);
    List<Reuse> found = index.add(copy(3, 3));
    assertThat(found).hasSize(1);
    assertThat(restored.add(copy(3, 3))).isEqualTo(found);
    assertThatThrownBy(() -> restored(Arrays.copyOf(saved, saved.length / 2)))
        .isInstanceOf(SavedState.Unusable.class)
        .hasMessageContaining("passages.state");
  }

  private static PassageIndex restored(byte[] saved) throws IOException {
    return PassageIndex.restored(
        new ByteArrayInputStream(saved), "passages.state", new Window(4, 100));
  }
}
