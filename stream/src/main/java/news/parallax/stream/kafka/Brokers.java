package news.parallax.stream.kafka;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/// Looks whether a topic is there before a job begins, since its clients would wait for it without
/// a word, and a broker may make one that is only misspelt.
public final class Brokers {
  private static final int SECONDS = 20;

  private Brokers() {}

  /// @throws IOException when the topic cannot be reached; says why and what to do
  public static void find(Topic topic) throws IOException {
    Properties client = topic.client();
    int millis = (int) Duration.ofSeconds(SECONDS).toMillis();
    client.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, millis);
    client.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, millis);
    try {
      Admin admin = Admin.create(client);
      try {
        admin.describeTopics(List.of(topic.name())).allTopicNames().get();
      } finally {
        admin.close(Duration.ZERO);
      }
    } catch (ExecutionException | KafkaException e) {
      throw new IOException(topic.address() + ": " + reason(e), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(topic.address() + ": interrupted while looking for it", e);
    }
  }

  private static String reason(Throwable failure) {
    Throwable last = failure;
    for (Throwable at = failure; at != null; at = at.getCause()) {
      last = at;
      if (at instanceof UnknownTopicOrPartitionException) {
        return "the broker has no such topic; correct the name, or create it"
            + " (kafka-topics.sh --create; for accounts with --config cleanup.policy=compact)";
      }
      if (at instanceof TimeoutException) {
        return "no broker answered within %d seconds; start it, or correct HOST:PORT and the settings"
            .formatted(SECONDS);
      }
    }
    return "the broker cannot be asked (%s); correct HOST:PORT and the settings"
        .formatted(last.getMessage());
  }
}
