package news.parallax.stream.kafka;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A topic of Kafka and how its brokers are reached.
///
/// @param servers `host:port`, with commas between several
/// @param settings of Kafka's clients beside that, such as those of security
public record Topic(String servers, String name, Map<String, String> settings)
    implements Serializable {
  private static final String SCHEME = "kafka://";

  private static final String HOST = "(?:[\\w.-]+|\\[[0-9a-fA-F:.]+])";

  /// Names are as long as Kafka allows.
  private static final Pattern ADDRESS =
      Pattern.compile("kafka://(%1$s:\\d+(?:,%1$s:\\d+)*)/([\\w.-]{1,249})".formatted(HOST));

  public Topic {
    // Sorted, since a run knows its state by what it was asked for.
    settings = Collections.unmodifiableMap(new TreeMap<>(settings));
  }

  /// Whether this is meant as a topic, written rightly or not.
  public static boolean isMeant(String address) {
    return address.startsWith(SCHEME);
  }

  /// @param address such as `kafka://news:9092/reports`
  /// @throws IllegalArgumentException when it is none; says what was expected
  public static Topic of(String address, Map<String, String> settings) {
    Matcher parts = ADDRESS.matcher(address);
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "%s: expected kafka://HOST:PORT/TOPIC, with commas between several HOST:PORT"
              .formatted(address));
    }
    return new Topic(parts.group(1), parts.group(2), settings);
  }

  /// As the user gave it.
  public String address() {
    return SCHEME + servers + "/" + name;
  }

  /// What every client of Kafka is told.
  public Properties client() {
    Properties client = new Properties();
    client.putAll(settings);
    client.put("bootstrap.servers", servers);
    return client;
  }
}
