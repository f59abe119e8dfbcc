package cn.example.business.accounts;

import cn.example.business.PrivateFiles;
import cn.example.business.settings.DatabaseSettings;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;

/** 账号库的连接，和建表、升级（Flyway，见 resources/db/migration）。 */
public final class AccountDatabase {

  private static final String H2_FILE = "jdbc:h2:file:";

  private AccountDatabase() {}

  public static HikariDataSource open(DatabaseSettings settings) {
    var config = new HikariConfig();
    config.setJdbcUrl(urlOf(settings));
    if (!settings.user().isEmpty()) {
      config.setUsername(settings.user());
      config.setPassword(settings.password());
    }
    config.setMinimumIdle(1);
    var dataSource = new HikariDataSource(config);
    migrate(dataSource, settings.url());
    return dataSource;
  }

  private static String urlOf(DatabaseSettings settings) {
    String url = settings.url();
    if (!url.startsWith(H2_FILE)) {
      return url;
    }
    String path = url.substring(H2_FILE.length()).replaceFirst(";.*", "");
    PrivateFiles.createFolderOf(Path.of(path.replaceFirst("^~", System.getProperty("user.home"))));
    // 账号命令和多个进程可以同时打开这个文件：先打开的一个为其余的服务，只在本机上。
    System.setProperty("h2.bindAddress", "127.0.0.1");
    return url.contains("AUTO_SERVER") ? url : url + ";AUTO_SERVER=TRUE";
  }

  /** 脚本按数据库各有一份；其它数据库没有自动建表，请按 README 先建好三张表。 */
  private static void migrate(HikariDataSource dataSource, String url) {
    for (String kind : new String[] {"h2", "mariadb", "postgresql"}) {
      if (url.startsWith("jdbc:" + kind + ":")) {
        Flyway.configure()
            .dataSource(dataSource)
            .locations("classpath:db/migration/" + kind)
            .load()
            .migrate();
      }
    }
  }
}
