<?php

declare(strict_types=1);

namespace UnifiedLogin\Session;

use RuntimeException;
use UnifiedLogin\Settings\Settings;
use UnifiedLogin\System;

/**
 * PHP 自带的会话，内容在会话文件或 Redis 里。每次用都很短：打开（加锁）、读写、关上，等平台应答时决不占着锁；
 * 用完把会话的设置恢复原样，所在的老系统可以接着用它自己的会话。Cookie 不由 PHP 发送，见 Session。
 */
final class NativeSession
{
    /** @var array<string, string> */
    private array $options;
    private bool $files;

    public function __construct(Settings $settings, System $system)
    {
        $this->files = $settings->sessionStore !== 'redis';
        $this->options = [
            'session.use_cookies' => '0',
            'session.use_only_cookies' => '1',
            'session.use_trans_sid' => '0',
            'session.use_strict_mode' => '1',
            'session.cache_limiter' => '',
            'session.serialize_handler' => 'php_serialize',
            'session.lazy_write' => '0',
            // 到期的由自己的时间戳判断；这里只管清扫残留，所以宽一些。
            'session.gc_maxlifetime' => (string) (intdiv($settings->sessionIdleMs, 1000) + 60),
            'session.gc_probability' => '1',
            'session.gc_divisor' => '100',
        ];
        if ($this->files) {
            $this->options['session.save_handler'] = 'files';
            $this->options['session.save_path'] = System::root() . '/data/sessions';
            return;
        }
        $address = new RedisAddress($settings->redisUrl);
        $this->options['session.save_handler'] = 'redis';
        $this->options['session.save_path'] = $address->savePath("{$system->packageName}:session:");
        $this->options['redis.session.locking_enabled'] = '1';
        $this->options['redis.session.lock_expire'] = '10';
        $this->options['redis.session.lock_wait_time'] = '20000';
        $this->options['redis.session.lock_retries'] = '250';
    }

    /**
     * 打开编号为 $id 的会话，交给 $change 改写；$change 返回 null 时销毁。
     *
     * @param callable(array<string, mixed>): ?array<string, mixed> $change
     * @return array<string, mixed>|null 改写之后的内容；没有这个会话时为 null
     */
    public function change(string $id, callable $change): ?array
    {
        return $this->within(function () use ($id, $change): ?array {
            $this->start($id);
            // 严格模式：不认识的编号会被换掉。
            $content = session_id() === $id ? $change($_SESSION) : null;
            if ($content === null) {
                session_destroy();
                return null;
            }
            $_SESSION = $content;
            session_write_close();
            return $content;
        });
    }

    /**
     * 换一个新的编号，旧编号（如果有）作废，写入内容。
     *
     * @param array<string, mixed> $content
     * @return string 新的编号
     */
    public function renew(?string $oldId, array $content): string
    {
        return $this->within(function () use ($oldId, $content): string {
            $this->start((string) $oldId);
            session_regenerate_id(true);
            $_SESSION = $content;
            $id = (string) session_id();
            session_write_close();
            return $id;
        });
    }

    private function start(string $id): void
    {
        if ($this->files && !is_dir($this->options['session.save_path'])) {
            @mkdir($this->options['session.save_path'], 0700, true);
        }
        session_id($id);
        if (!@session_start()) {
            throw new RuntimeException('会话打不开：' . (error_get_last()['message'] ?? ''));
        }
    }

    /**
     * @template T
     * @param callable(): T $work
     * @return T
     */
    private function within(callable $work)
    {
        $hostId = session_status() === PHP_SESSION_ACTIVE ? session_id() : null;
        if ($hostId !== null) {
            session_write_close();
        }
        $before = [];
        foreach ($this->options as $name => $value) {
            $before[$name] = ini_set($name, $value);
        }
        try {
            return $work();
        } finally {
            if (session_status() === PHP_SESSION_ACTIVE) {
                session_abort();
            }
            $this->forgetId();
            foreach (array_reverse($before) as $name => $value) {
                ini_set($name, (string) $value);
            }
            if ($hostId !== null) {
                session_id($hostId);
                session_start();
            }
        }
    }

    /** PHP 只在销毁会话时才忘掉编号，否则老系统的 session_start() 会拿到我们的编号：空的存储里走一遍。 */
    private function forgetId(): void
    {
        session_set_save_handler(new NoStorage(), false);
        @session_start();
        session_destroy();
        unset($_SESSION);
    }
}
