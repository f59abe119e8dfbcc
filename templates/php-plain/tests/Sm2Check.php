<?php

declare(strict_types=1);

namespace UnifiedLogin\Tests;

/**
 * SM2 的验签，自己再写一遍：只用得着公钥，04 开头的 130 位十六进制。
 */
final class Sm2Check
{
    /** RFC 5480 的公钥：椭圆曲线公钥、曲线的名字，其后是点。 */
    private const HEAD = '3059301306072a8648ce3d020106082a811ccf5501822d034200';

    /** a、b、基点。 */
    private const CURVE = [
        'FFFFFFFE FFFFFFFF FFFFFFFF FFFFFFFF FFFFFFFF 00000000 FFFFFFFF FFFFFFFC',
        '28E9FA9E 9D9F5E34 4D5A9E4B CF6509A7 F39789F5 15AB8F92 DDBCBD41 4D940E93',
        '32C4AE2C 1F198119 5F990446 6A39C994 8FE30BBF F2660BE1 715A4589 334C74C7',
        'BC3736A2 F4F6779C 59BDCEE3 6B692153 D0A9877C C62A4740 02DF32E5 2139F0A0',
    ];

    /** $signature 是 DER。 */
    public static function verify(string $publicKey, string $text, string $signature, string $userId): bool
    {
        $pem = "-----BEGIN PUBLIC KEY-----\n" . base64_encode((string) hex2bin(self::HEAD . $publicKey))
            . "\n-----END PUBLIC KEY-----";
        $bits = sprintf('%04x', 8 * strlen($userId));
        $curve = str_replace(' ', '', implode(self::CURVE));
        $known = (string) hex2bin($bits . bin2hex($userId) . $curve . substr($publicKey, 2));
        $signer = (string) openssl_digest($known, 'sm3', true);
        return openssl_verify($signer . $text, $signature, $pem, 'sm3') === 1;
    }

    /** $signature 是 r、s 各 32 字节。 */
    public static function verifyRaw(string $publicKey, string $text, string $signature, string $userId): bool
    {
        if (strlen($signature) !== 64) {
            return false;
        }
        $numbers = '';
        foreach (str_split($signature, 32) as $number) {
            $shortest = ltrim($number, "\0");
            // 最高位是 1 的，前面要有一个零字节，否则是负数。
            $positive = ord($shortest[0] ?? "\x80") > 127 ? "\0{$shortest}" : $shortest;
            $numbers .= "\x02" . chr(strlen($positive)) . $positive;
        }
        return self::verify($publicKey, $text, "\x30" . chr(strlen($numbers)) . $numbers, $userId);
    }

    public static function publicKeyOf(string $privateKey): string
    {
        $der = (string) hex2bin("30310201010420{$privateKey}a00a06082a811ccf5501822d");
        $pem = "-----BEGIN EC PRIVATE KEY-----\n" . base64_encode($der) . "\n-----END EC PRIVATE KEY-----";
        $key = openssl_pkey_get_private($pem);
        $public = (string) preg_replace('/-----.*?-----|\s/', '', openssl_pkey_get_details($key)['key']);
        return bin2hex(substr((string) base64_decode($public, true), -65));
    }
}
