package news.parallax.cli;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// Bytes, and what came with them.
///
/// @param charset that a web server named, null when none did
record Fetched(InputStream stream, @Nullable String charset) {}
