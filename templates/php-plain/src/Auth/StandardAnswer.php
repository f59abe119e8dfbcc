<?php

declare(strict_types=1);

namespace UnifiedLogin\Auth;

use UnifiedLogin\Client\Answer;
use UnifiedLogin\Client\JsonObject;

/**
 * 标准写法的应答（RFC 6749 5、RFC 6750 3）：失败看 HTTP 状态码、质询与 error，成功是一个 JSON 对象。
 */
final class StandardAnswer
{
    /** 令牌应答。 */
    public static function token(Answer $answer): JsonObject
    {
        if ($answer->status === 200) {
            return self::object($answer);
        }
        self::refuseChallenge($answer);
        $isJson = strncasecmp($answer->header('content-type'), 'application/json', 16) === 0;
        $error = $answer->status >= 400 && $answer->status < 500 && $isJson ? $answer->json() : null;
        $code = $error === null ? null : $error->at('error');
        if ($error !== null && is_string($code) && $code !== '') {
            $description = $error->at('error_description');
            throw self::refused($code, is_string($description) ? $description : $code);
        }
        throw LoginFailure::invalid("HTTP 状态码是 {$answer->status}");
    }

    /** 用户信息的应答。 */
    public static function userinfo(Answer $answer): JsonObject
    {
        self::refuseChallenge($answer);
        if ($answer->status !== 200) {
            throw LoginFailure::invalid("HTTP 状态码是 {$answer->status}");
        }
        return self::object($answer);
    }

    public static function object(Answer $answer): JsonObject
    {
        $object = $answer->json();
        if ($object === null) {
            throw LoginFailure::invalid('应答不是 JSON 对象');
        }
        return $object;
    }

    /**
     * 必须是非空字符串的成员。
     *
     * @param mixed $value
     */
    public static function text($value, string $name): string
    {
        if (!is_string($value) || $value === '') {
            throw LoginFailure::invalid("应答里没有 {$name}");
        }
        return $value;
    }

    /** token_type 认得（不分大小写）才知道令牌该怎么用；expires_in 写错的应答不可信。 */
    public static function checkTokenType(JsonObject $token): void
    {
        $type = strtolower(self::text($token->at('token_type'), 'token_type'));
        if ($type !== 'bearer') {
            throw LoginFailure::token('token_type 不是 Bearer');
        }
        $expiresIn = $token->at('expires_in');
        if ($token->has('expires_in') && (!is_numeric($expiresIn) || (float) $expiresIn < 0)) {
            throw LoginFailure::invalid('expires_in 不是数');
        }
    }

    /** 带质询的应答：不认密钥时是 Basic（RFC 6749 5.2），不认访问令牌时质询里写有错误码（RFC 6750 3）。 */
    private static function refuseChallenge(Answer $answer): void
    {
        $challenge = $answer->header('www-authenticate');
        if (preg_match('/^\s*([!#$%&\'*+.^_`|~\w-]+)(\s|,|$)/', $challenge, $scheme) !== 1) {
            return;
        }
        $said = [];
        preg_match_all('/(\w+)\s*=\s*(?:"((?:[^"\\\\]|\\\\.)*)"|([^\s,"]+))/', $challenge, $parameters, PREG_SET_ORDER);
        foreach ($parameters as $parameter) {
            $said[strtolower($parameter[1])] = stripslashes($parameter[2]) . ($parameter[3] ?? '');
        }
        $code = $said['error'] ?? (strtolower($scheme[1]) === 'basic' ? 'invalid_client' : '');
        if ($code === '') {
            throw new LoginFailure('platform-refused');
        }
        throw self::refused($code, $said['error_description'] ?? $code);
    }

    private static function refused(string $code, string $message): LoginFailure
    {
        return new LoginFailure('platform-refused', ['status' => 502] + OAuthErrors::explain($code), $message);
    }
}
