package cn.example.business;

import cn.example.business.accounts.Accounts;
import cn.example.business.accounts.BindAttempts;
import cn.example.business.accounts.Bindings;
import cn.example.business.accounts.Database;
import cn.example.business.auth.PendingLogins;
import cn.example.business.auth.Platform;
import cn.example.business.auth.PlatformHttp;
import javax.servlet.ServletContext;

/** 各部分共用的部件；启动时建立一次，放在 ServletContext 里。 */
public final class App implements AutoCloseable {
  private static final String ATTRIBUTE = App.class.getName();

  public final Settings settings;
  public final Audit audit;
  public final Database database;
  public final Accounts accounts;
  public final Bindings bindings;
  public final BindAttempts attempts;
  public final PendingLogins pendingLogins = new PendingLogins(System::currentTimeMillis);
  public final Platform platform;
  private final PlatformHttp http;

  public App(Settings settings) {
    this.settings = settings;
    database = Database.open(settings.database);
    accounts = new Accounts(database);
    bindings = new Bindings(database);
    attempts = new BindAttempts(database);
    audit = new Audit(settings.auditLogFile);
    http = new PlatformHttp(settings.platformTimeoutMs);
    platform = new Platform(settings, http);
  }

  public static App of(ServletContext context) {
    return (App) context.getAttribute(ATTRIBUTE);
  }

  void putInto(ServletContext context) {
    context.setAttribute(ATTRIBUTE, this);
  }

  @Override
  public void close() {
    http.close();
    database.close();
    Database.deregisterDrivers();
  }
}
