package cn.example.business.accounts;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** 连接从哪里来；用完 close 即归还。 */
interface ConnectionSource {
  Connection borrow() throws SQLException;

  void close();

  /** 容器的数据源：连接池由容器管，不由本系统关。 */
  static ConnectionSource of(DataSource source) {
    return new ConnectionSource() {
      @Override
      public Connection borrow() throws SQLException {
        return source.getConnection();
      }

      @Override
      public void close() {
        // 归容器管。
      }
    };
  }
}
