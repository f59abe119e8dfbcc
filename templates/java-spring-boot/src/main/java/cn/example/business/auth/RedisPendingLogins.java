package cn.example.business.auth;

import org.springframework.data.redis.core.RedisTemplate;

/** Redis 里的，几个实例共用。 */
public final class RedisPendingLogins implements PendingLoginStore {

  private final RedisTemplate<String, Object> redis;
  private final String prefix;

  public RedisPendingLogins(RedisTemplate<String, Object> redis, String prefix) {
    this.redis = redis;
    this.prefix = prefix;
  }

  @Override
  public void put(String key, PendingLogin login) {
    redis.opsForValue().set(prefix + key, login, PendingLogin.LIFETIME);
  }

  @Override
  public PendingLogin take(String key) {
    // GETDEL 是一步完成的：两个实例同时收到同一个回调，也只有一个拿得到。
    return (PendingLogin) redis.opsForValue().getAndDelete(prefix + key);
  }
}
