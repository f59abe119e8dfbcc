package cn.example.business.accounts;

import cn.example.business.PrivateFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** 账号库：默认是内嵌的 H2（一个文件），也可以是 MariaDB、PostgreSQL 或容器里的数据源。 */
public final class Database implements AutoCloseable {
  private static final int MAX_CONNECTIONS = 10;
  private static final int ATTEMPTS = 3;

  private final ConnectionSource connections;

  private Database(ConnectionSource connections) {
    this.connections = connections;
  }

  /** 打开并建好表；连不上时抛出 DatabaseException。 */
  public static Database open(DatabaseSettings settings) {
    Database database =
        new Database(settings.jndi.isEmpty() ? pooled(settings) : container(settings.jndi));
    try {
      database.withConnection(
          connection -> {
            Migrations.run(connection);
            return null;
          });
      return database;
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  private static ConnectionSource container(String name) {
    try {
      DataSource source = InitialContext.doLookup(name);
      return ConnectionSource.of(source);
    } catch (NamingException e) {
      throw new DatabaseException("容器里没有数据源 " + name, e);
    }
  }

  private static ConnectionSource pooled(DatabaseSettings settings) {
    Vendor vendor = Vendor.ofUrl(settings.url);
    String url = settings.url;
    String user = settings.user;
    if (vendor == Vendor.H2 && url.toLowerCase(Locale.ROOT).startsWith("jdbc:h2:file:")) {
      prepareFile(url.substring("jdbc:h2:file:".length()).split(";", 2)[0]);
      // 系统运行时账号命令也能打开同一个文件；由先打开的一方在本机端口上转交。
      url += url.toUpperCase(Locale.ROOT).contains(";AUTO_SERVER=") ? "" : ";AUTO_SERVER=TRUE";
      user = user.isEmpty() ? "sa" : user;
    }
    try {
      Class.forName(vendor.driver);
    } catch (ClassNotFoundException e) {
      throw new DatabaseException("没有数据库驱动 " + vendor.driver + "：请把它的 jar 放进 WEB-INF/lib。", e);
    }
    return new ConnectionPool(url, user, settings.password, MAX_CONNECTIONS);
  }

  private static void prepareFile(String file) {
    if (System.getProperty("h2.bindAddress") == null) {
      System.setProperty("h2.bindAddress", "127.0.0.1");
    }
    Path path = Paths.get(file.replaceFirst("^~", System.getProperty("user.home")));
    try {
      PrivateFiles.createDirectories(path.toAbsolutePath().getParent());
    } catch (IOException e) {
      throw new DatabaseException("不能建立账号库的目录", e);
    }
  }

  /** 用一个连接做一件事。 */
  public interface Work<T> {
    T run(Connection connection) throws SQLException;
  }

  public interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  public <T> T withConnection(Work<T> work) {
    try (Connection connection = connections.borrow()) {
      return work.run(connection);
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  /** 一条语句或一个事务：与别人互相等待、被数据库选中放弃的（SQLSTATE 的类别是 40），再做一遍。 */
  private <T> T afterDeadlock(Work<T> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return withConnection(work);
      } catch (DatabaseException e) {
        if (attempt == ATTEMPTS || !isOfClass("40", e)) {
          throw e;
        }
      }
    }
  }

  /** 要么都成，要么都不成。 */
  <T> T inTransaction(Work<T> work) {
    return afterDeadlock(
        connection -> {
          connection.setAutoCommit(false);
          try {
            T result = work.run(connection);
            connection.commit();
            return result;
          } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
          } finally {
            connection.setAutoCommit(true);
          }
        });
  }

  public int update(String sql, Object... values) {
    return afterDeadlock(connection -> update(connection, sql, values));
  }

  static int update(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = prepare(connection, sql, values)) {
      return statement.executeUpdate();
    }
  }

  <T> List<T> all(Row<T> row, String sql, Object... values) {
    return withConnection(connection -> all(connection, row, sql, values));
  }

  static <T> List<T> all(Connection connection, Row<T> row, String sql, Object... values)
      throws SQLException {
    List<T> found = new ArrayList<>();
    try (PreparedStatement statement = prepare(connection, sql, values);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        found.add(row.read(rows));
      }
    }
    return found;
  }

  /** 第一行；没有时返回 null。 */
  <T> T first(Row<T> row, String sql, Object... values) {
    List<T> found = all(row, sql, values);
    return found.isEmpty() ? null : found.get(0);
  }

  private static PreparedStatement prepare(Connection connection, String sql, Object... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    try {
      for (int at = 0; at < values.length; at++) {
        statement.setObject(at + 1, values[at]);
      }
      return statement;
    } catch (SQLException e) {
      statement.close();
      throw e;
    }
  }

  /** 违反唯一约束等：SQLSTATE 的类别是 23。 */
  static boolean isConstraint(Throwable error) {
    return isOfClass("23", error);
  }

  private static boolean isOfClass(String type, Throwable error) {
    for (Throwable at = error; at != null; at = at.getCause()) {
      if (at instanceof SQLException) {
        String state = ((SQLException) at).getSQLState();
        return state != null && state.startsWith(type);
      }
    }
    return false;
  }

  @Override
  public void close() {
    connections.close();
  }

  /** 随本应用一起装载的驱动在停止时注销，否则容器卸载应用时会留住它们。 */
  public static void deregisterDrivers() {
    ClassLoader own = Database.class.getClassLoader();
    for (Driver driver : Collections.list(DriverManager.getDrivers())) {
      if (driver.getClass().getClassLoader() == own) {
        try {
          DriverManager.deregisterDriver(driver);
        } catch (SQLException e) {
          // 注销不掉也不影响停止。
        }
      }
    }
  }
}
