<?php

declare(strict_types=1);

namespace UnifiedLogin\Auth;

use UnifiedLogin\Http\Cookies;
use UnifiedLogin\Random;

/**
 * 登录途中的 Cookie：平台不带回 state，这次登录就凭它认出；再点一次登录，先前那次作废。
 */
final class LoginCookie
{
    /** 返回这次登录的键：别人猜不到，也只在这个浏览器里。 */
    public static function set(Cookies $cookies): string
    {
        $key = Random::token();
        $cookies->set('login', $key, PendingLogins::LIFETIME_MS);
        return $key;
    }

    public static function take(Cookies $cookies): ?string
    {
        $key = $cookies->get('login');
        if ($key !== null) {
            $cookies->clear('login');
        }
        return $key;
    }
}
