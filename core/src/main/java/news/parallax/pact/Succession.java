package news.parallax.pact;

import java.util.LinkedHashSet;
import java.util.Set;

/// Where one report places an agreement among those that it replaces and that replace it.
final class Succession {
  private final Set<Integer> replaces = new LinkedHashSet<>();
  private boolean replaced;
  private boolean earlier;
  private boolean renewed;

  /// Takes note of what a mention tells: one before the present one, or a new form of it.
  void add(PactMention mention) {
    earlier |= mention.isEarlier();
    renewed |= mention.isRenewed();
  }

  /// One before the present one.
  void asEarlier() {
    earlier = true;
  }

  /// @param index that of the older one among the drafts
  void replaces(int index, Succession older) {
    replaces.add(index);
    older.replaced = true;
  }

  /// Whether words such as `the deal` can mean it: it is not one that another replaces.
  boolean isPresent() {
    return !replaced && !earlier;
  }

  /// Whether it is told as a new form of one before it.
  boolean isRenewed() {
    return renewed;
  }

  /// Whether it replaces another or is replaced.
  boolean isTold() {
    return replaced || !replaces.isEmpty();
  }

  /// The indexes of the drafts that it replaces.
  Set<Integer> replaced() {
    return replaces;
  }

  void absorb(Succession other) {
    replaces.addAll(other.replaces);
  }
}
