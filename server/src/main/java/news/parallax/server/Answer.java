package news.parallax.server;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import news.parallax.reader.ReportReader;

/// What a request is answered with.
///
/// @param body packed with gzip when the headers say so
/// @param headers besides those that every answer has
@SuppressWarnings("ArrayRecordComponent")
record Answer(int status, String type, byte[] body, Map<String, String> headers) {
  static final String HTML = "text/html; charset=utf-8";
  static final String JSON = "application/json";
  static final String PROBLEM = "application/problem+json";

  private static final String TAG = "ETag";
  private static final String ENCODING = "Content-Encoding";
  private static final String GZIP = "gzip";
  private static final int LEAST_PACKED = 1024;
  private static final int TAG_DIGITS = 20;

  static Answer of(String type, String body) {
    return of(200, type, body);
  }

  static Answer of(int status, String type, String body) {
    return new Answer(status, type, body.getBytes(StandardCharsets.UTF_8), Map.of());
  }

  /// Sends the asker on, with a request that only reads.
  static Answer see(String address) {
    return new Answer(303, "text/plain", new byte[0], Map.of("Location", address));
  }

  Answer with(String header, String value) {
    return with(body, header, value);
  }

  private Answer with(byte[] other, String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Answer(status, type, other, more);
  }

  /// With a tag that is the same for the same content.
  Answer tagged() {
    return headers.containsKey(TAG)
        ? this
        : with(TAG, "\"" + ReportReader.sha256(body).substring(0, TAG_DIGITS) + "\"");
  }

  /// Whether the asker has it already.
  boolean isTagged(String tag) {
    return tag.equals(headers.get(TAG));
  }

  /// With its tag, and packed when that is worth it.
  Answer packed() {
    if (body.length < LEAST_PACKED || headers.containsKey(ENCODING)) {
      return tagged();
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tagged().with(bytes.toByteArray(), ENCODING, GZIP);
  }

  /// For an asker who cannot unpack.
  Answer unpacked() {
    if (!headers.containsKey(ENCODING)) {
      return this;
    }
    Map<String, String> others = new LinkedHashMap<>(headers);
    others.remove(ENCODING);
    try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(body))) {
      return new Answer(status, type, zip.readAllBytes(), others);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
