package news.parallax.reader.piece;

import org.jspecify.annotations.Nullable;

/// What came with a text, or what a page says about itself. Every part is null when nothing
/// says it.
///
/// @param title the headline
/// @param byline who wrote it
/// @param outlet who published it
/// @param published when it was first published
/// @param updated when it was last changed
/// @param url the address under which its publisher wants it known
/// @param section of the outlet
/// @param agency that is credited with it
/// @param language BCP 47 tag as declared, which is often wrong
public record Facts(
    @Nullable String title,
    @Nullable String byline,
    @Nullable String outlet,
    @Nullable When published,
    @Nullable When updated,
    @Nullable String url,
    @Nullable String section,
    @Nullable String agency,
    @Nullable String language) {
  public static final Facts NOTHING =
      new Facts(null, null, null, null, null, null, null, null, null);

  /// These facts, and where one is missing, that of `other`.
  public Facts or(Facts other) {
    return new Facts(
        either(title, other.title),
        either(byline, other.byline),
        either(outlet, other.outlet),
        either(published, other.published),
        either(updated, other.updated),
        either(url, other.url),
        either(section, other.section),
        either(agency, other.agency),
        either(language, other.language));
  }

  public Facts withUrl(@Nullable String address) {
    return new Facts(title, byline, outlet, published, updated, address, section, agency, language);
  }

  private static <T> @Nullable T either(@Nullable T first, @Nullable T second) {
    return first == null ? second : first;
  }
}
