package news.parallax.cli;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import news.parallax.account.Account.Rejected;
import news.parallax.reader.ReportReader.Known;
import news.parallax.reader.Unpacker;
import news.parallax.reader.piece.Facts;
import news.parallax.reader.piece.Piece;
import news.parallax.store.Store;
import org.jspecify.annotations.Nullable;

/// Addresses that are asked again and again: feeds, and pages that change. Each is asked only for
/// what has changed, and an entry that was taken is not taken again, also after a restart.
final class Feeds implements AutoCloseable {
  /// What `robots.txt` allowed is asked again after this time.
  private static final Duration RENEWED = Duration.ofHours(1);

  private final List<String> addresses;
  private final Supplier<Web> opener;
  private final long everyNanos;
  private final boolean follow;
  private @Nullable Web web;
  private long opened;
  private long asked;

  /// @param opener gives what fetches
  /// @param every how often all are asked
  /// @param follow whether the pages are fetched that entries lead to
  Feeds(List<String> addresses, Supplier<Web> opener, Duration every, boolean follow) {
    this.addresses = List.copyOf(addresses);
    this.opener = opener;
    this.everyNanos = every.toNanos();
    this.follow = follow;
  }

  /// Takes what is new, when it is time to ask.
  void take(Store store, Arrivals arrivals) {
    long now = System.nanoTime();
    if (addresses.isEmpty() || (web != null && now - asked < everyNanos)) {
      return;
    }
    Web open = web(now);
    asked = now;
    for (String address : addresses) {
      for (Piece piece : pieces(open, address, arrivals)) {
        take(piece, open, store, arrivals);
      }
    }
  }

  private Web web(long now) {
    if (web == null || now - opened > RENEWED.toNanos()) {
      close();
      web = opener.get();
      opened = now;
    }
    return web;
  }

  private static List<Piece> pieces(Web web, String address, Arrivals arrivals) {
    List<Piece> pieces = new ArrayList<>();
    try {
      Fetched fetched = web.fetch(address);
      try (InputStream stream = fetched.stream()) {
        new Unpacker(piece -> pieces.add(Entries.lasting(piece)))
            .unpack(address, stream, fetched.charset(), Facts.NOTHING.withUrl(address));
      }
    } catch (Unreachable e) {
      arrivals.tell(new Rejected(address, e.reason(), e.remedy()));
    } catch (IOException e) {
      arrivals.tell(new Rejected(address, "it cannot be read: " + Reasons.of(e), "Try again."));
    }
    return pieces;
  }

  /// An entry is remembered only after its report is kept, so that one on which the program was
  /// killed is taken again.
  private void take(Piece piece, Web web, Store store, Arrivals arrivals) {
    String stamp = stamp(piece);
    if (store.stamp(piece.source()).filter(stamp::equals).isPresent()) {
      return;
    }
    String address = Entries.address(piece);
    if (follow && address != null && !addresses.contains(address)) {
      pieces(web, address, arrivals).stream()
          .filter(page -> page instanceof Piece.Page || page instanceof Piece.Text)
          .findFirst()
          .ifPresentOrElse(
              page -> arrivals.take(page, known(piece)), () -> arrivals.take(piece, Known.NOTHING));
    } else {
      arrivals.take(piece, Known.NOTHING);
    }
    store.stamp(piece.source(), stamp);
  }

  private static String stamp(Piece piece) {
    return switch (piece) {
      case Piece.Text text -> text.sha256();
      case Piece.Page page -> page.sha256();
      case Piece.Refused refused -> refused.reason();
      case Piece.Skipped skipped -> skipped.kind();
    };
  }

  /// What a feed says about the page that an entry leads to.
  private static Known known(Piece entry) {
    Facts facts = entry instanceof Piece.Text text ? text.facts() : Facts.NOTHING;
    return new Known(
        facts.outlet(),
        facts.published() == null ? null : facts.published().day(),
        facts.title(),
        facts.byline(),
        facts.url());
  }

  @Override
  public void close() {
    if (web != null) {
      web.close();
    }
  }
}
