package cn.example.business.accounts;

import cn.example.business.SystemInfo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;

/** 建表与改表：migrations 里的 SQL 按编号各执行一次，执行过的记在 schema_migrations 里。 */
final class Migrations {
  /** 增加一步：写好 编号-名称.sql，加在最后。已经发布的不要改。 */
  private static final String[] STEPS = {"1-accounts"};

  private Migrations() {}

  /** 两个进程同时启动时，后一个等前一个做完。 */
  static void run(Connection connection) throws SQLException {
    Vendor vendor = Vendor.ofUrl(connection.getMetaData().getURL());
    if (vendor == null || vendor.lock == null) {
      apply(connection, vendor);
      return;
    }
    execute(connection, vendor.lock);
    try {
      apply(connection, vendor);
    } finally {
      execute(connection, vendor.unlock);
    }
  }

  private static void apply(Connection connection, Vendor vendor) throws SQLException {
    execute(
        connection,
        "CREATE TABLE IF NOT EXISTS schema_migrations"
            + " (version INTEGER NOT NULL PRIMARY KEY, applied_at VARCHAR(30) NOT NULL)");
    for (int at = 0; at < STEPS.length; at++) {
      int version = at + 1;
      String query = "SELECT version FROM schema_migrations WHERE version = ?";
      List<Integer> done = Database.all(connection, row -> row.getInt(1), query, version);
      if (done.isEmpty()) {
        for (String statement : statements(STEPS[at], vendor)) {
          execute(connection, statement);
        }
        record(connection, version);
      }
    }
  }

  private static void record(Connection connection, int version) throws SQLException {
    try {
      String now = Instant.now().toString();
      Database.update(connection, "INSERT INTO schema_migrations VALUES (?, ?)", version, now);
    } catch (SQLException e) {
      // 没有锁的数据库上，另一个进程刚刚做完同一步：语句可以重复执行，不碍事。
      if (!Database.isConstraint(e)) {
        throw e;
      }
    }
  }

  private static String[] statements(String step, Vendor vendor) {
    String folder = vendor == Vendor.MARIADB ? "mariadb" : "standard";
    try {
      byte[] sql = SystemInfo.resource("migrations/" + folder + "/" + step + ".sql");
      String text = new String(sql, StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "").trim();
      return text.split(";\\s*");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
