package news.parallax.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest extends StoreContract {
  @TempDir private Path folder;

  @Override
  String address() {
    return folder.resolve(UUID.randomUUID() + ".db").toString();
  }

  @Test
  void aFileThatIsNoStoreIsNamed() throws Exception {
    Path file = Files.writeString(folder.resolve("letter.txt"), "Dear reader, ".repeat(200));
    assertThatThrownBy(() -> Store.open(file.toString()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("name another");
  }
}
