<?php

declare(strict_types=1);

namespace UnifiedLogin\Auth\Oidc;

/**
 * ASN.1 的 DER 写法，只有公钥与签名用得着的几种。
 */
final class Der
{
    public static function sequence(string ...$items): string
    {
        return self::tagged("\x30", implode('', $items));
    }

    /** 无符号的大整数，高位在前。 */
    public static function integer(string $bytes): string
    {
        $bytes = ltrim($bytes, "\0");
        $needsZero = $bytes === '' || ord($bytes[0]) > 0x7f;
        return self::tagged("\x02", $needsZero ? "\0{$bytes}" : $bytes);
    }

    public static function bitString(string $bytes): string
    {
        return self::tagged("\x03", "\0{$bytes}");
    }

    private static function tagged(string $tag, string $content): string
    {
        $length = strlen($content);
        if ($length < 0x80) {
            return $tag . chr($length) . $content;
        }
        $bytes = ltrim(pack('N', $length), "\0");
        return $tag . chr(0x80 | strlen($bytes)) . $bytes . $content;
    }
}
