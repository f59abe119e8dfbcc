<?php

declare(strict_types=1);

namespace UnifiedLogin\Auth;

use UnifiedLogin\Accounts\Account;
use UnifiedLogin\Mask;

/**
 * 已登录的人：本地账号，和会话里记下的、掩码后的用户信息。
 */
final class SignedIn
{
    public Account $account;
    public string $subject;
    public int $signedInAt;
    /** @var array<int, array{title: string, purpose: string, value: string}> */
    public array $claims;
    /** 退出平台时要带上的凭据（只有部分平台需要）。 */
    public ?string $logoutHint;
    private string $displayName;

    /** @param array<string, mixed> $user 会话里的内容 */
    public function __construct(Account $account, array $user)
    {
        $this->account = $account;
        $this->subject = $user['subject'];
        $this->signedInAt = $user['signedInAt'];
        $this->claims = $user['claims'];
        $this->logoutHint = $user['logoutHint'];
        $this->displayName = $user['displayName'];
    }

    /** 掩码后的姓名。 */
    public function name(): string
    {
        return $this->displayName === '' ? Mask::name($this->account->displayName) : $this->displayName;
    }

    /** @return array{name: string, account: string, role: string} */
    public function summary(): array
    {
        return [
            'name' => $this->name(),
            'account' => $this->account->username,
            'role' => $this->account->role,
        ];
    }
}
