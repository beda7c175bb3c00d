package news.parallax.reader;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import news.parallax.reader.text.WordTable;
import org.jspecify.annotations.Nullable;

/// The first bytes of files of one kind that are no text.
///
/// @param kind such as `a PDF`
@SuppressWarnings("ArrayRecordComponent")
record Signature(byte[] bytes, String kind) {
  private static final List<Signature> ALL =
      WordTable.named(Signature.class, "signatures.tsv").rows().stream()
          .map(row -> new Signature(HexFormat.of().parseHex(row.get(0)), row.get(1)))
          .toList();

  /// What the first bytes say about a file, null when they say nothing.
  static @Nullable String kind(byte[] file) {
    return ALL.stream()
        .filter(signature -> signature.begins(file))
        .map(Signature::kind)
        .findFirst()
        .orElse(null);
  }

  private boolean begins(byte[] file) {
    return file.length >= bytes.length
        && Arrays.equals(file, 0, bytes.length, bytes, 0, bytes.length);
  }
}
