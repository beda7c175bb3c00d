package news.parallax.eval.task;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.Parallax;
import news.parallax.account.NamedHappenings;
import news.parallax.account.NamedHappenings.Passage;
import news.parallax.eval.DataFolder;
import news.parallax.eval.Progress;
import news.parallax.eval.Reports;
import news.parallax.eval.Score;
import news.parallax.eval.Task;
import news.parallax.eval.corpus.EcbXml;
import news.parallax.eval.corpus.EcbXml.EventText;
import news.parallax.eval.corpus.EcbXml.Mention;
import news.parallax.eval.measure.Coreference;
import news.parallax.reading.Reading;

/// Mentions of the same happening across reports (ECB+), with the mentions given. The documents of
/// one happening (`1_3ecb`, `1_5ecb`) are one story, within which [NamedHappenings] groups the
/// mentions. Only the sentences that the set's table lists are read: the others hold unmarked
/// mentions. All topics are scored, and again those that the set keeps for development.
public final class CoreferenceEcbplus implements Task {
  /// The topics of the usual development part (Cybulska and Vossen 2015, "Bag of events approach to
  /// event coreference resolution").
  private static final Set<String> DEVELOPMENT =
      Set.of("2", "5", "12", "18", "21", "23", "34", "35");

  @Override
  public String name() {
    return "coreference-ecbplus";
  }

  @Override
  public List<String> metrics() {
    return List.of("conll-f1", "muc-f1", "b3-f1", "ceaf-e-f1");
  }

  /// The mentions of one or more stories, grouped as annotated and as found.
  ///
  /// @param groups as annotated, by name: one may reach over two stories of a topic
  private record Partition(SortedMap<String, Set<String>> groups, List<Set<String>> found) {
    Partition() {
      this(new TreeMap<>(), new ArrayList<>());
    }

    void add(Partition other) {
      other.groups.forEach(
          (group, mentions) ->
              groups.computeIfAbsent(group, key -> new HashSet<>()).addAll(mentions));
      found.addAll(other.found);
    }

    List<Score> scores(String part) {
      List<Set<String>> gold = List.copyOf(groups.values());
      long mentions = gold.stream().mapToLong(Set::size).sum();
      return List.of(
          new Score.Measured(
              "conll-f1" + part, Coreference.conll(gold, found), null, null, mentions, ""),
          score("muc-f1" + part, Coreference.muc(gold, found), mentions),
          score("b3-f1" + part, Coreference.b3(gold, found), mentions),
          score("ceaf-e-f1" + part, Coreference.ceafE(gold, found), mentions));
    }

    private static Score score(String metric, Coreference measure, long mentions) {
      return new Score.Measured(
          metric, measure.f1(), measure.precision(), measure.recall(), mentions, "");
    }
  }

  @Override
  public List<Score> run(DataFolder data, Parallax parallax, Progress progress) {
    SortedMap<String, List<EventText>> stories = stories(data.set(name()));
    Map<String, Reading> readings =
        Reports.read(
            stories.values().stream().flatMap(List::stream).map(EventText::report).toList(),
            parallax,
            progress);
    SortedMap<String, Partition> topics = new TreeMap<>();
    stories.forEach(
        (story, texts) -> {
          progress.at("align " + story);
          topics
              .computeIfAbsent(story.replaceFirst("_.*", ""), topic -> new Partition())
              .add(partition(texts, readings));
        });
    Partition all = new Partition();
    Partition development = new Partition();
    topics.forEach(
        (topic, partition) -> {
          all.add(partition);
          if (DEVELOPMENT.contains(topic)) {
            development.add(partition);
          }
        });
    List<Score> scores = new ArrayList<>(all.scores(""));
    if (!development.groups().isEmpty()) {
      scores.addAll(development.scores("-dev"));
    }
    return scores;
  }

  private static Partition partition(List<EventText> story, Map<String, Reading> readings) {
    SortedMap<String, Set<String>> gold = new TreeMap<>();
    List<Set<String>> found = new ArrayList<>();
    List<Passage> passages = new ArrayList<>();
    for (EventText text : story) {
      Reading reading = readings.get(text.report().id());
      for (Mention mention : text.mentions()) {
        String self = text.report().id() + "@" + mention.span();
        gold.computeIfAbsent(mention.group(), group -> new HashSet<>()).add(self);
        if (reading == null) {
          found.add(Set.of(self));
        } else {
          passages.add(new Passage(reading, mention.span()));
        }
      }
    }
    List<Reading> read =
        story.stream()
            .map(text -> readings.get(text.report().id()))
            .filter(Objects::nonNull)
            .toList();
    for (List<Passage> group : NamedHappenings.groups(read, passages)) {
      Set<String> together = new HashSet<>();
      group.forEach(p -> together.add(p.reading().report().id() + "@" + p.words()));
      found.add(together);
    }
    return new Partition(gold, found);
  }

  /// The documents by story: the topic with `ecb` or `ecbplus`, which tell different happenings.
  private static SortedMap<String, List<EventText>> stories(Path folder) {
    Map<String, Set<Integer>> checked = checkedSentences(folder);
    SortedMap<String, List<EventText>> stories = new TreeMap<>();
    for (Path file : DataFolder.files(folder, ".xml")) {
      String name = file.getFileName().toString().replace(".xml", "");
      Set<Integer> sentences = checked.getOrDefault(name, Set.of());
      if (!sentences.isEmpty()) {
        stories
            .computeIfAbsent(name.replaceFirst("_\\d+", "_"), key -> new ArrayList<>())
            .add(EcbXml.read(name, file.toString(), DataFolder.text(file), sentences));
      }
    }
    return stories;
  }

  private static Map<String, Set<Integer>> checkedSentences(Path folder) {
    Map<String, Set<Integer>> checked = new HashMap<>();
    for (String line :
        DataFolder.text(folder.resolve("ECBplus_coreference_sentences.csv"))
            .lines()
            .skip(1)
            .toList()) {
      String[] fields = line.strip().split(",");
      checked
          .computeIfAbsent(fields[0] + "_" + fields[1], key -> new HashSet<>())
          .add(Integer.parseInt(fields[2]));
    }
    return checked;
  }
}
