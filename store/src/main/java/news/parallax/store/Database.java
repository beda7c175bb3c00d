package news.parallax.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/// The connections to one database, whose tables are made or brought up to date when it is opened.
final class Database implements AutoCloseable {
  private static final String JDBC = "jdbc:";
  private static final int MOST_CONNECTIONS = 8;
  private static final int BUSY_MILLIS = 20_000;

  private final String address;
  private final Dialect dialect;
  private final HikariDataSource connections;
  private final ReentrantLock writing = new ReentrantLock();

  private Database(String address, Dialect dialect, HikariDataSource connections) {
    this.address = address;
    this.dialect = dialect;
    this.connections = connections;
  }

  /// Something done with a connection.
  interface Work<T> {
    T with(Sql sql) throws SQLException;
  }

  /// @param address a file for SQLite, made when it is not there, or a JDBC address
  ///     (`jdbc:postgresql:…`, `jdbc:sqlite:…`)
  static Database open(String address) {
    String jdbc = address.startsWith(JDBC) ? address : JDBC + "sqlite:" + address;
    Dialect dialect = Dialect.of(jdbc);
    HikariConfig config = new HikariConfig();
    config.setDriverClassName(dialect.driver());
    config.setJdbcUrl(jdbc);
    config.setMaximumPoolSize(MOST_CONNECTIONS);
    config.setMinimumIdle(1);
    config.setPoolName("parallax");
    if (dialect == Dialect.SQLITE) {
      // FULL: what was acknowledged outlives the machine, not the process alone.
      config.addDataSourceProperty("journal_mode", "WAL");
      config.addDataSourceProperty("synchronous", "FULL");
      config.addDataSourceProperty("busy_timeout", Integer.toString(BUSY_MILLIS));
      config.addDataSourceProperty("transaction_mode", "IMMEDIATE");
    }
    try {
      HikariDataSource connections = new HikariDataSource(config);
      try {
        Flyway.configure()
            .dataSource(connections)
            .locations("classpath:news/parallax/store/" + dialect.folder())
            .load()
            .migrate();
      } catch (FlywayException e) {
        connections.close();
        throw e;
      }
      return new Database(address, dialect, connections);
    } catch (RuntimeException e) {
      throw new StoreException(
          "The store %s cannot be opened (%s): expected a file of Parallax or one that can be made, or the JDBC address of a PostgreSQL that runs; name another"
              .formatted(address, root(e)),
          e);
    }
  }

  private static String root(Throwable e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage()).lines().findFirst().orElse("").strip();
  }

  Dialect dialect() {
    return dialect;
  }

  /// Statements that stand for themselves.
  <T> T read(Work<T> work) {
    try (Connection connection = connections.getConnection()) {
      return work.with(new Sql(connection));
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /// Statements that count all together or not at all; when this returns they are on the disk. One
  /// at a time, since SQLite has one writer.
  <T> T write(Work<T> work) {
    writing.lock();
    try (Connection connection = connections.getConnection()) {
      connection.setAutoCommit(false);
      try {
        T result = work.with(new Sql(connection));
        connection.commit();
        return result;
      } catch (SQLException | RuntimeException e) {
        connection.rollback();
        throw e;
      } finally {
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw failed(e);
    } finally {
      writing.unlock();
    }
  }

  private StoreException failed(SQLException e) {
    return new StoreException(
        "The store %s cannot be used (%s); check the disk, or that no other program holds it"
            .formatted(address, root(e)),
        e);
  }

  @Override
  public void close() {
    connections.close();
  }
}
