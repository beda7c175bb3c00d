package news.parallax.pact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Whom one report says an agreement binds, gathered from several places, and how many it says that
/// they are.
final class BoundParties {
  private static final int ENOUGH = 2;

  private List<Integer> parties = new ArrayList<>();
  private int size;

  List<Integer> all() {
    return parties;
  }

  /// Whether it is told between whom the agreement is.
  boolean areKnown() {
    return parties.size() >= ENOUGH;
  }

  /// Parties told at one place: the first place that tells two or more counts, unless a later one
  /// tells the same and more.
  void add(List<Integer> told) {
    if (areKnown() && !told.containsAll(parties)) {
      return;
    }
    Set<Integer> all = new LinkedHashSet<>(told.size() >= ENOUGH ? List.of() : parties);
    all.addAll(told);
    parties = new ArrayList<>(all);
  }

  /// Takes note that a mention says how many they are; 0 for one that does not.
  void count(int told) {
    size = Math.max(size, told);
  }

  /// Whether a mention that binds some can mean the agreement of these. Two agreements of which
  /// each is told with one other party are two.
  boolean canBe(PactMention mention, List<Integer> bound) {
    int told = mention.size();
    boolean sized = size == 0 || told == 0 || size == told;
    boolean roomy = told == 0 || parties.size() <= told;
    boolean stranger =
        mention.form() == PactMention.Form.NEW
            && parties.size() == 1
            && bound.size() == 1
            && !parties.equals(bound);
    boolean close =
        !areKnown() && !stranger
            || parties.containsAll(bound)
            || bound.containsAll(parties) && size == 0;
    return sized && roomy && close;
  }

  /// Whether two or more of them are among these.
  boolean share(List<Integer> bound) {
    return parties.stream().filter(bound::contains).count() >= ENOUGH;
  }

  /// Whether they are all these and more.
  boolean areMoreThan(List<Integer> bound) {
    return parties.size() > bound.size() && parties.containsAll(bound);
  }

  /// Whether both are the same, and as many where both are counted.
  boolean areThoseOf(BoundParties other) {
    return Set.copyOf(parties).equals(Set.copyOf(other.parties))
        && (size == 0 || other.size == 0 || size == other.size);
  }
}
