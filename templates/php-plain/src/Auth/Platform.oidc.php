<?php

declare(strict_types=1);

namespace UnifiedLogin\Auth;

use RuntimeException;
use UnifiedLogin\Auth\Oidc\Discovery;
use UnifiedLogin\Auth\Oidc\IdToken;
use UnifiedLogin\Client\HttpClient;
use UnifiedLogin\Client\JsonObject;
use UnifiedLogin\Http\Parameters;
use UnifiedLogin\Random;
use UnifiedLogin\Settings\Settings;
use UnifiedLogin\System;

/**
 * 与身份平台的全部往来：授权地址、用授权码换身份、退出地址。平台是标准的 OpenID Connect。
 */
final class Platform
{
    /** 哪些用户信息要申请哪个 scope（OIDC Core 5.4）；没有列出的都在 profile 里。 */
    private const SCOPE_OF = ['phone_number' => 'phone', 'email' => 'email', 'address' => 'address'];

    private Settings $settings;
    private System $system;
    private HttpClient $client;

    public function __construct(Settings $settings, System $system, HttpClient $client)
    {
        $this->settings = $settings;
        $this->system = $system;
        $this->client = $client;
    }

    /**
     * 开始一次登录：送用户去的地址，和回来时要核对的值。
     *
     * @return array{url: string, checks: array<string, string>}
     */
    public function begin(): array
    {
        $discovery = $this->discover();
        $checks = [
            'state' => Random::token(),
            'nonce' => Random::token(),
            'codeVerifier' => Random::token(),
        ];
        $url = Parameters::of([
            'client_id' => $this->settings->clientId,
            'response_type' => 'code',
            'redirect_uri' => $this->settings->redirectUri->href(),
            'scope' => $this->scope(),
            'state' => $checks['state'],
            'nonce' => $checks['nonce'],
            'code_challenge' => Random::base64Url(hash('sha256', $checks['codeVerifier'], true)),
            'code_challenge_method' => 'S256',
        ])->appendTo($discovery->endpoint('authorization_endpoint'));
        return ['url' => $url, 'checks' => $checks];
    }

    /**
     * 用回调参数换取身份。授权码只能用一次，所以任何失败都不重试。
     *
     * @param array<string, string> $checks
     */
    public function identify(Parameters $callback, array $checks): Identity
    {
        $discovery = $this->discover();
        $code = CallbackAnswer::code($callback, $discovery->issuer, $discovery->bringsIssuer());
        $token = $this->exchange($discovery, $code, $checks['codeVerifier']);
        $jwt = StandardAnswer::text($token->at('id_token'), 'id_token');
        $claims = IdToken::verify($jwt, $discovery, $this->settings->clientId, $checks['nonce']);
        $subject = Identity::requireSubject($claims->at('sub'));
        $userinfo = $claims;
        if ($discovery->has('userinfo_endpoint')) {
            $userinfo = $this->userinfo($discovery, (string) $token->at('access_token'), $subject);
        }
        return new Identity($subject, Identity::pickClaims($userinfo, $this->system), $jwt);
    }

    /**
     * 平台的退出地址；state 不为 null 时，退出后应原样带回。
     *
     * @return array{url: string, state: ?string}
     */
    public function logout(?string $hint): array
    {
        $discovery = $this->discover();
        if (!$discovery->has('end_session_endpoint')) {
            throw new RuntimeException('平台的发现文档里没有退出地址');
        }
        $state = Random::token();
        $parameters = [
            'post_logout_redirect_uri' => $this->settings->logoutReturnUrl,
            'state' => $state,
            'client_id' => $this->settings->clientId,
        ];
        if ($hint !== null) {
            $parameters['id_token_hint'] = $hint;
        }
        $url = Parameters::of($parameters)->appendTo($discovery->endpoint('end_session_endpoint'));
        return ['url' => $url, 'state' => $state];
    }

    /** 每次都重新取发现文档和公钥：登录不频繁，平台换了地址或密钥可以立刻生效。 */
    private function discover(): Discovery
    {
        return Discovery::fetch($this->settings->platformAddress, $this->client);
    }

    private function scope(): string
    {
        $scopes = ['openid'];
        foreach ($this->system->claims as ['name' => $name]) {
            $scopes[] = self::SCOPE_OF[$name] ?? 'profile';
        }
        return implode(' ', array_unique($scopes));
    }

    private function exchange(Discovery $discovery, string $code, string $codeVerifier): JsonObject
    {
        $parameters = [
            'grant_type' => 'authorization_code',
            'code' => $code,
            'redirect_uri' => $this->settings->redirectUri->href(),
            'code_verifier' => $codeVerifier,
        ];
        $headers = ['Content-Type' => 'application/x-www-form-urlencoded'];
        // 平台支持 client_secret_basic（规范的默认值）就用它，否则把密钥放在请求体里。
        if ($discovery->listed('token_endpoint_auth_methods_supported', 'client_secret_basic', true)) {
            // RFC 6749 2.3.1：标识与密钥先按表单编码，再拼成 Basic。
            $pair = urlencode($this->settings->clientId) . ':' . urlencode($this->settings->clientSecret);
            $headers['Authorization'] = 'Basic ' . base64_encode($pair);
        } else {
            $parameters['client_id'] = $this->settings->clientId;
            $parameters['client_secret'] = $this->settings->clientSecret;
        }
        $body = Parameters::of($parameters)->encode();
        $answer = $this->client->send('POST', $discovery->endpoint('token_endpoint'), $headers, $body);
        $token = StandardAnswer::token($answer);
        StandardAnswer::text($token->at('access_token'), 'access_token');
        StandardAnswer::checkTokenType($token);
        return $token;
    }

    /** 用户信息说的必须是 id_token 里的那个人。 */
    private function userinfo(Discovery $discovery, string $accessToken, string $subject): JsonObject
    {
        $headers = ['Authorization' => "Bearer {$accessToken}"];
        $answer = $this->client->send('GET', $discovery->endpoint('userinfo_endpoint'), $headers);
        $userinfo = StandardAnswer::userinfo($answer);
        if (StandardAnswer::text($userinfo->at('sub'), 'sub') !== $subject) {
            throw new LoginFailure('subject-mismatch');
        }
        return $userinfo;
    }
}
