package news.parallax.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Names sorted into groups that grow together (union by the least name, with path halving: Tarjan
/// and van Leeuwen 1984).
final class Partition {
  private final TreeMap<String, String> parents = new TreeMap<>();

  Partition(List<String> names) {
    names.forEach(name -> parents.put(name, name));
  }

  void join(String left, String right) {
    String a = root(left);
    String b = root(right);
    if (a.compareTo(b) < 0) {
      parents.put(b, a);
    } else {
      parents.put(a, b);
    }
  }

  /// The groups by their least name, each sorted.
  TreeMap<String, List<String>> groups() {
    TreeMap<String, List<String>> groups = new TreeMap<>();
    for (String name : List.copyOf(parents.keySet())) {
      groups.computeIfAbsent(root(name), key -> new ArrayList<>()).add(name);
    }
    return groups;
  }

  private String root(String name) {
    String at = name;
    String parent = parent(at);
    while (!parent.equals(at)) {
      parents.put(at, parent(parent));
      at = parent(at);
      parent = parent(at);
    }
    return at;
  }

  private String parent(String name) {
    String parent = parents.get(name);
    if (parent == null) {
      throw new IllegalArgumentException("No such name: " + name);
    }
    return parent;
  }
}
