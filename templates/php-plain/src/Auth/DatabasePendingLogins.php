<?php

declare(strict_types=1);

namespace UnifiedLogin\Auth;

use UnifiedLogin\Accounts\Database;
use UnifiedLogin\Clock;

/**
 * 进行中的登录，放在账号库里。
 */
final class DatabasePendingLogins implements PendingLogins
{
    /** 最多同时保留的条数：有人不停地点登录也不会把库撑满。 */
    private const LIMIT = 10000;

    private Database $database;

    public function __construct(Database $database)
    {
        $this->database = $database;
    }

    public function put(string $key, array $login): void
    {
        $now = Clock::milliseconds();
        $this->database->change('DELETE FROM pending_logins WHERE expires_at <= ?', [$now]);
        $this->database->change(
            'INSERT INTO pending_logins (login_key, content, expires_at) VALUES (?, ?, ?)',
            [$key, json_encode($login, JSON_THROW_ON_ERROR), $now + self::LIFETIME_MS]
        );
        $this->dropOldest();
    }

    public function take(string $key): ?array
    {
        $row = $this->database->row('SELECT content, expires_at FROM pending_logins WHERE login_key = ?', [$key]);
        // 删掉了这一行的那个请求才算取到：两个进程同时收到同一个回调，也只有一个拿得到。
        $mine = $this->database->change('DELETE FROM pending_logins WHERE login_key = ?', [$key]) === 1;
        if ($row === null || !$mine || (int) $row['expires_at'] <= Clock::milliseconds()) {
            return null;
        }
        return json_decode((string) $row['content'], true, 8, JSON_THROW_ON_ERROR);
    }

    private function dropOldest(): void
    {
        $oldestKept = $this->database->row(
            'SELECT expires_at FROM pending_logins ORDER BY expires_at DESC LIMIT 1 OFFSET ' . self::LIMIT
        );
        if ($oldestKept !== null) {
            $dropped = 'DELETE FROM pending_logins WHERE expires_at <= ?';
            $this->database->change($dropped, [(int) $oldestKept['expires_at']]);
        }
    }
}
