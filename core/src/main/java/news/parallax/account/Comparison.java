package news.parallax.account;

import java.util.List;

/// One way to compare what reports tell.
@FunctionalInterface
interface Comparison {
  List<Difference> compare(Material material);
}
