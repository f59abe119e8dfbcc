<?php

declare(strict_types=1);

namespace UnifiedLogin\Session;

use Redis;

/**
 * REDIS_URL（redis://用户:密码@主机:端口/库）拆成 redis 扩展要的样子。
 */
final class RedisAddress
{
    private string $host;
    private int $port;
    private int $database;
    /** @var string[] 密码，或用户与密码 */
    private array $credentials;

    public function __construct(string $url)
    {
        $parts = parse_url($url) ?: [];
        $tls = ($parts['scheme'] ?? '') === 'rediss';
        $this->host = ($tls ? 'tls://' : '') . trim((string) ($parts['host'] ?? '127.0.0.1'), '[]');
        $this->port = (int) ($parts['port'] ?? 6379);
        $this->database = (int) ltrim((string) ($parts['path'] ?? ''), '/');
        $given = [rawurldecode((string) ($parts['user'] ?? '')), rawurldecode((string) ($parts['pass'] ?? ''))];
        $this->credentials = array_values(array_filter($given, 'strlen'));
    }

    public function connect(): Redis
    {
        $redis = new Redis();
        $redis->connect($this->host, $this->port, 5.0, null, 0, 5.0);
        if ($this->credentials !== []) {
            $redis->auth(count($this->credentials) === 1 ? $this->credentials[0] : $this->credentials);
        }
        $redis->select($this->database);
        return $redis;
    }

    /** 会话处理程序的 save_path。 */
    public function savePath(string $prefix): string
    {
        $scheme = strncmp($this->host, 'tls://', 6) === 0 ? '' : 'tcp://';
        $options = ['prefix' => $prefix, 'database' => $this->database, 'timeout' => 5, 'read_timeout' => 5];
        if ($this->credentials !== []) {
            $options['auth'] = count($this->credentials) === 1 ? $this->credentials[0] : $this->credentials;
        }
        return "{$scheme}{$this->host}:{$this->port}?" . http_build_query($options);
    }
}
