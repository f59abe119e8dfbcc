<?php

declare(strict_types=1);

namespace UnifiedLogin\Auth;

use RuntimeException;
use UnifiedLogin\Client\Answer;
use UnifiedLogin\Client\HttpClient;
use UnifiedLogin\Client\JsonObject;
use UnifiedLogin\Http\Parameters;
use UnifiedLogin\Settings\Settings;

/**
 * 与平台往来的消息，照平台的写法。
 * 应答包在信封里：status 为 0 才是成功，
 * 原因在 message，内容在 data。
 */
final class PlatformMessages
{
    private Settings $settings;
    private HttpClient $client;
    private string $tokenEndpoint;
    private string $userinfoEndpoint;

    public function __construct(
        Settings $settings,
        HttpClient $client,
        string $tokenEndpoint,
        string $userinfoEndpoint
    ) {
        $this->settings = $settings;
        $this->client = $client;
        $this->tokenEndpoint = $tokenEndpoint;
        $this->userinfoEndpoint = $userinfoEndpoint;
    }

    /** 用授权码换令牌；返回的对象里一定有访问令牌。 */
    public function token(string $code): JsonObject
    {
        $parameters = [
            'grant_type' => 'authorization_code',
            'code' => $code,
            'redirect_uri' => $this->settings->redirectUri->href(),
            'client_id' => $this->settings->clientId,
            'client_secret' => $this->settings->clientSecret,
        ];
        $headers = [
            'Content-Type' => 'application/x-www-form-urlencoded',
        ];
        $body = Parameters::of($parameters)->encode();
        $answer = $this->client->send('POST', $this->tokenEndpoint, $headers, $body);
        $token = self::openEnvelope($answer);
        self::accessToken($token);
        return $token;
    }

    /** 取用户信息，$token 是令牌应答的内容。 */
    public function userinfo(JsonObject $token): JsonObject
    {
        $accessToken = self::accessToken($token);
        $headers = ['Content-Type' => 'application/x-www-form-urlencoded'];
        $body = Parameters::of([
            'access_token' => $accessToken,
        ])->encode();
        $answer = $this->client->send('POST', $this->userinfoEndpoint, $headers, $body);
        return self::openEnvelope($answer);
    }

    private static function accessToken(JsonObject $token): string
    {
        return StandardAnswer::text($token->at('access_token'), '访问令牌');
    }

    /** 拆开信封，返回内容；失败、缺内容、不是 JSON 都抛错。 */
    private static function openEnvelope(Answer $answer): JsonObject
    {
        $envelope = $answer->json();
        $hasFlag = $envelope !== null && $envelope->has('status');
        // 类型也要相同：0 不是 "0"，也不是 false。
        if ($hasFlag && $envelope->at('status') !== 0) {
            throw self::refused($envelope->at('message'));
        }
        if ($answer->status !== 200) {
            throw LoginFailure::invalid("HTTP 状态码是 {$answer->status}");
        }
        if ($envelope === null) {
            throw LoginFailure::invalid('应答不是 JSON 对象');
        }
        if (!$hasFlag) {
            throw LoginFailure::invalid('应答里没有 status');
        }
        $data = $envelope->object('data');
        if ($data === null) {
            throw LoginFailure::invalid('应答里没有 data');
        }
        return $data;
    }

    /**
     * 平台说失败。$message 是平台的原话，展示前须转义。
     *
     * @param mixed $message
     */
    private static function refused($message): LoginFailure
    {
        $said = is_string($message) ? $message : null;
        return new LoginFailure('platform-refused', [], $said, new RuntimeException('应答的标志不是成功'));
    }
}
