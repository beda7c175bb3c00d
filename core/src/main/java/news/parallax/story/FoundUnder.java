package news.parallax.story;

import java.util.Arrays;

/// The stories that are found under one term, by their places in the [StoryIndex], from the one
/// touched least lately. A few hundred numbers that lie side by side are sooner searched than a
/// linked set is followed through memory.
final class FoundUnder {
  private int[] places = new int[2];
  private int size;

  /// Puts a story at the end, whether it was there before or not.
  void touch(int place) {
    remove(place);
    if (size == places.length) {
      places = Arrays.copyOf(places, size * 2);
    }
    places[size++] = place;
  }

  void remove(int place) {
    int at = size - 1;
    while (at >= 0 && places[at] != place) {
      at--;
    }
    if (at >= 0) {
      System.arraycopy(places, at + 1, places, at, size - at - 1);
      size--;
    }
  }

  int size() {
    return size;
  }

  int place(int at) {
    return places[at];
  }
}
