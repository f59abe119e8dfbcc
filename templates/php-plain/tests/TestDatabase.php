<?php

declare(strict_types=1);

namespace UnifiedLogin\Tests;

use UnifiedLogin\Accounts\Database;

/**
 * 测试用的账号库：默认是 SQLite 文件。环境变量 TEST_DATABASE_URL（另有 DATABASE_USER、DATABASE_PASSWORD）
 * 可以指向一个专供测试的 MariaDB 或 PostgreSQL 库，其中的表会被清空。
 */
final class TestDatabase
{
    /** @return array<string, string> */
    public static function settings(string $root): array
    {
        $url = (string) getenv('TEST_DATABASE_URL');
        return [
            'DATABASE_URL' => $url === '' ? "sqlite:{$root}/data/accounts.db" : $url,
            'DATABASE_USER' => (string) getenv('DATABASE_USER'),
            'DATABASE_PASSWORD' => (string) getenv('DATABASE_PASSWORD'),
        ];
    }

    public static function open(string $root): Database
    {
        return new Database(...array_values(self::settings($root)));
    }

    public static function reset(string $root): void
    {
        if ((string) getenv('TEST_DATABASE_URL') === '') {
            return;
        }
        $database = self::open($root);
        foreach (['bindings', 'accounts', 'bind_attempts', 'pending_logins'] as $table) {
            $database->change("DELETE FROM {$table}");
        }
    }
}
