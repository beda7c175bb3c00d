package news.parallax.server;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// What a request is answered with.
///
/// @param headers besides those that every answer has
@SuppressWarnings("ArrayRecordComponent")
record Answer(int status, String type, byte[] body, Map<String, String> headers) {
  static final String HTML = "text/html; charset=utf-8";
  static final String JSON = "application/json";
  static final String PROBLEM = "application/problem+json";

  static Answer of(String type, String body) {
    return new Answer(200, type, body.getBytes(StandardCharsets.UTF_8), Map.of());
  }

  static Answer of(int status, String type, String body) {
    return new Answer(status, type, body.getBytes(StandardCharsets.UTF_8), Map.of());
  }

  /// Sends the asker on, with a request that only reads.
  static Answer see(String address) {
    return new Answer(303, "text/plain", new byte[0], Map.of("Location", address));
  }

  Answer with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Answer(status, type, body, more);
  }
}
