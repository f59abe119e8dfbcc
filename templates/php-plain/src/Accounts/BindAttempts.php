<?php

declare(strict_types=1);

namespace UnifiedLogin\Accounts;

use UnifiedLogin\Clock;

/**
 * 绑定时的密码尝试：同一本地账号、同一平台账号各自计数，满 5 次锁 15 分钟（GB/T 22239 8.1.4.1 b）。
 */
final class BindAttempts
{
    public const MAX_FAILURES = 5;
    public const LOCK_MINUTES = 15;

    private Database $database;

    public function __construct(Database $database)
    {
        $this->database = $database;
    }

    /** 先记一次失败再核对密码，并发的猜测也逃不过计数；已锁定时返回 false，什么也不记。 */
    public function begin(string $username, string $subject): bool
    {
        $this->database->change('DELETE FROM bind_attempts WHERE expires_at <= ?', [Clock::milliseconds()]);
        return $this->database->transaction(function () use ($username, $subject): bool {
            $expiresAt = Clock::milliseconds() + self::LOCK_MINUTES * 60000;
            $allowed = true;
            foreach (self::keys($username, $subject) as $key) {
                $this->database->change($this->addOne(), [$key, $expiresAt]);
                $row = $this->database->row('SELECT failures FROM bind_attempts WHERE attempt_key = ?', [$key]);
                $allowed = $allowed && (int) ($row['failures'] ?? 0) <= self::MAX_FAILURES;
            }
            return $allowed;
        });
    }

    /** 密码正确：清零。 */
    public function succeed(string $username, string $subject): void
    {
        foreach (self::keys($username, $subject) as $key) {
            $this->database->change('DELETE FROM bind_attempts WHERE attempt_key = ?', [$key]);
        }
    }

    /** 加一这一步锁住这一行，直到事务结束。 */
    private function addOne(): string
    {
        $insert = 'INSERT INTO bind_attempts (attempt_key, failures, expires_at) VALUES (?, 1, ?) ';
        return $this->database->driver === 'mysql'
            ? $insert . 'ON DUPLICATE KEY UPDATE failures = failures + 1, expires_at = VALUES(expires_at)'
            : $insert . 'ON CONFLICT (attempt_key) DO UPDATE'
                . ' SET failures = bind_attempts.failures + 1, expires_at = excluded.expires_at';
    }

    /**
     * 次序固定，两个事务不会互相等；散列之后长短一样，库里也没有标识的原文。
     *
     * @return string[]
     */
    private static function keys(string $username, string $subject): array
    {
        $keys = [
            hash('sha256', 'account:' . mb_strtolower($username, 'UTF-8')),
            hash('sha256', "subject:{$subject}"),
        ];
        sort($keys);
        return $keys;
    }
}
