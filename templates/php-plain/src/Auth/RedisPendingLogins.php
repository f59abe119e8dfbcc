<?php

declare(strict_types=1);

namespace UnifiedLogin\Auth;

use Redis;

/**
 * 进行中的登录，放在 Redis 里。
 */
final class RedisPendingLogins implements PendingLogins
{
    private Redis $redis;
    private string $prefix;

    public function __construct(Redis $redis, string $prefix)
    {
        $this->redis = $redis;
        $this->prefix = $prefix;
    }

    public function put(string $key, array $login): void
    {
        $this->redis->set($this->prefix . $key, json_encode($login, JSON_THROW_ON_ERROR), ['px' => self::LIFETIME_MS]);
    }

    public function take(string $key): ?array
    {
        // 一步完成：两个实例同时收到同一个回调，也只有一个拿得到。GETDEL 要 Redis 6.2，脚本更早的也行。
        $script = "local v = redis.call('GET', KEYS[1]); redis.call('DEL', KEYS[1]); return v";
        $text = $this->redis->eval($script, [$this->prefix . $key], 1);
        return is_string($text) ? json_decode($text, true, 8, JSON_THROW_ON_ERROR) : null;
    }
}
