package cn.example.business.accounts;

import java.util.Locale;

/** 各种数据库不同的地方。 */
enum Vendor {
  H2("org.h2.Driver", null, null, "jdbc:h2:"),
  MARIADB(
      "org.mariadb.jdbc.Driver",
      "SELECT GET_LOCK('business_system_migration', 60)",
      "SELECT RELEASE_LOCK('business_system_migration')",
      "jdbc:mariadb:"),
  POSTGRESQL(
      "org.postgresql.Driver",
      "SELECT pg_advisory_lock(4152026)",
      "SELECT pg_advisory_unlock(4152026)",
      "jdbc:postgresql:"),
  /** 人大金仓：未经测试。 */
  KINGBASE("com.kingbase8.Driver", null, null, "jdbc:kingbase8:"),
  /** 达梦：未经测试。 */
  DM("dm.jdbc.driver.DmDriver", null, null, "jdbc:dm:");

  final String driver;

  /** 建表期间的锁；null 表示没有，靠建表语句可以重复执行。 */
  final String lock;

  final String unlock;
  private final String prefix;

  Vendor(String driver, String lock, String unlock, String prefix) {
    this.driver = driver;
    this.lock = lock;
    this.unlock = unlock;
    this.prefix = prefix;
  }

  /** 不认识时返回 null。 */
  static Vendor ofUrl(String url) {
    for (Vendor vendor : values()) {
      if (url.toLowerCase(Locale.ROOT).startsWith(vendor.prefix)) {
        return vendor;
      }
    }
    return null;
  }
}
