<?php

declare(strict_types=1);

namespace UnifiedLogin\Auth;

use UnifiedLogin\Http\Cookies;
use UnifiedLogin\Random;

/**
 * 登录途中的 Cookie：每次登录各有一个，连点两下或开两个标签页都能各自走完。
 */
final class LoginCookie
{
    /** 同一浏览器最多同时保留的登录；再多就清掉旧的，免得请求头过大。 */
    private const MAX_COOKIES = 8;

    /** 返回写进 Cookie 的值：回来的还是同一个浏览器，才会带着它。 */
    public static function set(Cookies $cookies, string $state): string
    {
        $existing = $cookies->namesWith('login-');
        foreach (count($existing) >= self::MAX_COOKIES ? $existing : [] as $name) {
            $cookies->clear($name);
        }
        $browserKey = Random::token();
        $cookies->set(self::nameOf($state), $browserKey, PendingLogins::LIFETIME_MS);
        return $browserKey;
    }

    public static function take(Cookies $cookies, string $state): ?string
    {
        $browserKey = $cookies->get(self::nameOf($state));
        if ($browserKey !== null) {
            $cookies->clear(self::nameOf($state));
        }
        return $browserKey;
    }

    private static function nameOf(string $state): string
    {
        return 'login-' . substr($state, 0, 16);
    }
}
