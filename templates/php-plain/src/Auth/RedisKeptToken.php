<?php

declare(strict_types=1);

namespace UnifiedLogin\Auth;

use Redis;
use UnifiedLogin\Clock;
use UnifiedLogin\Random;

/**
 * 应用令牌放在 Redis 里，各实例共用。
 */
final class RedisKeptToken implements KeptToken
{
    private Redis $redis;
    private string $key;
    private float $waitSeconds;

    /** @param float $waitSeconds 别的进程在取时，至多等多久 */
    public function __construct(Redis $redis, string $key, float $waitSeconds)
    {
        $this->redis = $redis;
        $this->key = $key;
        $this->waitSeconds = $waitSeconds;
    }

    public function read(): ?array
    {
        $text = $this->redis->get($this->key);
        $kept = is_string($text) ? json_decode($text, true) : null;
        return is_array($kept) && isset($kept['token'], $kept['until'], $kept['owner']) ? $kept : null;
    }

    public function write(array $kept): void
    {
        $milliseconds = max(1, $kept['until'] - Clock::milliseconds());
        $this->redis->set($this->key, json_encode($kept, JSON_THROW_ON_ERROR), ['px' => $milliseconds]);
    }

    public function clear(): void
    {
        $this->redis->del($this->key);
    }

    public function alone(callable $work)
    {
        [$lock, $mine] = ["{$this->key}:lock", Random::token()];
        // 进程中途停止，锁也会自己到期。
        $options = ['nx', 'px' => (int) ($this->waitSeconds * 1000) + 5000];
        $deadline = microtime(true) + $this->waitSeconds;
        while (!$this->redis->set($lock, $mine, $options) && microtime(true) < $deadline) {
            usleep(20000);
        }
        try {
            return $work();
        } finally {
            // 只放开自己的锁：到期之后，可能已经是别人的了。
            $script = "if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end";
            $this->redis->eval($script, [$lock, $mine], 1);
        }
    }
}
