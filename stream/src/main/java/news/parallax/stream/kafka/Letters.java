package news.parallax.stream.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/// What one writer sends to a topic, numbered lots of messages: a lot that is sent again, by this
/// process or another, is there once.
///
/// A lot is a transaction, in which the number of the lot is kept as an offset of a consumer group
/// that has the writer's name and no consumers. Whoever sends for a writer first ends what another
/// has begun under the same name, which Kafka does for ids of transactions, and then sees which
/// lots are through. Numbers and ids are forgotten by the broker when they are not used for a week,
/// unless it is set otherwise.
public final class Letters implements AutoCloseable {
  private static final String NAME = "parallax-";

  /// How long sending one lot may take; brokers allow 15 minutes unless they are set otherwise.
  private static final Duration LONGEST = Duration.ofMinutes(10);

  /// A message may be of any size that the topic allows, which is checked after compression.
  private static final int LARGEST = 1 << 28;

  private final String writer;
  private final KafkaProducer<byte[], byte @Nullable []> producer;
  private final TopicPartition mark;
  private final ConsumerGroupMetadata group;
  private long sent;

  private Letters(
      String writer,
      KafkaProducer<byte[], byte @Nullable []> producer,
      TopicPartition mark,
      ConsumerGroupMetadata group,
      long sent) {
    this.writer = writer;
    this.producer = producer;
    this.mark = mark;
    this.group = group;
    this.sent = sent;
  }

  /// @throws KafkaException when the brokers do not answer, or refuse
  public static Letters of(Topic topic, String writer) {
    KafkaProducer<byte[], byte @Nullable []> producer = producer(topic, writer);
    try {
      producer.initTransactions();
      TopicPartition mark = new TopicPartition(topic.name(), 0);
      try (KafkaConsumer<byte[], byte[]> consumer = consumer(topic, writer)) {
        OffsetAndMetadata last = consumer.committed(Set.of(mark)).get(mark);
        return new Letters(
            writer, producer, mark, consumer.groupMetadata(), last == null ? 0 : last.offset());
      }
    } catch (KafkaException e) {
      producer.close(Duration.ZERO);
      throw e;
    }
  }

  private static KafkaProducer<byte[], byte @Nullable []> producer(Topic topic, String writer) {
    Properties client = new Properties();
    client.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "gzip");
    client.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LARGEST);
    client.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, (int) LONGEST.toMillis());
    client.putAll(topic.client());
    client.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, NAME + writer);
    return new KafkaProducer<>(client, new ByteArraySerializer(), new ByteArraySerializer());
  }

  /// It reads no messages, only how far its group is; while a transaction that tells that is still
  /// being ended, it waits.
  private static KafkaConsumer<byte[], byte[]> consumer(Topic topic, String writer) {
    Properties client = topic.client();
    client.put(ConsumerConfig.GROUP_ID_CONFIG, NAME + writer);
    client.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    return new KafkaConsumer<>(client, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  public String writer() {
    return writer;
  }

  /// Sends a lot, unless it is there; when this returns, it is.
  ///
  /// @param number of the lot, higher than that of the one before
  /// @throws KafkaException when it cannot; then nothing of the lot can be read, or all of it, and
  ///     this can send no more
  public void send(long number, List<ProducerRecord<byte[], byte @Nullable []>> messages) {
    if (number <= sent || messages.isEmpty()) {
      return;
    }
    producer.beginTransaction();
    messages.forEach(producer::send);
    producer.sendOffsetsToTransaction(Map.of(mark, new OffsetAndMetadata(number)), group);
    producer.commitTransaction();
    sent = number;
  }

  @Override
  public void close() {
    producer.close(Duration.ZERO);
  }
}
