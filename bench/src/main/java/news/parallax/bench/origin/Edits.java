package news.parallax.bench.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/// Rewrites a text word by word: of the words chosen, three in five are replaced by another word,
/// one in five is left out, one in five gets a word put in before it; names are swapped for other
/// names, the same name always for the same. Marks stay where they were.
final class Edits {
  private final Random random;
  private final List<String> words;
  private final List<String> names;

  /// @param vocabulary words to draw from, as often as they occur in texts
  Edits(List<String> vocabulary, Random random) {
    this.random = random;
    Map<Boolean, List<String>> parts =
        vocabulary.stream()
            .filter(word -> word.chars().allMatch(Character::isLetter))
            .collect(Collectors.partitioningBy(word -> Character.isUpperCase(word.charAt(0))));
    this.names = List.copyOf(parts.getOrDefault(true, List.of()));
    this.words = List.copyOf(parts.getOrDefault(false, List.of()));
  }

  /// @param share of the words that are edited, 0 to 1
  String edit(String text, double share) {
    Map<String, String> swapped = new HashMap<>();
    List<String> edited = new ArrayList<>();
    for (String token : text.split(" ")) {
      if (random.nextDouble() >= share) {
        edited.add(token);
        continue;
      }
      String core = token.replaceAll("^[^\\p{L}\\d]+|[^\\p{L}\\d]+$", "");
      if (core.isEmpty()) {
        edited.add(token);
      } else if (Character.isUpperCase(core.charAt(0)) && !edited.isEmpty()) {
        edited.add(token.replace(core, swapped.computeIfAbsent(core, key -> any(names))));
      } else {
        change(edited, token, core);
      }
    }
    return String.join(" ", edited);
  }

  private void change(List<String> edited, String token, String core) {
    switch (random.nextInt(5)) {
      case 0 ->
          edited.add(token.replace(core, "").isEmpty() ? "" : token.replace(core, any(words)));
      case 1 -> {
        edited.add(any(words));
        edited.add(token);
      }
      default -> edited.add(token.replace(core, any(words)));
    }
    if (edited.getLast().isEmpty()) {
      edited.removeLast();
    }
  }

  private String any(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
