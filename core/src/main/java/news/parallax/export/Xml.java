package news.parallax.export;

/// Text as XML 1.0 can hold it.
final class Xml {
  private Xml() {}

  /// For content and attributes. Characters that XML does not know are left out, halves of
  /// surrogate pairs among them.
  static String of(String text) {
    return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\p{Cs}\\uFFFE\\uFFFF]", "")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
