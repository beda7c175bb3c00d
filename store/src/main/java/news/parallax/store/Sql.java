package news.parallax.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/// Statements on one connection.
final class Sql {
  private final Connection connection;

  Sql(Connection connection) {
    this.connection = connection;
  }

  /// Makes a value of a row.
  interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  /// The rows that a query gives, in its order.
  <T> List<T> list(String query, Row<T> row, @Nullable Object... values) throws SQLException {
    try (PreparedStatement statement = prepared(query, values);
        ResultSet rows = statement.executeQuery()) {
      List<T> list = new ArrayList<>();
      while (rows.next()) {
        list.add(row.of(rows));
      }
      return list;
    }
  }

  /// The first row, empty when there is none.
  <T> Optional<T> one(String query, Row<T> row, @Nullable Object... values) throws SQLException {
    return list(query, row, values).stream().findFirst();
  }

  /// As many marks for values as there are things, `?, ?, ?`.
  static String places(Collection<?> things) {
    return String.join(", ", Collections.nCopies(things.size(), "?"));
  }

  /// @return how many rows were changed
  int run(String statement, @Nullable Object... values) throws SQLException {
    try (PreparedStatement prepared = prepared(statement, values)) {
      return prepared.executeUpdate();
    }
  }

  private PreparedStatement prepared(String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    try {
      for (int i = 0; i < values.length; i++) {
        switch (values[i]) {
          case null -> statement.setString(i + 1, null);
          case String text -> statement.setString(i + 1, text);
          case Integer number -> statement.setInt(i + 1, number);
          case Long number -> statement.setLong(i + 1, number);
          case Instant at -> statement.setString(i + 1, at.toString());
          case byte[] bytes -> statement.setBytes(i + 1, bytes);
          default -> throw new IllegalArgumentException("No column for " + values[i]);
        }
      }
      return statement;
    } catch (SQLException | RuntimeException e) {
      statement.close();
      throw e;
    }
  }

  static byte[] packed(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static String unpacked(byte[] packed) {
    try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
