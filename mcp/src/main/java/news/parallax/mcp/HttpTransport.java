package news.parallax.mcp;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCNotification;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// What the SDK's server and HTTP have to say to each other: a message in, at most one out. The
/// tools need no session and send nothing of their own accord, so there is none to keep.
final class HttpTransport implements McpStatelessServerTransport {
  private static final McpTransportContext HERE = McpTransportContext.EMPTY;
  private static final String KEY = McpTransportContext.KEY;

  private final McpJsonMapper json = McpJsonDefaults.getMapper();
  private @Nullable McpStatelessServerHandler handler;

  @Override
  public void setMcpHandler(McpStatelessServerHandler handler) {
    this.handler = handler;
  }

  @Override
  public Mono<Void> closeGracefully() {
    return Mono.empty();
  }

  /// The answer to a message, empty to one that wants none.
  ///
  /// @throws IllegalArgumentException when it is no message for a server
  Optional<String> answer(String body) throws IOException {
    McpStatelessServerHandler handler = this.handler;
    if (handler == null) {
      throw new IllegalStateException("No server has been made for this transport");
    }
    return switch (message(body)) {
      case JSONRPCRequest request ->
          Optional.of(json.writeValueAsString(handled(handler.handleRequest(HERE, request))));
      case JSONRPCNotification notification -> {
        handler.handleNotification(HERE, notification).contextWrite(c -> c.put(KEY, HERE)).block();
        yield Optional.empty();
      }
      default -> throw new IllegalArgumentException("expected a request or a notification");
    };
  }

  private static <T> T handled(Mono<T> answer) {
    T given = answer.contextWrite(context -> context.put(KEY, HERE)).block();
    if (given == null) {
      throw new IllegalStateException("The SDK gave no answer to a request");
    }
    return given;
  }

  private JSONRPCMessage message(String body) {
    try {
      return McpSchema.deserializeJsonRpcMessage(json, body);
    } catch (IOException | RuntimeException e) {
      throw new IllegalArgumentException("expected one message of JSON-RPC 2.0", e);
    }
  }
}
