package cn.example.business.session;

import cn.example.business.settings.Settings;
import java.time.Clock;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** 会话：Spring Session 管理，Cookie 里只有编号，内容在内存或 Redis；闲置期限由存储的有效期保证。 */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

  @Bean
  SessionStore sessionStore(Settings settings, Clock clock) {
    if (settings.redisUrl() == null) {
      return new MemoryStore(settings.sessionIdle(), clock);
    }
    var redis = new RedisStore(settings.redisUrl(), settings.sessionIdle());
    if (!redis.isReady()) {
      redis.destroy();
      throw new IllegalStateException("连接不上 Redis，请检查 REDIS_URL");
    }
    return redis;
  }

  @Bean
  FilterRegistrationBean<SessionRepositoryFilter<?>> sessionFilter(
      SessionStore store, SessionCookie cookie) {
    SessionRepositoryFilter<?> filter = filterOf(store.sessions());
    filter.setHttpSessionIdResolver(cookie);
    var registration = new FilterRegistrationBean<SessionRepositoryFilter<?>>(filter);
    registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
    return registration;
  }

  private static <S extends Session> SessionRepositoryFilter<S> filterOf(
      SessionRepository<S> sessions) {
    return new SessionRepositoryFilter<>(sessions);
  }

  @Bean
  FilterRegistrationBean<RollingSession> rollingSession(SessionCookie cookie) {
    var registration = new FilterRegistrationBean<>(new RollingSession(cookie));
    registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER + 1);
    return registration;
  }
}
