package news.parallax.account;

import java.util.List;

/// Finds different and loaded words for the same thing.
final class Framings {
  private Framings() {}

  static List<Account.Framing> of(Dossier dossier) {
    return List.of();
  }
}
