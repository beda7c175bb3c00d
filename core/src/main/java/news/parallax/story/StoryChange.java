package news.parallax.story;

import java.util.List;

/// What a report did to the stories of a stream. Reports are named by their SHA-256.
public sealed interface StoryChange {
  /// Id of the story that is there afterwards, for [Closed] of the one that was.
  String story();

  /// A report began a story.
  record Began(String story, String report) implements StoryChange {}

  /// A report joined a story.
  ///
  /// @param likeness of the report to the story, 0 to 1
  record Joined(String story, String report, double likeness) implements StoryChange {}

  /// The report that began or joined came late.
  ///
  /// @param days between its day and the newest day that the stream had seen, at least 1
  record Late(String story, String report, long days) implements StoryChange {}

  /// Two stories proved to be one, and go on under the id of that which began first.
  ///
  /// @param gone id of the other
  /// @param likeness of the two, 0 to 1
  record Merged(String story, String gone, double likeness) implements StoryChange {}

  /// The later reports of a story proved to tell another.
  ///
  /// @param from id of the story that they were in, which goes on without them
  /// @param reports in the order in which they came
  /// @param likeness of what remained to what went, 0 to 1
  record Split(String story, String from, List<String> reports, double likeness)
      implements StoryChange {
    public Split {
      reports = List.copyOf(reports);
    }
  }

  /// A story has had no report for as long as the window lasts, or had to make room.
  record Closed(String story) implements StoryChange {}
}
