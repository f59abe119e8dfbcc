<?php

declare(strict_types=1);

namespace UnifiedLogin\Accounts;

use PDOException;
use Throwable;
use UnifiedLogin\Clock;
use UnifiedLogin\System;

/**
 * 表的变动：migrations/<数据库>/ 里的 SQL 按文件名依次执行，各执行一次，做过的记在 schema_migrations。
 * 已经发布的文件不要改，要改表就加一个新的。
 */
final class Migrations
{
    private const UNLOCK = "DO RELEASE_LOCK('unified-login-migrations')";

    private Database $database;

    public function __construct(Database $database)
    {
        $this->database = $database;
    }

    public function run(): void
    {
        $folder = System::root() . "/migrations/{$this->database->driver}";
        $files = array_values(preg_grep('/\.sql$/D', scandir($folder) ?: []) ?: []);
        if (count($this->done()) >= count($files)) {
            return;
        }
        $this->lock();
        $isMysql = $this->database->driver === 'mysql';
        try {
            foreach ($files as $file) {
                if (!in_array($file, $this->done(), true)) {
                    $this->apply($folder, $file);
                }
            }
        } catch (Throwable $error) {
            $this->database->execute($isMysql ? self::UNLOCK : 'ROLLBACK');
            throw $error;
        }
        $this->database->execute($isMysql ? self::UNLOCK : 'COMMIT');
    }

    private function apply(string $folder, string $file): void
    {
        $sql = (string) preg_replace('/^--.*$/m', '', (string) file_get_contents("{$folder}/{$file}"));
        foreach (array_filter(array_map('trim', explode(";\n", "{$sql}\n")), 'strlen') as $statement) {
            $this->database->execute($statement);
        }
        $this->database->change(
            'INSERT INTO schema_migrations (name, applied_at) VALUES (?, ?)',
            [$file, Clock::iso()]
        );
    }

    /** @return string[] */
    private function done(): array
    {
        try {
            return array_column($this->database->rows('SELECT name FROM schema_migrations'), 'name');
        } catch (PDOException $error) {
            // 还没有这张表。
            return [];
        }
    }

    /** 几个进程同时启动，只有一个在改表；SQLite、PostgreSQL 的改动在一个事务里。 */
    private function lock(): void
    {
        $table = 'CREATE TABLE IF NOT EXISTS schema_migrations '
            . '(name VARCHAR(100) PRIMARY KEY, applied_at VARCHAR(24) NOT NULL)';
        if ($this->database->driver === 'mysql') {
            $this->database->execute("DO GET_LOCK('unified-login-migrations', 30)");
        } elseif ($this->database->driver === 'pgsql') {
            $this->database->execute('START TRANSACTION');
            $this->database->rows('SELECT pg_advisory_xact_lock(20260101)');
        } else {
            $this->database->execute('BEGIN IMMEDIATE');
        }
        $this->database->execute($table);
    }
}
