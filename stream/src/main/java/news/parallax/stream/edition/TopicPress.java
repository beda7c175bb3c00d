package news.parallax.stream.edition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import news.parallax.stream.form.Edition;
import news.parallax.stream.form.Packed;
import news.parallax.stream.kafka.Letters;
import news.parallax.stream.kafka.Topic;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/// A topic: of each story the last message with its id as key counts, an account as JSON, or
/// nothing when the story is none any more. What gave no report goes nowhere there. Who reads only
/// what is committed reads each edition once.
///
/// @param topic should be compacted, so that it keeps the last message of each story
public record TopicPress(Topic topic) implements Press {
  @Override
  public Desk open() {
    return new TopicDesk(topic);
  }

  /// Sends under the name of each bundle's writer.
  private static final class TopicDesk implements Desk {
    private final Topic topic;
    private @Nullable Letters letters;

    TopicDesk(Topic topic) {
      this.topic = topic;
    }

    @Override
    public void publish(Bundle bundle) throws IOException {
      try {
        of(bundle.writer()).send(bundle.number(), messages(bundle));
      } catch (KafkaException e) {
        close();
        throw new IOException(
            "%s: accounts cannot be written (%s); mend the broker, or raise max.message.bytes of the topic where an account is too large, and start again: nothing is lost"
                .formatted(topic.address(), e.getMessage()),
            e);
      }
    }

    private Letters of(String writer) {
      Letters open = letters;
      if (open == null || !open.writer().equals(writer)) {
        close();
        open = Letters.of(topic, writer);
        letters = open;
      }
      return open;
    }

    private List<ProducerRecord<byte[], byte @Nullable []>> messages(Bundle bundle) {
      List<ProducerRecord<byte[], byte @Nullable []>> messages = new ArrayList<>();
      for (Edition edition : bundle.editions()) {
        switch (edition) {
          case Edition.Told told -> messages.add(message(told, Packed.text(told.json())));
          case Edition.Retired retired -> messages.add(message(retired, null));
          case Edition.Refused refused -> {}
        }
      }
      return messages;
    }

    private ProducerRecord<byte[], byte @Nullable []> message(
        Edition edition, @Nullable String json) {
      return new ProducerRecord<>(
          topic.name(),
          edition.subject().getBytes(StandardCharsets.UTF_8),
          json == null ? null : json.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
      if (letters != null) {
        letters.close();
        letters = null;
      }
    }
  }
}
