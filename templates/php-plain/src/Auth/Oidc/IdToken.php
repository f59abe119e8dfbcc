<?php

declare(strict_types=1);

namespace UnifiedLogin\Auth\Oidc;

use UnifiedLogin\Auth\LoginFailure;
use UnifiedLogin\Client\JsonObject;

/**
 * id_token 的检验（OIDC Core 3.1.3.7）：签发者、接收者、有效期、随机数，最后是签名。
 */
final class IdToken
{
    /** 容许的时钟误差，秒。 */
    private const TOLERANCE = 30;

    /** 返回其中的声明。任何一处不对都抛出 LoginFailure。 */
    public static function verify(string $jwt, Discovery $discovery, string $clientId, string $nonce): JsonObject
    {
        $jws = Jws::parse($jwt);
        // 没有列出算法的平台，只认规范规定必须支持的 RS256。
        $listed = 'id_token_signing_alg_values_supported';
        if (!$discovery->listed($listed, $jws->algorithm, $jws->algorithm === 'RS256')) {
            throw LoginFailure::invalid('id_token 的签名算法不在平台列出的之中');
        }
        $claims = $jws->claims;
        foreach (['aud', 'exp', 'iat', 'iss', 'sub', 'nonce'] as $name) {
            if (!$claims->has($name)) {
                throw LoginFailure::invalid("id_token 里没有 {$name}");
            }
        }
        self::checkTimes($claims);
        if ($claims->at('iss') !== $discovery->issuer) {
            throw LoginFailure::token('id_token 的 iss 不是这个平台');
        }
        self::checkAudience($claims, $clientId);
        if (!is_string($claims->at('nonce')) || !hash_equals($nonce, $claims->at('nonce'))) {
            throw LoginFailure::token('id_token 的 nonce 不是这次登录的');
        }
        $jws->verify($discovery->keys());
        return $claims;
    }

    private static function checkTimes(JsonObject $claims): void
    {
        foreach (['exp', 'iat', 'nbf'] as $name) {
            $value = $claims->at($name);
            if ($claims->has($name) && !is_int($value) && !is_float($value)) {
                throw LoginFailure::invalid("id_token 的 {$name} 不是数");
            }
        }
        if ($claims->at('exp') <= time() - self::TOLERANCE) {
            throw LoginFailure::token('id_token 已过期');
        }
        if ($claims->has('nbf') && $claims->at('nbf') > time() + self::TOLERANCE) {
            throw LoginFailure::token('id_token 还没有生效');
        }
    }

    /** 接收者不止一个时，azp 必须是本系统。 */
    private static function checkAudience(JsonObject $claims, string $clientId): void
    {
        $audience = $claims->at('aud');
        if (!is_string($audience) && !is_array($audience)) {
            throw LoginFailure::invalid('id_token 的 aud 既不是文本也不是列表');
        }
        $list = (array) $audience;
        $isForUs = in_array($clientId, $list, true);
        $needsParty = count($list) !== 1 || $claims->has('azp');
        if (!$isForUs || ($needsParty && $claims->at('azp') !== $clientId)) {
            throw LoginFailure::token('id_token 不是发给本系统的');
        }
    }
}
