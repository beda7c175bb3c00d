package news.parallax.stream.source;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import news.parallax.reader.ReportReader.Known;
import news.parallax.reader.Unpacker;
import news.parallax.reader.feed.JsonArticles;
import news.parallax.reader.piece.Piece;
import news.parallax.reader.text.Decoding;
import news.parallax.stream.form.Edition;
import news.parallax.stream.form.Forms;
import news.parallax.stream.form.Taken;
import news.parallax.stream.form.Typed;
import news.parallax.stream.kafka.Topic;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.KafkaSourceBuilder;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// Reads a message of Kafka as a file of the same content would be read. A message's key is the
/// name of its report; one without a key is named after its place. What gives no report is told
/// with its place, and the messages after it are read.
public final class MessageFormat implements KafkaRecordDeserializationSchema<Taken> {
  private static final long serialVersionUID = 1;

  private static final String EXPECTED =
      "%s; a message is expected to be one report: text, a page, or JSON with an article's text";
  private static final String REMEDY = "%s Send it again; this message is passed over.";

  private final String address;

  private MessageFormat(String address) {
    this.address = address;
  }

  /// All messages of a topic, from the first that the broker still has; of transactions, only what
  /// was committed.
  ///
  /// @param isEndless whether it waits for more, instead of ending with what is there at its start
  public static KafkaSource<Taken> source(Topic topic, boolean isEndless) {
    KafkaSourceBuilder<Taken> source =
        KafkaSource.<Taken>builder()
            .setProperties(topic.client())
            .setProperty(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed")
            .setTopics(topic.name())
            .setStartingOffsets(OffsetsInitializer.earliest())
            .setDeserializer(new MessageFormat(topic.address()));
    if (!isEndless) {
      source.setBounded(OffsetsInitializer.latest());
    }
    return source.build();
  }

  @Override
  public TypeInformation<Taken> getProducedType() {
    return new Typed<>(Forms.TAKEN);
  }

  @Override
  public void deserialize(ConsumerRecord<byte[], byte[]> message, Collector<Taken> out) {
    byte[] value = message.value();
    if (value == null) {
      out.collect(
          refused(
              message,
              new Edition.Refused(
                  name(message), "it is empty", "A report that was read is not taken back.")));
      return;
    }
    for (Taken taken : taken(name(message), value)) {
      out.collect(
          switch (taken) {
            case Taken.Read read -> read;
            case Taken.Refused(Edition.Refused why) -> refused(message, why);
          });
    }
  }

  private static List<Taken> taken(String source, byte[] value) {
    List<Piece> pieces = new ArrayList<>();
    try {
      // A name that ends as one of a text does would make JSON a text.
      if (JsonArticles.isJson(new String(value, StandardCharsets.UTF_8))) {
        json(source, value, pieces);
      } else {
        new Unpacker(pieces::add).unpack(source, new ByteArrayInputStream(value));
      }
    } catch (RuntimeException | StackOverflowError e) {
      return List.of(Taken.failed(source, e));
    }
    return pieces.stream()
        .filter(piece -> !(piece instanceof Piece.Skipped))
        .map(piece -> Taken.of(source, piece, Known.NOTHING))
        .toList();
  }

  private static void json(String source, byte[] value, List<Piece> pieces) {
    switch (Decoding.of(value)) {
      case Decoding.Text json -> JsonArticles.read(source, json.text(), pieces::add);
      case Decoding.Undecodable(String reason, String remedy) ->
          pieces.add(new Piece.Refused(source, reason, remedy));
    }
  }

  /// Of a message without a key, `TOPIC-PARTITION@OFFSET`, as Kafka's own tools write a place.
  private static String name(ConsumerRecord<byte[], byte[]> message) {
    byte[] key = message.key();
    String name = key == null ? "" : new String(key, StandardCharsets.UTF_8).strip();
    return name.isEmpty()
        ? "%s-%d@%d".formatted(message.topic(), message.partition(), message.offset())
        : name;
  }

  private Taken refused(ConsumerRecord<byte[], byte[]> message, Edition.Refused why) {
    return new Taken.Refused(
        new Edition.Refused(
            "%s, partition %d, offset %d (%s)"
                .formatted(address, message.partition(), message.offset(), why.subject()),
            EXPECTED.formatted(why.reason()),
            REMEDY.formatted(why.remedy())));
  }
}
