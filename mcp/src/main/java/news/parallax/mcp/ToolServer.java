package news.parallax.mcp;

import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CountDownLatch;
import news.parallax.store.Store;

/// Serves the tools of a store to one client, on two streams.
public final class ToolServer implements AutoCloseable {
  static final String INSTRUCTIONS =
      "Parallax keeps accounts of news stories made from many reports. It says who says what, where"
          + " reports agree and where they differ, counted in origins: reports that copy each other"
          + " count once. It never says what is true. Quote its passages, and name the report.";

  private final McpSyncServer server;
  private final CountDownLatch ended = new CountDownLatch(1);

  /// @param in what the client sends
  /// @param out what it is sent; nothing else may be written there
  /// @param desk reads what the client brings
  public ToolServer(Store store, Desk desk, String version, InputStream in, OutputStream out) {
    InputStream watched = new EndOfInput(in, ended);
    server =
        McpServer.sync(new StdioServerTransportProvider(McpJsonDefaults.getMapper(), watched, out))
            .serverInfo("parallax", version)
            .instructions(INSTRUCTIONS)
            .capabilities(ServerCapabilities.builder().tools(false).build())
            .tools(new Tools(store, desk).all().stream().map(ToolServer::carried).toList())
            .build();
  }

  private static SyncToolSpecification carried(Tools.Offer offer) {
    return SyncToolSpecification.builder()
        .tool(offer.tool())
        .callHandler((exchange, request) -> offer.answer().apply(request))
        .build();
  }

  /// Returns when the client has gone away.
  public void await() throws InterruptedException {
    ended.await();
  }

  @Override
  public void close() {
    server.close();
  }

  /// Tells when a stream has come to its end.
  private static final class EndOfInput extends FilterInputStream {
    private final CountDownLatch ended;

    EndOfInput(InputStream in, CountDownLatch ended) {
      super(in);
      this.ended = ended;
    }

    @Override
    public int read() throws IOException {
      return seen(super.read());
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      return seen(super.read(bytes, from, length));
    }

    private int seen(int read) {
      if (read < 0) {
        ended.countDown();
      }
      return read;
    }
  }
}
