<?php

declare(strict_types=1);

namespace UnifiedLogin\Auth;

use RuntimeException;

/**
 * SM2 签名（GB/T 32918.2、GM/T 0009）。PHP 的 openssl_sign() 只对文本做 SM3，标准要放在文本之前的 ZA（签名者的标识、
 * 曲线与公钥的摘要）由这里补上。
 */
final class Sm2Signature
{
    /** 标准曲线的 a、b 与基点，ZA 里要用。 */
    private const CURVE = 'fffffffeffffffffffffffffffffffffffffffff00000000fffffffffffffffc'
        . '28e9fa9e9d9f5e344d5a9e4bcf6509a7f39789f515ab8f92ddbcbd414d940e93'
        . '32c4ae2c1f1981195f9904466a39c9948fe30bbff2660be1715a4589334c74c7'
        . 'bc3736a2f4f6779c59bdcee36b692153d0a9877cc62a474002df32e52139f0a0';

    /** 私钥须小于曲线的阶减一：再大的不是私钥，OpenSSL 用它签名不会结束。 */
    private const LIMIT = 'fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54122';

    /** SEC 1 C.4 的私钥：版本、私钥、曲线的名字。 */
    private const PRIVATE_KEY = ['30310201010420', 'a00a06082a811ccf5501822d'];

    /** 3.0 之前的 OpenSSL 会拿 SM2 的私钥做 ECDSA，平台验不过；发行版也可能去掉了 SM2。 */
    public static function isAvailable(): bool
    {
        return OPENSSL_VERSION_NUMBER >= 0x30000000
            && in_array('SM2', openssl_get_curve_names() ?: [], true)
            && in_array('sm3', openssl_get_md_methods(), true);
    }

    /** 64 位十六进制，在标准规定的范围之内。 */
    public static function isPrivateKey(string $text): bool
    {
        return preg_match('/^(?!0+$)[0-9a-f]{64}$/iD', $text) === 1 && strcasecmp($text, self::LIMIT) < 0;
    }

    /** r 与 s 各 32 字节。 */
    public static function raw(string $privateKey, string $text, string $userId): string
    {
        $der = self::der($privateKey, $text, $userId);
        // ASN.1：30 长度 02 长度 r 02 长度 s，长度都不到 128。
        $lengthOfR = ord($der[3]);
        $numbers = [substr($der, 4, $lengthOfR), substr($der, 6 + $lengthOfR)];
        return implode('', array_map(
            static fn (string $number): string => str_pad(ltrim($number, "\0"), 32, "\0", STR_PAD_LEFT),
            $numbers
        ));
    }

    /** ASN.1 DER。 */
    public static function der(string $privateKey, string $text, string $userId): string
    {
        $der = (string) hex2bin(implode($privateKey, self::PRIVATE_KEY));
        $body = chunk_split(base64_encode($der), 64, "\n");
        $key = openssl_pkey_get_private("-----BEGIN EC PRIVATE KEY-----\n{$body}-----END EC PRIVATE KEY-----\n");
        if ($key === false || !openssl_sign(self::signer($key, $userId) . $text, $signature, $key, 'sm3')) {
            throw new RuntimeException('OpenSSL 不能用这个私钥做 SM2 签名');
        }
        return $signature;
    }

    /**
     * ZA。
     *
     * @param resource|\OpenSSLAsymmetricKey $key
     */
    private static function signer($key, string $userId): string
    {
        $lines = explode("\n", trim(openssl_pkey_get_details($key)['key']));
        // 公钥的 DER 以点的 x、y 结尾。
        $point = substr((string) base64_decode(implode('', array_slice($lines, 1, -1)), true), -64);
        $signer = pack('n', strlen($userId) * 8) . $userId . hex2bin(self::CURVE) . $point;
        return (string) openssl_digest($signer, 'sm3', true);
    }
}
