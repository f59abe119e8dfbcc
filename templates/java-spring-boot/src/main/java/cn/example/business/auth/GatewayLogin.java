package cn.example.business.auth;

import cn.example.business.Audit;
import cn.example.business.session.SessionStore;
import cn.example.business.settings.Settings;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 从网关登录的组装：账号、失败的说明与从平台登录的相同。 */
@Component
final class GatewayLogin {

  private final Settings settings;
  private final UsedNonces usedNonces;
  private final LoginSuccessHandler accounts;
  private final LoginFailureHandler failureHandler;
  private final Audit audit;
  private final Clock clock;

  GatewayLogin(
      Settings settings,
      SessionStore store,
      JdbcClient database,
      LoginSuccessHandler accounts,
      LoginFailureHandler failureHandler,
      Audit audit,
      Clock clock) {
    this.settings = settings;
    this.usedNonces = store.usedNonces().orElseGet(() -> new DatabaseUsedNonces(database, clock));
    this.accounts = accounts;
    this.failureHandler = failureHandler;
    this.audit = audit;
    this.clock = clock;
  }

  GatewayFilter filter() {
    return new GatewayFilter(settings, usedNonces, accounts, failureHandler, audit, clock);
  }
}
