package news.parallax.language;

import java.util.ArrayList;
import java.util.List;

/// Our trees head a name by its last word, on which the others hang as `compound`, titles among
/// them; Universal Dependencies head it by the first, with `flat` and `nmod:desc`. Only the last
/// word of `Prime Minister Ada Quill` is what others call her by.
public final class NameHeads {
  private NameHeads() {}

  /// Turns the names of one tree, in place.
  ///
  /// @param heads of each word the index of its head, -1 at the root
  /// @param relations of each word its relation to its head
  public static void toLast(int[] heads, String[] relations) {
    for (int word = 0; word < heads.length; word++) {
      if (relations[word].equals("nmod:desc") && heads[word] > word) {
        relations[word] = "compound";
      }
    }
    for (int word = 0; word < heads.length; word++) {
      List<Integer> rest = flat(word, heads, relations);
      if (!rest.isEmpty()) {
        turn(word, rest, heads, relations);
      }
    }
  }

  private static List<Integer> flat(int first, int[] heads, String[] relations) {
    List<Integer> rest = new ArrayList<>();
    for (int word = first + 1; word < heads.length; word++) {
      if (heads[word] == first && relations[word].equals("flat")) {
        rest.add(word);
      }
    }
    return rest;
  }

  private static void turn(int first, List<Integer> rest, int[] heads, String[] relations) {
    int last = rest.getLast();
    for (int word = 0; word < heads.length; word++) {
      if (heads[word] == first) {
        heads[word] = last;
      }
    }
    heads[last] = heads[first];
    relations[last] = relations[first];
    heads[first] = last;
    relations[first] = "compound";
    for (int word : rest.subList(0, rest.size() - 1)) {
      relations[word] = "compound";
    }
  }
}
