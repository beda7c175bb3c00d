package news.parallax.stream;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/// A broker of Apache Kafka as a process of its own, that no other machine can reach. It makes
/// topics that somebody writes to without making them, as brokers do unless they are told not to.
final class KafkaBroker implements AutoCloseable {
  /// On a machine with other jobs its start takes long.
  private static final String START_MILLIS = "240000";
  private static final Duration POLL = Duration.ofMillis(200);

  private final Process process;
  private final String server;
  private final Admin admin;

  /// What the process runs: a folder is made one of a broker, then the broker starts.
  static final class Server {
    private Server() {}

    public static void main(String[] arguments) throws Exception {
      String[] format = {"format", "-t", Uuid.randomUuid().toString(), "-c", arguments[0]};
      if (StorageTool.execute(format, System.out) == 0) {
        Kafka.main(arguments);
      }
    }
  }

  KafkaBroker(Path folder) throws Exception {
    server = "127.0.0.1:" + freePort();
    String controller = "127.0.0.1:" + freePort();
    Path settings = folder.resolve("server.properties");
    Files.writeString(settings, settings(server, controller, folder.resolve("log")));
    process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Server.class.getName(),
                settings.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("broker.log").toFile())
            .start();
    admin =
        Admin.create(Map.of("bootstrap.servers", server, "default.api.timeout.ms", START_MILLIS));
    admin.describeCluster().nodes().get();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static String settings(String server, String controller, Path log) {
    return """
        process.roles=broker,controller
        node.id=1
        controller.quorum.voters=1@%2$s
        controller.listener.names=CONTROLLER
        listeners=PLAINTEXT://%1$s,CONTROLLER://%2$s
        advertised.listeners=PLAINTEXT://%1$s
        listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
        log.dirs=%3$s
        offsets.topic.replication.factor=1
        offsets.topic.num.partitions=1
        transaction.state.log.replication.factor=1
        transaction.state.log.min.isr=1
        transaction.state.log.num.partitions=1
        group.initial.rebalance.delay.ms=0
        """
        .formatted(server, controller, log);
  }

  /// Of a topic, whether it is there or not.
  String address(String topic) {
    return "kafka://%s/%s".formatted(server, topic);
  }

  void create(String topic, int partitions) throws Exception {
    admin
        .createTopics(List.of(new NewTopic(topic, Optional.of(partitions), Optional.empty())))
        .all()
        .get();
  }

  Set<String> topics() throws Exception {
    return admin.listTopics().names().get();
  }

  /// Sends messages in one transaction.
  ///
  /// @param isCommitted else it is aborted when the broker has them
  void send(List<ProducerRecord<String, @Nullable String>> messages, boolean isCommitted) {
    Properties client = new Properties();
    client.put("bootstrap.servers", server);
    client.put("transactional.id", "sender");
    try (KafkaProducer<String, @Nullable String> producer =
        new KafkaProducer<>(client, new StringSerializer(), new StringSerializer())) {
      producer.initTransactions();
      producer.beginTransaction();
      messages.forEach(producer::send);
      producer.flush();
      if (isCommitted) {
        producer.commitTransaction();
      } else {
        producer.abortTransaction();
      }
    }
  }

  /// All messages of a topic that are committed now, by partition and offset.
  List<ConsumerRecord<String, @Nullable String>> committed(String topic) {
    Properties client = new Properties();
    client.put("bootstrap.servers", server);
    client.put("isolation.level", "read_committed");
    try (KafkaConsumer<String, @Nullable String> consumer =
        new KafkaConsumer<>(client, new StringDeserializer(), new StringDeserializer())) {
      Set<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(one -> new TopicPartition(one.topic(), one.partition()))
              .collect(Collectors.toSet());
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = new HashMap<>(consumer.endOffsets(partitions));
      List<ConsumerRecord<String, @Nullable String>> messages = new ArrayList<>();
      while (!ends.isEmpty()) {
        consumer.poll(POLL).forEach(messages::add);
        ends.entrySet().removeIf(end -> consumer.position(end.getKey()) >= end.getValue());
      }
      return messages;
    }
  }

  @Override
  public void close() throws Exception {
    admin.close(Duration.ZERO);
    process.destroyForcibly().waitFor();
  }
}
