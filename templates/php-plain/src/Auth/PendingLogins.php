<?php

declare(strict_types=1);

namespace UnifiedLogin\Auth;

/**
 * 进行中的登录：点了“登录”、还没从平台回来的每一次，各记一条；取出即删除，10 分钟过期。
 * PHP 的每个请求各自独立，内存里留不住，所以放在账号库或 Redis 里。
 */
interface PendingLogins
{
    public const LIFETIME_MS = 10 * 60 * 1000;

    /**
     * @param array<string, string> $login 回调时要核对的值，和登录后回到哪里
     */
    public function put(string $key, array $login): void;

    /**
     * 取出并删除：同一个键只有第一个人拿得到。
     *
     * @return array<string, string>|null
     */
    public function take(string $key): ?array;
}
