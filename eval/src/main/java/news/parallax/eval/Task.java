package news.parallax.eval;

import java.util.List;
import news.parallax.Parallax;

/// One set of data and the measures that are taken on it.
public interface Task {
  /// The folder of the set, as the user names it.
  String name();

  /// The measures in the order in which they are shown.
  List<String> metrics();

  /// Reads the set and scores it: each measure once or more, or why it could not be taken.
  ///
  /// @throws MissingData when the folder or a file in it is not there
  List<Score> run(DataFolder data, Parallax parallax, Progress progress);
}
