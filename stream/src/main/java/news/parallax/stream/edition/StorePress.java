package news.parallax.stream.edition;

import java.io.IOException;
import java.time.Instant;
import news.parallax.store.Editions;
import news.parallax.store.Store;
import news.parallax.store.StoreException;
import news.parallax.stream.form.Edition;
import news.parallax.stream.form.Packed;

/// A store, which `parallax serve` shows. What gave no report goes nowhere there.
///
/// @param address a JDBC address of a PostgreSQL; a file of SQLite only where one machine publishes
public record StorePress(String address) implements Press {
  @Override
  public Desk open() throws IOException {
    Store store;
    try {
      store = Store.open(address);
    } catch (StoreException e) {
      throw new IOException(e.getMessage(), e);
    }
    Editions editions = store.editions();
    return new Desk() {
      @Override
      public void publish(Bundle bundle) throws IOException {
        try {
          bundle.editions().forEach(edition -> take(editions, edition));
        } catch (StoreException e) {
          throw new IOException(e.getMessage(), e);
        }
      }

      @Override
      public void close() {
        store.close();
      }
    };
  }

  private static void take(Editions editions, Edition edition) {
    switch (edition) {
      case Edition.Told told ->
          editions.take(
              told.subject(),
              told.engine(),
              told.reports(),
              Packed.text(told.json()),
              Instant.now());
      case Edition.Retired retired -> editions.retire(retired.subject());
      case Edition.Refused refused -> {}
    }
  }
}
