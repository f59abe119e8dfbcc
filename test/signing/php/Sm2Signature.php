<?php

declare(strict_types=1);

/**
 * SM2 signatures (GM/T 0009) in ASN.1 DER; keys in hexadecimal. PHP's own functions sign the digest of the text
 * alone: what the standard puts before the text, the digest of the signer (ZA), is put there by hand.
 */
final class Sm2Signature
{
    /** The id of a signer who has no other. */
    public const DEFAULT_USER_ID = '1234567812345678';

    /** a, b, x and y of the base point: what ZA says of the curve. */
    private const CURVE = 'fffffffeffffffffffffffffffffffffffffffff00000000fffffffffffffffc'
        . '28e9fa9e9d9f5e344d5a9e4bcf6509a7f39789f515ab8f92ddbcbd414d940e93'
        . '32c4ae2c1f1981195f9904466a39c9948fe30bbff2660be1715a4589334c74c7'
        . 'bc3736a2f4f6779c59bdcee36b692153d0a9877cc62a474002df32e52139f0a0';

    /** SEC 1: version 1, the key, and the name of the curve. */
    private const PRIVATE_KEY = ['30310201010420', 'a00a06082a811ccf5501822d'];

    /** RFC 5480: an elliptic curve key, the name of the curve, and the point. */
    private const PUBLIC_KEY = '3059301306072a8648ce3d020106082a811ccf5501822d034200';

    /** $privateKey: 64 hexadecimal digits. */
    public static function sign(string $privateKey, string $text, string $userId = self::DEFAULT_USER_ID): string
    {
        $key = self::privateKey($privateKey);
        if (!openssl_sign(self::signer(self::point($key), $userId) . $text, $signature, $key, 'sm3')) {
            throw new RuntimeException('OpenSSL did not sign.');
        }
        return $signature;
    }

    /** $publicKey: 130 hexadecimal digits that start with 04. */
    public static function verify(
        string $publicKey,
        string $text,
        string $signature,
        string $userId = self::DEFAULT_USER_ID
    ): bool {
        self::needSm2();
        $key = openssl_pkey_get_public(self::pem('PUBLIC KEY', self::PUBLIC_KEY . $publicKey));
        if ($key === false) {
            throw new InvalidArgumentException('This is no public key of SM2.');
        }
        $signed = self::signer(hex2bin(substr($publicKey, 2)), $userId) . $text;
        return openssl_verify($signed, $signature, $key, 'sm3') === 1;
    }

    /** ZA: the digest of the signer's id, of the curve and of the public key. */
    private static function signer(string $point, string $userId): string
    {
        return HashSignature::sm3(pack('n', strlen($userId) * 8) . $userId . hex2bin(self::CURVE) . $point);
    }

    /** @return resource|OpenSSLAsymmetricKey */
    private static function privateKey(string $hex)
    {
        self::needSm2();
        $key = openssl_pkey_get_private(self::pem('EC PRIVATE KEY', implode($hex, self::PRIVATE_KEY)));
        if ($key === false) {
            throw new InvalidArgumentException('This is no private key of SM2.');
        }
        return $key;
    }

    /** Before version 3, OpenSSL takes such a key for one of ECDSA, whose signatures nobody would accept. */
    private static function needSm2(): void
    {
        if (OPENSSL_VERSION_NUMBER < 0x30000000) {
            throw new RuntimeException('SM2 needs OpenSSL 3; this is ' . OPENSSL_VERSION_TEXT . '.');
        }
    }

    private static function pem(string $kind, string $der): string
    {
        $body = chunk_split(base64_encode(hex2bin($der)), 64, "\n");
        return "-----BEGIN $kind-----\n$body-----END $kind-----\n";
    }

    /**
     * x and y of the public key that belongs to a private one: what its DER ends with.
     *
     * @param resource|OpenSSLAsymmetricKey $key
     */
    private static function point($key): string
    {
        $lines = explode("\n", trim(openssl_pkey_get_details($key)['key']));
        return substr(base64_decode(implode('', array_slice($lines, 1, -1))), -64);
    }
}
