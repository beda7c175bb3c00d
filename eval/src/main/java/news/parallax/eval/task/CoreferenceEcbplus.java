package news.parallax.eval.task;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.Parallax;
import news.parallax.account.Account;
import news.parallax.account.Account.EventEntry;
import news.parallax.account.Accounts;
import news.parallax.eval.DataFolder;
import news.parallax.eval.Progress;
import news.parallax.eval.Reports;
import news.parallax.eval.Score;
import news.parallax.eval.Task;
import news.parallax.eval.corpus.EcbXml;
import news.parallax.eval.corpus.EcbXml.EventText;
import news.parallax.eval.corpus.EcbXml.Mention;
import news.parallax.eval.measure.Coreference;
import news.parallax.event.Event;
import news.parallax.reading.Reading;
import news.parallax.report.Evidence;
import org.jspecify.annotations.Nullable;

/// Mentions of the same happening across reports (ECB+), with the mentions given. The documents of
/// one happening (`1_3ecb`, `1_5ecb`) are one story; mentions that stand behind one event of its
/// account are grouped, and one that Parallax reads no event at stays alone. Only the sentences
/// that the set's table lists are read: the others hold unmarked mentions.
public final class CoreferenceEcbplus implements Task {
  @Override
  public String name() {
    return "coreference-ecbplus";
  }

  @Override
  public List<String> metrics() {
    return List.of("conll-f1", "muc-f1", "b3-f1", "ceaf-e-f1");
  }

  @Override
  public List<Score> run(DataFolder data, Parallax parallax, Progress progress) {
    Path folder = data.set(name());
    SortedMap<String, List<EventText>> stories = stories(folder);
    Map<String, Reading> readings =
        Reports.read(
            stories.values().stream().flatMap(List::stream).map(EventText::report).toList(),
            parallax,
            progress);
    Map<String, Set<String>> gold = new HashMap<>();
    Map<String, Set<String>> found = new HashMap<>();
    long mentions = 0;
    for (Map.Entry<String, List<EventText>> story : stories.entrySet()) {
      progress.at("align " + story.getKey());
      List<Reading> read =
          story.getValue().stream()
              .map(text -> readings.get(text.report().id()))
              .filter(Objects::nonNull)
              .toList();
      Map<Evidence, List<EventEntry>> entries = entries(Accounts.of(read, List.of()));
      for (EventText text : story.getValue()) {
        for (Mention mention : text.mentions()) {
          String self = text.report().id() + "@" + mention.span();
          String entry = entry(readings.get(text.report().id()), mention, entries);
          gold.computeIfAbsent(mention.group(), key -> new HashSet<>()).add(self);
          found
              .computeIfAbsent(
                  entry.isEmpty() ? self : story.getKey() + "/" + entry, key -> new HashSet<>())
              .add(self);
          mentions++;
        }
      }
    }
    return scores(gold.values(), found.values(), mentions);
  }

  private static List<Score> scores(
      Collection<Set<String>> gold, Collection<Set<String>> found, long mentions) {
    return List.of(
        new Score.Measured("conll-f1", Coreference.conll(gold, found), null, null, mentions, ""),
        score("muc-f1", Coreference.muc(gold, found), mentions),
        score("b3-f1", Coreference.b3(gold, found), mentions),
        score("ceaf-e-f1", Coreference.ceafE(gold, found), mentions));
  }

  private static Score score(String metric, Coreference measure, long mentions) {
    return new Score.Measured(
        metric, measure.f1(), measure.precision(), measure.recall(), mentions, "");
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

  private static Map<Evidence, List<EventEntry>> entries(Account account) {
    Map<Evidence, List<EventEntry>> entries = new HashMap<>();
    for (EventEntry entry : account.events()) {
      entry
          .evidence()
          .forEach(
              telling ->
                  entries.computeIfAbsent(telling.evidence(), key -> new ArrayList<>()).add(entry));
    }
    return entries;
  }

  /// The id of the account's event that the mention tells, by the event read at its words; empty
  /// when there is none.
  private static String entry(
      @Nullable Reading reading, Mention mention, Map<Evidence, List<EventEntry>> entries) {
    if (reading == null) {
      return "";
    }
    for (Event event : reading.events()) {
      if (event.predicate().overlaps(mention.span())) {
        Evidence evidence = reading.report().evidence(event.evidence());
        for (EventEntry entry : entries.getOrDefault(evidence, List.of())) {
          if (Objects.equals(entry.mode(), event.mode()) || entry.type() == event.type()) {
            return entry.id();
          }
        }
      }
    }
    return "";
  }
}
