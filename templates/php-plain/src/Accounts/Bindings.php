<?php

declare(strict_types=1);

namespace UnifiedLogin\Accounts;

use PDOException;
use UnifiedLogin\Clock;

/**
 * 平台账号与本地账号的绑定：双向唯一由数据库约束保证，不靠先查后写。
 */
final class Bindings
{
    private Database $database;
    private Accounts $accounts;

    public function __construct(Database $database, Accounts $accounts)
    {
        $this->database = $database;
        $this->accounts = $accounts;
    }

    public function accountOf(string $subject): ?Account
    {
        $row = $this->database->row('SELECT account_id FROM bindings WHERE subject = ?', [$subject]);
        return $row === null ? null : $this->accounts->byId((int) $row['account_id']);
    }

    /** 任何一方已经绑定过别的账号时抛出 AccountProblem。 */
    public function bind(string $subject, int $accountId): void
    {
        try {
            $this->database->transaction(fn () => $this->insert($subject, $accountId));
        } catch (PDOException $error) {
            if (!Database::isConstraint($error)) {
                throw $error;
            }
            throw new AccountProblem(
                $this->accountOf($subject) !== null
                    ? '您的平台账号已经绑定了本系统的另一个账号。'
                    : '这个本系统账号已经被另一个平台账号绑定。'
            );
        }
    }

    /** 开通账号并绑定，二者要么都成，要么都不成。 */
    public function bindNewAccount(string $subject, string $displayName): Account
    {
        try {
            return $this->database->transaction(function () use ($subject, $displayName): Account {
                $existing = $this->accountOf($subject);
                $account = $existing ?? $this->accounts->addFromPlatform($displayName);
                if ($existing === null) {
                    $this->insert($subject, $account->id);
                }
                return $account;
            });
        } catch (PDOException $error) {
            // 同一个人同时在另一个进程里首次登录：用先开通的那个账号。
            $account = Database::isConstraint($error) ? $this->accountOf($subject) : null;
            if ($account === null) {
                throw $error;
            }
            return $account;
        }
    }

    public function unbind(int $accountId): bool
    {
        return $this->database->change('DELETE FROM bindings WHERE account_id = ?', [$accountId]) > 0;
    }

    public function isBound(int $accountId): bool
    {
        return $this->database->row('SELECT subject FROM bindings WHERE account_id = ?', [$accountId]) !== null;
    }

    private function insert(string $subject, int $accountId): void
    {
        $sql = 'INSERT INTO bindings (subject, account_id, bound_at) VALUES (?, ?, ?)';
        $this->database->change($sql, [$subject, $accountId, Clock::iso()]);
    }
}
