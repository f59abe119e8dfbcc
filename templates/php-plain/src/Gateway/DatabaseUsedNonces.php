<?php

declare(strict_types=1);

namespace UnifiedLogin\Gateway;

use PDOException;
use UnifiedLogin\Accounts\Database;
use UnifiedLogin\Clock;

/**
 * 用过的随机串，放在账号库里。
 */
final class DatabaseUsedNonces implements UsedNonces
{
    private Database $database;

    public function __construct(Database $database)
    {
        $this->database = $database;
    }

    public function take(string $nonce, int $until): bool
    {
        $this->database->change('DELETE FROM gateway_nonces WHERE expires_at < ?', [Clock::milliseconds()]);
        try {
            // 主键保证只有一个写得进去：两个进程同时收到同一个随机串，也只认一个。随机串可能很长，存摘要。
            $this->database->change(
                'INSERT INTO gateway_nonces (nonce_digest, expires_at) VALUES (?, ?)',
                [hash('sha256', $nonce), $until]
            );
        } catch (PDOException $error) {
            if (Database::isConstraint($error)) {
                return false;
            }
            throw $error;
        }
        return true;
    }
}
