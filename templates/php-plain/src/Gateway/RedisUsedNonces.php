<?php

declare(strict_types=1);

namespace UnifiedLogin\Gateway;

use Redis;
use UnifiedLogin\Clock;

/**
 * 用过的随机串，放在 Redis 里，各实例共用。
 */
final class RedisUsedNonces implements UsedNonces
{
    private Redis $redis;
    private string $prefix;

    public function __construct(Redis $redis, string $prefix)
    {
        $this->redis = $redis;
        $this->prefix = $prefix;
    }

    public function take(string $nonce, int $until): bool
    {
        // 没有才写（NX），一步完成：两个实例同时收到同一个随机串，也只有一个写得进去。
        $options = ['nx', 'px' => max(1, $until - Clock::milliseconds() + 1)];
        return $this->redis->set($this->prefix . $nonce, '1', $options) === true;
    }
}
