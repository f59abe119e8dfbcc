<?php

declare(strict_types=1);

namespace UnifiedLogin\Auth;

use UnifiedLogin\Http\Parameters;

/**
 * 平台经浏览器带回的结果（RFC 6749 4.1.2）：每个参数至多一次，有 error 的是失败。
 */
final class CallbackAnswer
{
    /** 返回授权码。$issuer 与带回的 iss（RFC 9207）不同时拒绝。 */
    public static function code(Parameters $callback, string $issuer, bool $issuerExpected = false): string
    {
        foreach (['response', 'iss', 'state', 'error', 'id_token', 'token', 'code'] as $name) {
            if (count($callback->all($name)) > 1) {
                throw LoginFailure::invalid("回调的 {$name} 不止一个");
            }
        }
        if ((string) $callback->get('response') !== '') {
            throw LoginFailure::invalid('回调是没有约定过的 JARM');
        }
        $iss = (string) $callback->get('iss');
        if ($iss === '' ? $issuerExpected : $iss !== $issuer) {
            throw LoginFailure::invalid('回调的 iss 不是这个平台');
        }
        $error = (string) $callback->get('error');
        if ($error !== '') {
            $message = $callback->get('error_description') ?? $error;
            throw new LoginFailure('platform-error', OAuthErrors::explain($error), $message);
        }
        if ($callback->has('id_token') || $callback->has('token')) {
            throw LoginFailure::token('回调里带有没有约定过的令牌');
        }
        return StandardAnswer::text($callback->get('code'), 'code');
    }
}
