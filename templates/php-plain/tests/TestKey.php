<?php

declare(strict_types=1);

namespace UnifiedLogin\Tests;

/**
 * 测试用的密钥：PEM 的私钥与 JWK 的公钥。
 */
final class TestKey
{
    /** @return array{pem: string, jwk: array<string, string>} */
    public static function rsa(int $bits = 2048): array
    {
        $key = openssl_pkey_new(['private_key_type' => OPENSSL_KEYTYPE_RSA, 'private_key_bits' => $bits]);
        openssl_pkey_export($key, $pem);
        ['n' => $modulus, 'e' => $exponent] = openssl_pkey_get_details($key)['rsa'];
        $jwk = ['kty' => 'RSA', 'n' => self::encode($modulus), 'e' => self::encode($exponent)];
        return ['pem' => $pem, 'jwk' => $jwk + ['kid' => bin2hex(random_bytes(8)), 'use' => 'sig']];
    }

    /** @return array{pem: string, jwk: array<string, string>} */
    public static function ec(string $curve, string $name, int $length): array
    {
        $key = openssl_pkey_new(['private_key_type' => OPENSSL_KEYTYPE_EC, 'curve_name' => $curve]);
        openssl_pkey_export($key, $pem);
        ['x' => $x, 'y' => $y] = openssl_pkey_get_details($key)['ec'];
        $jwk = ['kty' => 'EC', 'crv' => $name];
        foreach (['x' => $x, 'y' => $y] as $member => $bytes) {
            $jwk[$member] = self::encode(str_pad($bytes, $length, "\0", STR_PAD_LEFT));
        }
        return ['pem' => $pem, 'jwk' => $jwk + ['kid' => bin2hex(random_bytes(8)), 'use' => 'sig']];
    }

    public static function encode(string $bytes): string
    {
        return rtrim(strtr(base64_encode($bytes), '+/', '-_'), '=');
    }
}
