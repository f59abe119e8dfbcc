package cn.example.business.session;

import cn.example.business.SystemInfo;
import cn.example.business.auth.PendingLoginStore;
import cn.example.business.auth.RedisPendingLogins;
import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisURI;
import io.lettuce.core.SocketOptions;
import java.time.Duration;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.connection.RedisConnection;
import org.springframework.data.redis.connection.lettuce.LettuceClientConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.RedisTemplate;
import org.springframework.data.redis.serializer.RedisSerializer;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.data.redis.RedisSessionRepository;

/** 一切都在 Redis 里，几个实例共用。 */
final class RedisStore implements SessionStore, DisposableBean {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final LettuceConnectionFactory connections;
  private final RedisSessionRepository sessions;
  private final RedisPendingLogins pendingLogins;

  RedisStore(String url, Duration idle) {
    connections = connect(RedisURI.create(url));
    RedisTemplate<String, Object> redis = new RedisTemplate<>();
    redis.setConnectionFactory(connections);
    redis.setKeySerializer(RedisSerializer.string());
    redis.setHashKeySerializer(RedisSerializer.string());
    redis.afterPropertiesSet();
    sessions = new RedisSessionRepository(redis);
    sessions.setRedisKeyNamespace(SystemInfo.PACKAGE_NAME + ":session");
    sessions.setDefaultMaxInactiveInterval(idle);
    pendingLogins = new RedisPendingLogins(redis, SystemInfo.PACKAGE_NAME + ":pending-login:");
  }

  private static LettuceConnectionFactory connect(RedisURI uri) {
    var socket = SocketOptions.builder().connectTimeout(PATIENCE).build();
    var client =
        LettuceClientConfiguration.builder()
            .commandTimeout(PATIENCE)
            .clientOptions(ClientOptions.builder().socketOptions(socket).build());
    if (uri.isSsl()) {
      client.useSsl();
    }
    var factory =
        new LettuceConnectionFactory(
            LettuceConnectionFactory.createRedisConfiguration(uri), client.build());
    factory.afterPropertiesSet();
    factory.start();
    return factory;
  }

  @Override
  public SessionRepository<? extends Session> sessions() {
    return sessions;
  }

  @Override
  public PendingLoginStore pendingLogins() {
    return pendingLogins;
  }

  @Override
  public boolean isReady() {
    try (RedisConnection connection = connections.getConnection()) {
      return connection.ping() != null;
    } catch (DataAccessException unreachable) {
      return false;
    }
  }

  @Override
  public void destroy() {
    connections.destroy();
  }
}
