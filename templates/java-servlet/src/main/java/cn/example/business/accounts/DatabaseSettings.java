package cn.example.business.accounts;

/** 账号库在哪里：容器里的数据源（JNDI 名），或者 JDBC 地址。 */
public final class DatabaseSettings {
  final String jndi;
  final String url;
  final String user;
  final String password;

  public DatabaseSettings(String jndi, String url, String user, String password) {
    this.jndi = jndi;
    this.url = url;
    this.user = user;
    this.password = password;
  }

  public boolean isKnown() {
    return !jndi.isEmpty() || Vendor.ofUrl(url) != null;
  }
}
