package cn.example.business.auth;

import java.time.Duration;
import java.time.Instant;
import org.springframework.data.redis.core.RedisTemplate;

/** Redis 里的，几个实例共用。 */
public final class RedisUsedNonces implements UsedNonces {

  private final RedisTemplate<String, Object> redis;
  private final String prefix;

  public RedisUsedNonces(RedisTemplate<String, Object> redis, String prefix) {
    this.redis = redis;
    this.prefix = prefix;
  }

  @Override
  public boolean take(String nonce, Instant until) {
    // 没有才写，一步完成：两个实例同时收到同一个随机串，也只有一个写得进去。
    Duration lifetime = Duration.between(Instant.now(), until);
    return Boolean.TRUE.equals(redis.opsForValue().setIfAbsent(prefix + nonce, "", lifetime));
  }
}
