<?php

declare(strict_types=1);

namespace UnifiedLogin\Tests;

use PHPUnit\Framework\TestCase;
use UnifiedLogin\Auth\LoginFailure;
use UnifiedLogin\Auth\Oidc\Jws;
use UnifiedLogin\Client\JsonObject;

/**
 * 签名的核对：每种算法，和错的密钥、错的算法、改过的内容。
 */
final class JwsTest extends TestCase
{
    /** RFC 7515 附录 A.2、A.3 的例子。 */
    public function testExamplesOfTheStandard(): void
    {
        $claims = 'eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ';
        $key = '{"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",'
            . '"y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"}';
        $signature = 'DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q';
        $jws = Jws::parse("eyJhbGciOiJFUzI1NiJ9.{$claims}.{$signature}");
        $jws->verify([JsonObject::parse($key)]);
        self::assertSame('joe', $jws->claims->at('iss'));
    }

    /** @return array<string, array{0: string, 1: array<string, mixed>}> */
    public function algorithms(): array
    {
        return [
            'RS256' => ['RS256', TestKey::rsa()],
            'RS512' => ['RS512', TestKey::rsa()],
            'PS256' => ['PS256', TestKey::rsa(2049)],
            'PS384' => ['PS384', TestKey::rsa()],
            'ES256' => ['ES256', TestKey::ec('prime256v1', 'P-256', 32)],
            'ES384' => ['ES384', TestKey::ec('secp384r1', 'P-384', 48)],
        ];
    }

    /**
     * @dataProvider algorithms
     * @param array<string, mixed> $key
     */
    public function testRightSignaturesAlone(string $algorithm, array $key): void
    {
        $token = self::sign(['alg' => $algorithm, 'kid' => $key['jwk']['kid']], $key['pem']);
        $jwk = self::jwk($key['jwk']);
        Jws::parse($token)->verify([self::jwk(TestKey::rsa()['jwk']), $jwk]);

        [$header, , $signature] = explode('.', $token);
        $claims = TestKey::encode('{"sub":"SOMEONE-ELSE"}');
        $flipped = $signature[20] === 'A' ? 'B' : 'A';
        $altered = substr_replace($signature, $flipped, 20, 1);
        $other = $key['jwk']['kty'] === 'RSA' ? TestKey::rsa() : TestKey::ec('prime256v1', 'P-256', 32);
        $sameId = ['kid' => $key['jwk']['kid']] + $other['jwk'];
        foreach (
            [
                '改过的内容' => ["{$header}.{$claims}.{$signature}", [$jwk]],
                '改过的签名' => [substr($token, 0, -strlen($signature)) . $altered, [$jwk]],
                '空的签名' => [substr($token, 0, -strlen($signature)), [$jwk]],
                '截短的签名' => [substr($token, 0, -8), [$jwk]],
                '别人的密钥' => [$token, [self::jwk($sameId)]],
                '没有密钥' => [$token, []],
                '两把同名的密钥' => [$token, [$jwk, $jwk]],
                '加密用的密钥' => [$token, [self::jwk(['use' => 'enc'] + $key['jwk'])]],
                '别的算法的密钥' => [$token, [self::jwk(['alg' => 'XX256'] + $key['jwk'])]],
            ] as $name => [$text, $keys]
        ) {
            self::assertSame('token-invalid', self::refusal($text, $keys), $name);
        }
    }

    /** none、HS256（哪怕以公钥为密钥）与不认识的算法都拒绝。 */
    public function testOtherAlgorithmsAreRefused(): void
    {
        $key = TestKey::rsa();
        $public = openssl_pkey_get_details(openssl_pkey_get_private($key['pem']))['key'];
        foreach (['none', 'None', 'HS256', 'RS1', 'EdDSA', ''] as $algorithm) {
            $content = TestKey::encode((string) json_encode(['alg' => $algorithm])) . '.' . TestKey::encode('{}');
            $mac = TestKey::encode(hash_hmac('sha256', $content, $public, true));
            self::assertSame('token-invalid', self::refusal("{$content}.{$mac}", [self::jwk($key['jwk'])]));
        }
    }

    /** 算法与密钥的种类要相配；太短的 RSA 密钥不可信。 */
    public function testKeyMustFit(): void
    {
        $rsa = TestKey::rsa();
        $ec = TestKey::ec('prime256v1', 'P-256', 32);
        $token = self::sign(['alg' => 'RS256'], $rsa['pem']);
        self::assertSame('token-invalid', self::refusal($token, [self::jwk($ec['jwk'])]));
        $short = TestKey::rsa(1024);
        $weak = self::sign(['alg' => 'RS256'], $short['pem']);
        self::assertSame('token-invalid', self::refusal($weak, [self::jwk($short['jwk'])]));
        $wrongCurve = ['crv' => 'P-384'] + $ec['jwk'];
        $signed = self::sign(['alg' => 'ES256'], $ec['pem']);
        self::assertSame('token-invalid', self::refusal($signed, [self::jwk($wrongCurve)]));
    }

    /** 不是三段、不是 Base64url、不是 JSON 对象：都不是签名的 JWT。 */
    public function testMalformedTokensAreRefused(): void
    {
        $header = TestKey::encode('{"alg":"RS256"}');
        $shapes = ['', 'a', 'a.b', "{$header}.W10.", "{$header}.e30", "{$header}.e30.a.b.c", "{$header}=.e30.x"];
        foreach ($shapes as $text) {
            self::assertSame('platform-answer-invalid', self::refusal($text, []), $text);
        }
    }

    /** @param array<string, string> $members */
    private static function jwk(array $members): JsonObject
    {
        return JsonObject::parse((string) json_encode($members));
    }

    /** @param JsonObject[] $keys */
    private static function refusal(string $token, array $keys): string
    {
        try {
            Jws::parse($token)->verify($keys);
        } catch (LoginFailure $failure) {
            return $failure->reason;
        }
        return '';
    }

    /** @param array<string, string> $header */
    private static function sign(array $header, string $pem): string
    {
        $content = TestKey::encode((string) json_encode($header)) . '.' . TestKey::encode('{"sub":"U-0001"}');
        $digest = 'sha' . substr($header['alg'], 2);
        if ($header['alg'][0] === 'P') {
            return $content . '.' . TestKey::encode(self::pssSignature($content, $digest, $pem));
        }
        openssl_sign($content, $signature, $pem, $digest);
        if ($header['alg'][0] === 'E') {
            $signature = self::fixedLength($signature, $header['alg'] === 'ES256' ? 32 : 48);
        }
        return $content . '.' . TestKey::encode($signature);
    }

    /** RFC 8017 9.1.1，盐与散列一样长。 */
    private static function pssSignature(string $content, string $digest, string $pem): string
    {
        $bits = openssl_pkey_get_details(openssl_pkey_get_private($pem))['bits'];
        $length = intdiv($bits + 6, 8);
        $size = strlen(hash($digest, '', true));
        $salt = random_bytes($size);
        $seed = hash($digest, str_repeat("\0", 8) . hash($digest, $content, true) . $salt, true);
        $block = str_repeat("\0", $length - 2 * $size - 2) . "\x01" . $salt;
        $mask = '';
        for ($counter = 0; strlen($mask) < strlen($block); $counter++) {
            $mask .= hash($digest, $seed . pack('N', $counter), true);
        }
        $masked = $block ^ substr($mask, 0, strlen($block));
        $masked[0] = chr(ord($masked[0]) & (0xff >> (8 * $length - $bits + 1)));
        $encoded = str_pad("{$masked}{$seed}\xbc", intdiv($bits + 7, 8), "\0", STR_PAD_LEFT);
        openssl_private_encrypt($encoded, $signature, $pem, OPENSSL_NO_PADDING);
        return $signature;
    }

    /** DER 的两个整数 → 定长的两段。 */
    private static function fixedLength(string $der, int $length): string
    {
        $at = ord($der[1]) > 0x80 ? 3 : 2;
        $parts = '';
        for ($part = 0; $part < 2; $part++) {
            $size = ord($der[$at + 1]);
            $parts .= str_pad(ltrim(substr($der, $at + 2, $size), "\0"), $length, "\0", STR_PAD_LEFT);
            $at += 2 + $size;
        }
        return $parts;
    }
}
