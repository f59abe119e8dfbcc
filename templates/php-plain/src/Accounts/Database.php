<?php

declare(strict_types=1);

namespace UnifiedLogin\Accounts;

use PDO;
use PDOException;
use PDOStatement;
use RuntimeException;
use Throwable;
use UnifiedLogin\Settings\Environment;

/**
 * 账号库：SQLite、MariaDB（MySQL）或 PostgreSQL，由 DATABASE_URL 决定；表的变动见 Migrations。
 */
final class Database
{
    /** sqlite、mysql 或 pgsql。 */
    public string $driver;
    private PDO $pdo;
    private bool $inTransaction = false;

    public function __construct(string $url, string $user = '', string $password = '')
    {
        $this->driver = explode(':', $url)[0];
        if ($this->driver === 'sqlite') {
            self::prepareFile(substr($url, 7));
        }
        $options = [
            PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION,
            PDO::ATTR_DEFAULT_FETCH_MODE => PDO::FETCH_ASSOC,
            PDO::ATTR_EMULATE_PREPARES => false,
        ];
        if ($this->driver === 'mysql') {
            // PDO 的 DSN 没有 TLS 的写法：ssl_ca 是本系统加的，写了就经 TLS 连接并核对证书。
            if (preg_match('/;ssl_ca=([^;]+)/', $url, $found) === 1) {
                $url = str_replace($found[0], '', $url);
                $options[PDO::MYSQL_ATTR_SSL_CA] = $found[1];
                $options[PDO::MYSQL_ATTR_SSL_VERIFY_SERVER_CERT] = true;
            }
            $url .= stripos($url, 'charset=') === false ? ';charset=utf8mb4' : '';
        }
        $this->pdo = new PDO($url, $user === '' ? null : $user, $password === '' ? null : $password, $options);
        if ($this->driver === 'sqlite') {
            // 等待时间：账号命令和多个进程可以同时打开这个文件。
            $this->execute('PRAGMA busy_timeout = 5000');
            $this->execute('PRAGMA foreign_keys = ON');
        }
        if ($this->driver === 'mysql') {
            $this->execute('SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED');
        }
        (new Migrations($this))->run();
        if ($this->driver === 'sqlite') {
            $this->useWriteAheadLog();
        }
    }

    public static function open(Environment $environment): self
    {
        return new self(
            $environment->databaseUrl(),
            $environment->get('DATABASE_USER'),
            $environment->get('DATABASE_PASSWORD')
        );
    }

    /** 没有参数的语句，可以不返回行。 */
    public function execute(string $sql): void
    {
        $this->pdo->exec($sql);
    }

    /**
     * 第一行；没有时为 null。
     *
     * @param array<int, string|int|null> $values
     * @return array<string, string|int|null>|null
     */
    public function row(string $sql, array $values = []): ?array
    {
        return $this->rows($sql, $values)[0] ?? null;
    }

    /**
     * @param array<int, string|int|null> $values
     * @return array<int, array<string, string|int|null>>
     */
    public function rows(string $sql, array $values = []): array
    {
        return $this->run($sql, $values)->fetchAll() ?: [];
    }

    /**
     * 改动，返回受影响的行数。
     *
     * @param array<int, string|int|null> $values
     */
    public function change(string $sql, array $values = []): int
    {
        $work = fn (): int => $this->run($sql, $values)->rowCount();
        // 事务里遇到死锁，由整个事务重来；单独的一条语句自己重来。
        return $this->inTransaction ? $work() : $this->afterDeadlock($work);
    }

    /**
     * 要么都成，要么都不成；死锁时重来。$work 返回 false 时撤销。
     *
     * @template T
     * @param callable(): T $work
     * @return T
     */
    public function transaction(callable $work)
    {
        return $this->afterDeadlock(function () use ($work) {
            // SQLite 一开始就拿写锁：先读后写的事务才不会在半路上失败。
            $this->execute($this->driver === 'sqlite' ? 'BEGIN IMMEDIATE' : 'START TRANSACTION');
            $this->inTransaction = true;
            try {
                $result = $work();
                $this->execute($result === false ? 'ROLLBACK' : 'COMMIT');
                return $result;
            } catch (Throwable $error) {
                $this->execute('ROLLBACK');
                throw $error;
            } finally {
                $this->inTransaction = false;
            }
        });
    }

    /**
     * 数据库为解开死锁而撤销的（SQLSTATE 40001），再试，一共三次。
     *
     * @template T
     * @param callable(): T $work
     * @return T
     */
    private function afterDeadlock(callable $work)
    {
        for ($attempt = 1;; $attempt++) {
            try {
                return $work();
            } catch (PDOException $error) {
                if ($error->getCode() !== '40001' || $attempt === 3) {
                    throw $error;
                }
            }
        }
    }

    /** 违反了唯一之类的约束（SQLSTATE 23）。 */
    public static function isConstraint(PDOException $error): bool
    {
        return strncmp((string) $error->getCode(), '23', 2) === 0;
    }

    /** @param array<int, string|int|null> $values */
    private function run(string $sql, array $values): PDOStatement
    {
        $statement = $this->pdo->prepare($sql);
        foreach ($values as $at => $value) {
            $type = is_int($value) ? PDO::PARAM_INT : ($value === null ? PDO::PARAM_NULL : PDO::PARAM_STR);
            $statement->bindValue($at + 1, $value, $type);
        }
        $statement->execute();
        return $statement;
    }

    /** 读写互不等待；改一次就记在文件里。正有别的进程在用时改不了，下一个打开的再改。 */
    private function useWriteAheadLog(): void
    {
        if ($this->row('PRAGMA journal_mode') === ['journal_mode' => 'wal']) {
            return;
        }
        try {
            $this->rows('PRAGMA journal_mode = WAL');
        } catch (PDOException $error) {
            return;
        }
    }

    /** 账号库只给本系统的用户读写。 */
    private static function prepareFile(string $file): void
    {
        $directory = dirname($file);
        if ($file === ':memory:' || is_file($file)) {
            return;
        }
        if (!is_dir($directory) && !@mkdir($directory, 0700, true) && !is_dir($directory)) {
            throw new RuntimeException("不能建立账号库的目录 {$directory}");
        }
        $before = umask(0077);
        touch($file);
        umask($before);
    }
}
