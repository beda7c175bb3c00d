package news.parallax.mcp;

import com.sun.net.httpserver.Headers;
import io.modelcontextprotocol.server.transport.DefaultServerTransportSecurityValidator;
import io.modelcontextprotocol.server.transport.HeaderAccessor;
import io.modelcontextprotocol.server.transport.ServerTransportSecurityException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import news.parallax.mcp.HttpToolServer.Refusal;
import org.jspecify.annotations.Nullable;

/// Who may ask over HTTP: programs of this machine, or whoever shows the token; never a page of
/// another site, not even one whose name was resolved to this machine.
final class Gate {
  private static final List<String> LOOPBACK = List.of("localhost:*", "127.0.0.1:*", "[::1]:*");

  private final byte @Nullable [] token;
  private final DefaultServerTransportSecurityValidator headers;

  /// @param token null when nobody is asked for one
  /// @param loopback whether the server is bound to this machine alone
  /// @throws IllegalArgumentException when others could reach it without a token
  Gate(@Nullable String token, boolean loopback) {
    if (!loopback && token == null) {
      throw new IllegalArgumentException("Others can reach that address: a token is needed");
    }
    this.token = token == null ? null : token.getBytes(StandardCharsets.UTF_8);
    DefaultServerTransportSecurityValidator.Builder builder =
        DefaultServerTransportSecurityValidator.builder()
            .allowedOrigins(LOOPBACK.stream().map(host -> "http://" + host).toList());
    this.headers = (loopback ? builder.allowedHosts(LOOPBACK) : builder).build();
  }

  @Nullable Refusal refusal(Headers given) {
    try {
      headers.validate(new Given(given));
    } catch (ServerTransportSecurityException e) {
      return new Refusal(e.getStatusCode(), e.getMessage() + "; ask at http://localhost");
    }
    return token == null || isToken(token, given.getFirst("Authorization"))
        ? null
        : new Refusal(401, "Send “Authorization: Bearer TOKEN”");
  }

  private record Given(Headers headers) implements HeaderAccessor {
    @Override
    public List<String> getHeader(String name) {
      return headers.getOrDefault(name, List.of());
    }

    @Override
    public List<String> getHeaderNames() {
      return List.copyOf(headers.keySet());
    }
  }

  /// Takes as long for a token that is nearly right as for any other.
  private static boolean isToken(byte[] token, @Nullable String header) {
    return header != null
        && header.startsWith("Bearer ")
        && MessageDigest.isEqual(
            token, header.substring("Bearer ".length()).getBytes(StandardCharsets.UTF_8));
  }
}
