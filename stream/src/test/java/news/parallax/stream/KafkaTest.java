package news.parallax.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import news.parallax.report.Report;
import news.parallax.stream.StreamPlan.Division;
import news.parallax.stream.edition.Bundle;
import news.parallax.stream.edition.FolderPress;
import news.parallax.stream.edition.Press;
import news.parallax.stream.edition.TopicPress;
import news.parallax.stream.form.Edition;
import news.parallax.stream.form.Packed;
import news.parallax.stream.kafka.Topic;
import news.parallax.stream.source.Root;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// Reports out of a topic, accounts into a topic, on a broker that runs.
class KafkaTest {
  private static final int KILLS = Integer.getInteger("parallax.kills", 1);
  private static final List<Report> REPORTS = Corpus.reports(12 * (KILLS + 1));

  @TempDir private static Path shared;
  private static KafkaBroker broker;

  @TempDir private Path folder;

  @BeforeAll
  static void start() throws Exception {
    broker = new KafkaBroker(shared);
  }

  @AfterAll
  static void stop() throws Exception {
    broker.close();
  }

  private static Topic topic(String name) {
    return Topic.of(broker.address(name), Map.of());
  }

  private static ProducerRecord<String, @Nullable String> message(
      String topic, @Nullable String key, @Nullable String value) {
    return new ProducerRecord<>(topic, key, value);
  }

  private static List<ProducerRecord<String, @Nullable String>> messages(
      String topic, Map<String, String> files) {
    return files.entrySet().stream()
        .map(file -> message(topic, file.getKey(), file.getValue()))
        .toList();
  }

  /// A run in this process.
  ///
  /// @return what it told
  private String run(StreamPlan plan, Path out) {
    StringWriter told = new StringWriter();
    int code = new EmbeddedRun(out, plan, 2).run(new PrintWriter(told));
    assertThat(code).as(told.toString()).isZero();
    return told.toString();
  }

  private static StreamPlan plan(List<Root> roots, List<Topic> topics, Press... presses) {
    return new StreamPlan(roots, topics, List.of(presses), "test", Division.EXACT, null, null, 120);
  }

  /// Of each story the last message; fails when one is there twice.
  private static Map<String, String> told(String topic) {
    Map<String, String> told = new TreeMap<>();
    for (ConsumerRecord<String, @Nullable String> message : broker.committed(topic)) {
      String file = message.key() + ".json";
      String before =
          message.value() == null ? told.remove(file) : told.put(file, message.value() + "\n");
      assertThat(Objects.equals(before, message.value() + "\n"))
          .as("%s is there twice", message.key())
          .isFalse();
    }
    return told;
  }

  @Test
  void messagesGiveTheAccountsThatFilesGiveAndBadOnesAreToldWithTheirPlace() throws Exception {
    Map<String, String> files = new LinkedHashMap<>();
    REPORTS.forEach(report -> files.put(report.source(), report.text()));
    files.put(
        "inbox/ferry.json",
        """
        {"title": "Ferry back at sea", "outlet": "Paper 9", "published": "2031-05-20",
         "text": "The ferry of Ostrand sails again, said harbour master Piet Vos. Divers had searched the basin."}
        """);
    Path inbox = Files.createDirectories(folder.resolve("inbox"));
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    Path fromFiles = folder.resolve("files");
    run(
        plan(
            List.of(
                new Root("inbox", inbox.toUri().toString()),
                new Root("inbox/ferry.json", inbox.resolve("ferry.json").toUri().toString())),
            List.of(),
            new FolderPress(fromFiles.toString())),
        fromFiles);

    broker.create("reports", 3);
    broker.create("accounts", 2);
    broker.send(messages("reports", files), true);
    broker.send(
        List.of(
            new ProducerRecord<>("reports", 0, "inbox/torn.json", "{\"text\": \"The mill"),
            new ProducerRecord<>("reports", 1, "inbox/gone.txt", null),
            new ProducerRecord<>("reports", 2, null, "\u0000\u0001\u0000\u0001")),
        true);
    broker.send(
        List.of(message("reports", "inbox/never.txt", "A mill burned down in Nowhere. It rained.")),
        false);
    Path fromTopic = folder.resolve("topic");
    String told =
        run(
            plan(
                List.of(),
                List.of(topic("reports")),
                new FolderPress(fromTopic.toString()),
                new TopicPress(topic("accounts"))),
            fromTopic);

    Map<String, String> accounts = Cluster.accounts(fromFiles);
    assertThat(accounts).hasSizeGreaterThan(4);
    assertThat(String.join("", accounts.values())).contains("Paper 9");
    assertThat(Cluster.accounts(fromTopic)).isEqualTo(accounts);
    assertThat(told("accounts")).isEqualTo(accounts);
    assertThat(told.lines().filter(line -> line.contains("kafka://")))
        .hasSize(3)
        .anyMatch(
            line ->
                line.matches(
                    ".*/reports, partition 0, offset \\d+ \\(inbox/torn.json\\): it is no valid JSON.*expected to be one report.*Send it again.*"))
        .anyMatch(
            line -> line.matches(".*partition 1, offset \\d+ \\(inbox/gone.txt\\): it is empty.*"))
        .anyMatch(line -> line.matches(".*partition 2, offset \\d+ \\(reports-2@\\d+\\): .*"));
  }

  /// A press that publishes and then fails, so that nobody knows that it did.
  private record Forgetful(Press inner) implements Press {
    private static final int FAILURES = 4 * Integer.getInteger("parallax.faults", 1);
    private static final AtomicInteger MET = new AtomicInteger();

    @Override
    public Desk open() throws IOException {
      Desk desk = inner.open();
      return new Desk() {
        @Override
        public void publish(Bundle bundle) throws IOException {
          desk.publish(bundle);
          if (MET.incrementAndGet() <= FAILURES) {
            throw new IOException("The power failed");
          }
        }

        @Override
        public void close() {
          desk.close();
        }
      };
    }
  }

  @Test
  void nothingIsThereTwiceWhenAJobFailsAfterItWasSent() throws Exception {
    broker.create("forgetful", 2);
    try (Cluster cluster = new Cluster(2, 2)) {
      cluster.finish(
          cluster.start(
              Cluster.job(
                  Corpus.shuffled(REPORTS, 3),
                  Cluster.plan(
                      Division.EXACT,
                      Duration.ofMillis(100),
                      new Forgetful(new TopicPress(topic("forgetful")))),
                  2,
                  8,
                  folder.resolve("state"),
                  null)));
    }
    assertThat(Forgetful.MET).hasValueGreaterThan(Forgetful.FAILURES);
    assertThat(told("forgetful")).isEqualTo(Corpus.accounts(REPORTS));
  }

  private static Bundle bundle(long number, String story, String json) {
    return new Bundle(
        "writer", number, List.of(new Edition.Told(story, "test/1", List.of(), Packed.of(json))));
  }

  @Test
  void whoSentForAWriterBeforeCanSendNoMore() throws Exception {
    broker.create("fenced", 1);
    Press press = new TopicPress(topic("fenced"));
    try (Press.Desk before = press.open();
        Press.Desk after = press.open()) {
      before.publish(bundle(1, "s-1", "{}"));
      after.publish(bundle(1, "s-1", "{}"));
      after.publish(bundle(2, "s-2", "[]"));
      assertThatThrownBy(() -> before.publish(bundle(2, "s-2", "[]")))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("nothing is lost");
    }
    assertThat(told("fenced")).isEqualTo(Map.of("s-1.json", "{}\n", "s-2.json", "[]\n"));
  }

  @Test
  void aProcessThatWasKilledGoesOnWhereItWas() throws Exception {
    Random random = new Random(5);
    broker.create("news", 2);
    broker.create("stories", 2);
    List<Report> sent = new ArrayList<>();
    for (int kill = 0; kill < KILLS; kill++) {
      send(sent, REPORTS.subList(12 * kill, 12 * (kill + 1)));
      int before = broker.committed("stories").size();
      CommandProcess process = follow();
      process.until(() -> broker.committed("stories").size() > before);
      Thread.sleep(random.nextInt(300));
      process.kill();
    }
    send(sent, REPORTS.subList(12 * KILLS, REPORTS.size()));
    Map<String, String> expected = accounts(sent);
    CommandProcess last = follow();
    last.until(() -> told("stories").equals(expected));
    last.kill();
    assertThat(last.log()).contains("going on from");
    assertThat(told("stories")).isEqualTo(expected);
  }

  private static void send(List<Report> sent, List<Report> more) {
    sent.addAll(more);
    broker.send(more.stream().map(one -> message("news", one.source(), one.text())).toList(), true);
  }

  private CommandProcess follow() throws IOException {
    return new CommandProcess(
        folder, broker.address("news"), "--topic", broker.address("stories"), "--follow");
  }

  private static Map<String, String> accounts(List<Report> reports) {
    return Corpus.accounts(
        reports.stream()
            .map(report -> Corpus.report(report.source(), null, null, report.text()))
            .toList());
  }

  private String refused(String... arguments) {
    StringWriter err = new StringWriter();
    int code =
        new CommandLine(new StreamCommand())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setErr(new PrintWriter(err))
            .execute(arguments);
    assertThat(code).isEqualTo(2);
    return err.toString();
  }

  @Test
  void aTopicThatIsNotThereIsToldAndNotMade() throws Exception {
    String out = folder.resolve("out").toString();
    assertThat(refused(broker.address("misspelt"), "--out", out))
        .contains(broker.address("misspelt") + ": the broker has no such topic; correct the name");
    broker.create("there", 1);
    assertThat(refused(broker.address("there"), "--out", out, "--topic", broker.address("nowhere")))
        .contains(broker.address("nowhere") + ": the broker has no such topic");
    assertThat(broker.topics()).contains("there").doesNotContain("misspelt", "nowhere");
    assertThat(refused("kafka://somewhere/reports", "--out", out))
        .contains("kafka://somewhere/reports: expected kafka://HOST:PORT/TOPIC");
    assertThat(refused("kafka://no-host.invalid:9092/reports", "--out", out))
        .contains("kafka://no-host.invalid:9092/reports: the broker cannot be asked");
  }

  @Test
  void aBrokerThatDoesNotAnswerIsTold() throws Exception {
    assertThat(refused("kafka://127.0.0.1:1/reports", "--out", folder.resolve("out").toString()))
        .contains("kafka://127.0.0.1:1/reports: no broker answered within 20 seconds");
  }
}
