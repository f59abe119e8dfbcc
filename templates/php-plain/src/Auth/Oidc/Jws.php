<?php

declare(strict_types=1);

namespace UnifiedLogin\Auth\Oidc;

use UnifiedLogin\Auth\LoginFailure;
use UnifiedLogin\Client\JsonObject;

/**
 * 签名的 JWT（RFC 7515 的紧凑写法）。只认下列非对称算法；none、HS256 之类一律拒绝。
 */
final class Jws
{
    /** 算法 → 密钥的种类与曲线；散列是名字的后三位。 */
    private const ALGORITHMS = [
        'RS256' => ['RSA', null],
        'RS384' => ['RSA', null],
        'RS512' => ['RSA', null],
        'PS256' => ['RSA', null],
        'PS384' => ['RSA', null],
        'PS512' => ['RSA', null],
        'ES256' => ['EC', 'P-256'],
        'ES384' => ['EC', 'P-384'],
    ];

    public string $algorithm;
    public JsonObject $claims;
    private ?string $keyId;
    private string $signed;
    private string $signature;

    private function __construct()
    {
    }

    public static function parse(string $text): self
    {
        $parts = explode('.', $text);
        $header = count($parts) === 3 ? JsonObject::parse(self::decode($parts[0])) : null;
        $claims = count($parts) === 3 ? JsonObject::parse(self::decode($parts[1])) : null;
        if ($header === null || $claims === null) {
            throw LoginFailure::invalid('id_token 不是签名的 JWT');
        }
        // crit：有不认得就必须拒绝的扩展。
        if ($header->has('crit')) {
            throw LoginFailure::token('id_token 的头里有 crit');
        }
        $jws = new self();
        $jws->algorithm = is_string($header->at('alg')) ? $header->at('alg') : '';
        $jws->claims = $claims;
        $jws->keyId = is_string($header->at('kid')) ? $header->at('kid') : null;
        $jws->signed = "{$parts[0]}.{$parts[1]}";
        $jws->signature = self::decode($parts[2]);
        return $jws;
    }

    /**
     * 用平台的公钥核对签名；不对时抛出 LoginFailure。
     *
     * @param JsonObject[] $keys
     */
    public function verify(array $keys): void
    {
        if (!isset(self::ALGORITHMS[$this->algorithm])) {
            throw LoginFailure::token("不支持签名算法 {$this->algorithm}");
        }
        [$type, $curve] = self::ALGORITHMS[$this->algorithm];
        $candidates = array_filter($keys, function (JsonObject $key) use ($type, $curve): bool {
            return $key->at('kty') === $type
                && ($this->keyId === null || $key->at('kid') === $this->keyId)
                && (!$key->has('alg') || $key->at('alg') === $this->algorithm)
                && (!$key->has('use') || $key->at('use') === 'sig')
                && (!is_array($key->at('key_ops')) || in_array('verify', $key->at('key_ops'), true))
                && ($curve === null || $key->at('crv') === $curve);
        });
        if (count($candidates) !== 1) {
            throw LoginFailure::token('平台的公钥里没有签名用的那一把，或者不止一把');
        }
        $pem = PublicKey::toPem(array_values($candidates)[0]);
        $key = $pem === null ? false : openssl_pkey_get_public($pem);
        if ($key === false || !$this->isSignedBy($key)) {
            throw LoginFailure::token('id_token 的签名不对');
        }
    }

    /** @param resource|object $key */
    private function isSignedBy($key): bool
    {
        $digest = 'sha' . substr($this->algorithm, 2);
        switch (substr($this->algorithm, 0, 2)) {
            case 'PS':
                return PssSignature::isRight($this->signed, $this->signature, $key, $digest);
            case 'ES':
                $signature = self::derSignature($this->signature, $this->algorithm === 'ES256' ? 32 : 48);
                return openssl_verify($this->signed, $signature, $key, $digest) === 1;
            default:
                return openssl_verify($this->signed, $this->signature, $key, $digest) === 1;
        }
    }

    /** 严格的 Base64url：有别的字符时为空串。 */
    private static function decode(string $text): string
    {
        if (preg_match('/^[\w-]*$/D', $text) !== 1) {
            return '';
        }
        return (string) base64_decode(strtr($text, '-_', '+/'), true);
    }

    /** JWS 里的 ECDSA 签名是 r、s 两个定长的数接在一起，OpenSSL 要 DER 的写法。 */
    private static function derSignature(string $signature, int $length): string
    {
        if (strlen($signature) !== 2 * $length) {
            return '';
        }
        [$r, $s] = str_split($signature, $length);
        return Der::sequence(Der::integer($r), Der::integer($s));
    }
}
