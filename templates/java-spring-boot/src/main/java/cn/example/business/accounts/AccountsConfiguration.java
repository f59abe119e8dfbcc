package cn.example.business.accounts;

import cn.example.business.settings.Settings;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** 账号部分的组装。 */
@Configuration(proxyBeanMethods = false)
class AccountsConfiguration {

  @Bean
  DataSource dataSource(Settings settings) {
    return AccountDatabase.open(settings.database());
  }

  @Bean
  Passwords passwords() {
    return new Passwords();
  }

  @Bean
  Accounts accounts(JdbcClient database, Passwords passwords) {
    return new Accounts(database, passwords);
  }

  @Bean
  Bindings bindings(
      JdbcClient database, PlatformTransactionManager transactions, Accounts accounts) {
    return new Bindings(database, new TransactionTemplate(transactions), accounts);
  }

  @Bean
  BindAttempts bindAttempts(
      JdbcClient database, PlatformTransactionManager transactions, Clock clock) {
    return new BindAttempts(database, new TransactionTemplate(transactions), clock);
  }
}
