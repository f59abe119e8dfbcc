<?php

declare(strict_types=1);

namespace UnifiedLogin\Accounts;

/**
 * 一个本地账号。
 */
final class Account
{
    public int $id;
    public string $username;
    public string $displayName;
    /** user 或 admin；从不取自平台。 */
    public string $role;
    public ?string $passwordHash;
    public bool $disabled;

    /** @param array<string, string|int|null> $row */
    public static function fromRow(array $row): self
    {
        $account = new self();
        $account->id = (int) $row['id'];
        $account->username = (string) $row['username'];
        $account->displayName = (string) $row['display_name'];
        $account->role = (string) $row['role'];
        $account->passwordHash = $row['password_hash'] === null ? null : (string) $row['password_hash'];
        $account->disabled = $row['disabled_at'] !== null;
        return $account;
    }
}
