<?php

declare(strict_types=1);

namespace UnifiedLogin\Accounts;

use PDOException;
use UnifiedLogin\Clock;

/**
 * 本地账号：查找、新建、停用。
 */
final class Accounts
{
    public const ROLES = ['user', 'admin'];
    /** 自动开通的账号只得到最低的角色；角色从不取自平台。 */
    private const LOWEST_ROLE = 'user';

    private Database $database;

    public function __construct(Database $database)
    {
        $this->database = $database;
    }

    public function byId(int $id): ?Account
    {
        $row = $this->database->row('SELECT * FROM accounts WHERE id = ?', [$id]);
        return $row === null ? null : Account::fromRow($row);
    }

    /** 不分大小写。不合规的名字不会有账号，也不拿去问数据库（PostgreSQL 不接受 NUL 字符）。 */
    public function byUsername(string $username): ?Account
    {
        if (!self::isUsername($username)) {
            return null;
        }
        $values = [self::key($username)];
        $row = $this->database->row('SELECT * FROM accounts WHERE username_key = ?', $values);
        return $row === null ? null : Account::fromRow($row);
    }

    /** @return Account[] */
    public function all(): array
    {
        $rows = $this->database->rows('SELECT * FROM accounts ORDER BY username_key');
        return array_map([Account::class, 'fromRow'], $rows);
    }

    public function add(string $username, string $displayName, string $role, string $password): Account
    {
        if (!self::isUsername($username)) {
            throw new AccountProblem(
                '账号名应是 1 到 64 个字母、数字、汉字、点、横线或下划线，并以字母、数字或汉字开头。'
            );
        }
        if ($this->byUsername($username) !== null) {
            throw new AccountProblem("账号 {$username} 已经存在。");
        }
        return $this->create($username, $displayName, $role, Password::hash(Password::acceptable($password)));
    }

    /** 为首次登录的人开通账号：没有密码，只能从平台登录。 */
    public function addFromPlatform(string $displayName): Account
    {
        $username = 'auto-' . bin2hex(random_bytes(6));
        return $this->create($username, $displayName === '' ? '政务用户' : $displayName, self::LOWEST_ROLE, null);
    }

    public function setPassword(string $username, string $password): void
    {
        $hash = Password::hash(Password::acceptable($password));
        $this->update('password_hash', $hash, $username);
    }

    public function setDisabled(string $username, bool $disabled): void
    {
        $this->update('disabled_at', $disabled ? Clock::iso() : null, $username);
    }

    private function create(string $username, string $displayName, string $role, ?string $hash): Account
    {
        $sql = 'INSERT INTO accounts (username, username_key, display_name, role, password_hash, created_at)'
            . ' VALUES (?, ?, ?, ?, ?, ?)';
        $values = [$username, self::key($username), mb_substr($displayName, 0, 255), $role, $hash, Clock::iso()];
        try {
            $this->database->change($sql, $values);
        } catch (PDOException $error) {
            if (!Database::isConstraint($error)) {
                throw $error;
            }
            throw new AccountProblem("账号 {$username} 已经存在。");
        }
        return $this->existing($username);
    }

    /** 没有这个账号时抛出 AccountProblem。 */
    public function existing(string $username): Account
    {
        $account = $this->byUsername($username);
        if ($account === null) {
            throw new AccountProblem("没有账号 {$username}。");
        }
        return $account;
    }

    private function update(string $column, ?string $value, string $username): void
    {
        // 先查再改：值没有变化时，MySQL 说受影响的是 0 行。
        $id = $this->existing($username)->id;
        $this->database->change("UPDATE accounts SET {$column} = ? WHERE id = ?", [$value, $id]);
    }

    private static function isUsername(string $username): bool
    {
        return preg_match('/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/Du', $username) === 1;
    }

    /** 账号名不分大小写：按它查找、比较。 */
    private static function key(string $username): string
    {
        return mb_strtolower($username, 'UTF-8');
    }
}
