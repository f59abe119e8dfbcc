<?php

declare(strict_types=1);

namespace UnifiedLogin;

/**
 * 猜不到的文本：state、Cookie 的值、表单的 _csrf。
 */
final class Random
{
    /** 256 位，43 个 Base64url 字符。 */
    public static function token(): string
    {
        return self::base64Url(random_bytes(32));
    }

    /** 用 alphabet 里的字符随机组成。 */
    public static function from(string $alphabet, int $length): string
    {
        $text = '';
        while (strlen($text) < $length) {
            $text .= $alphabet[random_int(0, strlen($alphabet) - 1)];
        }
        return $text;
    }

    /** RFC 9562 第 4 版的 UUID。 */
    public static function uuid(): string
    {
        $bytes = random_bytes(16);
        $bytes[6] = chr((ord($bytes[6]) & 0x0f) | 0x40);
        $bytes[8] = chr((ord($bytes[8]) & 0x3f) | 0x80);
        return vsprintf('%s%s-%s-%s-%s-%s%s%s', str_split(bin2hex($bytes), 4));
    }

    public static function base64Url(string $bytes): string
    {
        return rtrim(strtr(base64_encode($bytes), '+/', '-_'), '=');
    }
}
