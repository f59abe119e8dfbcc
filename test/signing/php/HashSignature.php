<?php

declare(strict_types=1);

/** Signatures by SHA-256, HMAC-SHA-256, SM3, HMAC-SM3 and the old MD5 and HMAC-SHA-1. */
final class HashSignature
{
    /** Bytes of a block of SM3. */
    private const SM3_BLOCK = 64;

    /** The bytes of the signature; a plain digest takes no notice of the key, its text holds it. */
    public static function sign(string $algorithm, string $key, string $text): string
    {
        switch ($algorithm) {
            case 'sm3':
                return self::sm3($text);
            case 'hmac-sm3':
                return self::hmacSm3($key, $text);
            case 'hmac-sha256':
            case 'hmac-sha1':
                return hash_hmac(substr($algorithm, strlen('hmac-')), $text, $key, true);
            default:
                return hash($algorithm, $text, true);
        }
    }

    /** Compares in a time that does not tell how much of the signature is right. */
    public static function verify(string $algorithm, string $key, string $text, string $signature): bool
    {
        return hash_equals(self::sign($algorithm, $key, $text), $signature);
    }

    public static function sm3(string $text): string
    {
        $digest = openssl_digest($text, 'sm3', true);
        if ($digest === false) {
            throw new RuntimeException('This OpenSSL has no SM3.');
        }
        return $digest;
    }

    /** RFC 2104 by hand: hash_hmac() has no SM3. */
    private static function hmacSm3(string $key, string $text): string
    {
        $short = strlen($key) > self::SM3_BLOCK ? self::sm3($key) : $key;
        $block = str_pad($short, self::SM3_BLOCK, "\0");
        $inner = self::sm3(($block ^ str_repeat("\x36", self::SM3_BLOCK)) . $text);
        return self::sm3(($block ^ str_repeat("\x5c", self::SM3_BLOCK)) . $inner);
    }
}
