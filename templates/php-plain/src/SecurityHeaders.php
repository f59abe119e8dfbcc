<?php

declare(strict_types=1);

namespace UnifiedLogin;

use UnifiedLogin\Settings\Settings;

/**
 * 安全响应头：没有脚本，样式和图片只来自本站，不许被嵌入，不外泄来源地址，动态页面不缓存。
 */
final class SecurityHeaders
{
    /** @return array<string, string> */
    public static function of(Settings $settings): array
    {
        // 退出是表单提交后跳到平台，浏览器会沿途按 form-action 检查。
        $targets = array_merge(["'self'", $settings->platformAddress->origin()], $settings->logoutOrigins);
        $policy = [
            "default-src 'none'",
            "style-src 'self'",
            "img-src 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
            'form-action ' . implode(' ', $targets),
        ];
        $headers = [
            'Content-Security-Policy' => implode(';', $policy),
            'Cross-Origin-Opener-Policy' => 'same-origin',
            'Cross-Origin-Resource-Policy' => 'same-origin',
            'Origin-Agent-Cluster' => '?1',
            'Referrer-Policy' => 'no-referrer',
            'X-Content-Type-Options' => 'nosniff',
            'X-DNS-Prefetch-Control' => 'off',
            'X-Download-Options' => 'noopen',
            'X-Frame-Options' => 'DENY',
            'X-Permitted-Cross-Domain-Policies' => 'none',
            'X-XSS-Protection' => '0',
            'Cache-Control' => 'no-store',
        ];
        return $settings->https ? $headers + ['Strict-Transport-Security' => 'max-age=31536000'] : $headers;
    }
}
