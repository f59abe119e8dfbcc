<?php

declare(strict_types=1);

namespace UnifiedLogin\Auth;

use RuntimeException;

/**
 * 登录失败的起因：平台说应用令牌无效。换一个新的，可以再问一次。
 */
final class ApplicationTokenRefused extends RuntimeException
{
    public function __construct()
    {
        parent::__construct('平台说应用令牌无效');
    }
}
