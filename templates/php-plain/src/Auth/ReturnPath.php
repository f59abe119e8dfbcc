<?php

declare(strict_types=1);

namespace UnifiedLogin\Auth;

use UnifiedLogin\Http\Url;

/**
 * 登录后回到哪里：只接受本系统内的路径，其余一律回首页，不做开放重定向。
 */
final class ReturnPath
{
    /** $basePath 为空串，或以“/”开头、不以“/”结尾。 */
    public static function safe(?string $requested, string $basePath): string
    {
        $home = "{$basePath}/";
        // “//主机”和“/\主机”会被浏览器当作别的网站；反斜杠、控制字符没有正当用途。
        $isPath = $requested !== null && mb_strlen($requested) <= 512
            && preg_match('~^/(?!/)[^\\\\\p{Cc}]*$~Du', $requested) === 1;
        if (!$isPath) {
            return $home;
        }
        [$path, $query] = explode('?', explode('#', $requested)[0], 2) + [1 => null];
        $path = Url::canonicalPath($path);
        $isOutside = strncmp($path, $home, strlen($home)) !== 0 || strncmp($path, '//', 2) === 0;
        // 回到登录、退出这些地址没有意义，还会绕圈。
        if ($isOutside || strncmp($path, "{$basePath}/auth/", strlen($basePath) + 6) === 0) {
            return $home;
        }
        return $query === null || $query === '' ? $path : $path . Url::canonicalQuery("?{$query}");
    }
}
