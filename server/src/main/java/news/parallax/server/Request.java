package news.parallax.server;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is asked for.
///
/// @param path its parts, decoded; none holds a slash
/// @param query the values of each name, decoded
record Request(
    String method, List<String> path, Map<String, List<String>> query, HttpExchange exchange) {
  /// Most bytes of a body.
  static final int LARGEST_BODY = 4_000_000;

  static Request of(HttpExchange exchange) {
    List<String> path = new ArrayList<>();
    for (String part : exchange.getRequestURI().getRawPath().split("/")) {
      if (!part.isEmpty()) {
        path.add(decoded(part));
      }
    }
    String method = exchange.getRequestMethod();
    return new Request(
        method.equals("HEAD") ? "GET" : method,
        List.copyOf(path),
        form(exchange.getRequestURI().getRawQuery()),
        exchange);
  }

  /// Names and values as forms write them.
  static Map<String, List<String>> form(String raw) {
    Map<String, List<String>> form = new LinkedHashMap<>();
    for (String pair : raw == null ? new String[0] : raw.split("&")) {
      int equals = pair.indexOf('=');
      String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
      String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
      form.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
    }
    return form;
  }

  private static String decoded(String part) {
    try {
      return URLDecoder.decode(part, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new Problem(400, "The address has a damaged escape: %s".formatted(part));
    }
  }

  /// The part of the path at a place, which must be there.
  String part(int index) {
    return path.get(index);
  }

  Optional<String> value(String name) {
    List<String> values = query.get(name);
    return values == null ? Optional.empty() : Optional.of(values.getFirst());
  }

  /// A whole number in the query.
  int number(String name, int usual, int least, int most) {
    Optional<String> given = value(name).filter(text -> !text.isBlank());
    if (given.isEmpty()) {
      return usual;
    }
    try {
      int number = Integer.parseInt(given.get());
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below, together with numbers out of bounds
    }
    throw new Problem(
        400,
        "%s: expected a number from %d to %d, got '%s'".formatted(name, least, most, given.get()));
  }

  Optional<String> header(String name) {
    return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
  }

  /// The body as text.
  String body() {
    try {
      byte[] bytes = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
      if (bytes.length > LARGEST_BODY) {
        throw new Problem(
            413,
            "The body has more than %d bytes; send fewer reports at a time"
                .formatted(LARGEST_BODY));
      }
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new Problem(400, "The body broke off; send it again");
    }
  }

  /// Whether a program asks, and not a person.
  boolean isForProgram() {
    return !path.isEmpty() && path.getFirst().equals("api");
  }
}
