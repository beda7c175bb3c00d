package news.parallax.server;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Who may ask, and how often.
final class Guard {
  /// Requests that one address may send at once, and how many more each second.
  static final int BURST = 400;

  static final int PER_SECOND = 200;

  private static final int MOST_ADDRESSES = 10_000;
  private static final double NANOS = 1e9;
  private static final String COOKIE = "parallax";
  private static final Pattern PORT = Pattern.compile(":\\d+$");
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private final @Nullable String token;
  private final boolean loopback;
  private final LongSupplier nanos;
  private final Map<InetAddress, Bucket> buckets = new HashMap<>();

  private record Bucket(double left, long at) {}

  /// @param token null when nobody is asked for one
  /// @param loopback whether the server is bound to this machine alone
  /// @param nanos a clock that only runs forward
  Guard(@Nullable String token, boolean loopback, LongSupplier nanos) {
    this.token = token;
    this.loopback = loopback;
    this.nanos = nanos;
  }

  /// @throws Problem when the request is refused
  void check(Request request) {
    limit(request.exchange().getRemoteAddress().getAddress());
    if (loopback && token == null && request.header("Host").filter(Guard::isLocal).isEmpty()) {
      // A page elsewhere may have had its name resolved to this machine.
      throw new Problem(403, "Expected the host localhost; open http://localhost and the port");
    }
    if (!request.method().equals("GET") && isFromElsewhere(request)) {
      throw new Problem(403, "A page of another site sent this; open the page here");
    }
    if (token != null && !isKnown(request)) {
      throw new Problem(
          401, "Send “Authorization: Bearer TOKEN”, or open /?token=TOKEN once in the browser");
    }
  }

  private static boolean isLocal(String host) {
    return LOOPBACK.contains(PORT.matcher(host).replaceFirst(""));
  }

  private static boolean isFromElsewhere(Request request) {
    Optional<String> site = request.header("Sec-Fetch-Site");
    if (site.isPresent()) {
      return !site.get().equals("same-origin") && !site.get().equals("none");
    }
    String host = request.header("Host").orElse("");
    return request
        .header("Origin")
        .filter(origin -> !origin.replaceFirst("^https?://", "").equals(host))
        .isPresent();
  }

  private boolean isKnown(Request request) {
    return request
            .header("Authorization")
            .filter(h -> isToken(h.replaceFirst("^Bearer ", "")))
            .isPresent()
        || request.header("Cookie").filter(this::hasToken).isPresent();
  }

  private boolean hasToken(String cookies) {
    for (String cookie : cookies.split(";\\s*")) {
      if (cookie.startsWith(COOKIE + "=") && isToken(cookie.substring(COOKIE.length() + 1))) {
        return true;
      }
    }
    return false;
  }

  /// Takes as long for a token that is nearly right as for any other.
  boolean isToken(String given) {
    return token != null
        && MessageDigest.isEqual(
            token.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }

  /// What makes a browser send the token from now on.
  static String cookie(String token) {
    return "%s=%s; Path=/; HttpOnly; SameSite=Strict".formatted(COOKIE, token);
  }

  private synchronized void limit(InetAddress address) {
    long now = nanos.getAsLong();
    if (buckets.size() > MOST_ADDRESSES) {
      buckets.clear();
    }
    Bucket before = buckets.getOrDefault(address, new Bucket(BURST, now));
    double left = Math.min(BURST, before.left() + (now - before.at()) / NANOS * PER_SECOND);
    buckets.put(address, new Bucket(Math.max(0, left - 1), now));
    if (left < 1) {
      throw new Problem(429, "More than %d requests a second; wait a second".formatted(PER_SECOND));
    }
  }
}
