<?php

declare(strict_types=1);

namespace UnifiedLogin\Auth\Oidc;

use UnifiedLogin\Client\JsonObject;

/**
 * JWK（RFC 7517）写成 OpenSSL 能读的 PEM（RFC 5280 的 SubjectPublicKeyInfo）。
 */
final class PublicKey
{
    /** rsaEncryption，参数为 NULL。 */
    private const RSA = '300d06092a864886f70d0101010500';

    /** id-ecPublicKey 与曲线。 */
    private const CURVES = [
        'P-256' => '301306072a8648ce3d020106082a8648ce3d030107',
        'P-384' => '301006072a8648ce3d020106052b81040022',
    ];

    /** 不合规格的密钥返回 null。 */
    public static function toPem(JsonObject $jwk): ?string
    {
        $der = $jwk->at('kty') === 'RSA' ? self::rsa($jwk) : self::ec($jwk);
        if ($der === null) {
            return null;
        }
        $lines = chunk_split(base64_encode($der), 64, "\n");
        return "-----BEGIN PUBLIC KEY-----\n{$lines}-----END PUBLIC KEY-----\n";
    }

    /** 短于 2048 位的 RSA 密钥不可信。 */
    private static function rsa(JsonObject $jwk): ?string
    {
        [$modulus, $exponent] = [ltrim(self::bytes($jwk, 'n'), "\0"), self::bytes($jwk, 'e')];
        if (strlen($modulus) < 256 || $exponent === '') {
            return null;
        }
        $key = Der::sequence(Der::integer($modulus), Der::integer($exponent));
        return Der::sequence((string) hex2bin(self::RSA), Der::bitString($key));
    }

    private static function ec(JsonObject $jwk): ?string
    {
        $curve = (string) $jwk->at('crv');
        $length = $curve === 'P-256' ? 32 : 48;
        [$x, $y] = [self::bytes($jwk, 'x'), self::bytes($jwk, 'y')];
        if (!isset(self::CURVES[$curve]) || strlen($x) !== $length || strlen($y) !== $length) {
            return null;
        }
        return Der::sequence((string) hex2bin(self::CURVES[$curve]), Der::bitString("\x04{$x}{$y}"));
    }

    private static function bytes(JsonObject $jwk, string $name): string
    {
        $text = $jwk->at($name);
        return is_string($text) ? (string) base64_decode(strtr($text, '-_', '+/'), true) : '';
    }
}
