<?php

declare(strict_types=1);

namespace UnifiedLogin\Auth\Oidc;

/**
 * RSASSA-PSS 的核对（RFC 8017 9.1.2）：PHP 8.5 之前的 openssl_verify 不会这一种。盐与散列一样长（RFC 7518 3.5）。
 */
final class PssSignature
{
    /**
     * @param resource|object $key openssl_pkey_get_public 的结果
     * @param string $digest sha256 之类
     */
    public static function isRight(string $content, string $signature, $key, string $digest): bool
    {
        $bits = openssl_pkey_get_details($key)['bits'];
        if (strlen($signature) !== intdiv($bits + 7, 8)) {
            return false;
        }
        if (!openssl_public_decrypt($signature, $encoded, $key, OPENSSL_NO_PADDING)) {
            return false;
        }
        // 编码后的消息比密钥短一位：密钥是 8n+1 位时少一个字节。
        $length = intdiv($bits + 6, 8);
        $lead = substr($encoded, 0, strlen($encoded) - $length);
        $encoded = substr($encoded, -$length);
        $size = strlen(hash($digest, '', true));
        $blockLength = $length - $size - 1;
        if (trim($lead, "\0") !== '' || $blockLength < $size + 1 || substr($encoded, -1) !== "\xbc") {
            return false;
        }
        $masked = substr($encoded, 0, $blockLength);
        $hash = substr($encoded, $blockLength, $size);
        $unusedBits = 8 * $length - ($bits - 1);
        if (ord($masked[0]) >> (8 - $unusedBits) !== 0) {
            return false;
        }
        $block = $masked ^ self::mask($hash, $blockLength, $digest);
        $block[0] = chr(ord($block[0]) & (0xff >> $unusedBits));
        $salt = substr($block, -$size);
        $padding = str_repeat("\0", $blockLength - $size - 1) . "\x01";
        $expected = hash($digest, str_repeat("\0", 8) . hash($digest, $content, true) . $salt, true);
        return hash_equals($padding, substr($block, 0, -$size)) && hash_equals($expected, $hash);
    }

    /** MGF1。 */
    private static function mask(string $seed, int $length, string $digest): string
    {
        $mask = '';
        for ($counter = 0; strlen($mask) < $length; $counter++) {
            $mask .= hash($digest, $seed . pack('N', $counter), true);
        }
        return substr($mask, 0, $length);
    }
}
