<?php

declare(strict_types=1);

namespace UnifiedLogin\Auth;

use UnifiedLogin\Client\HttpClient;
use UnifiedLogin\Http\Parameters;
use UnifiedLogin\Random;
use UnifiedLogin\Settings\Settings;
use UnifiedLogin\System;

/**
 * 与身份平台的全部往来：授权地址、用授权码换身份、退出地址。消息的写法在 PlatformMessages。
 */
final class Platform
{
    private Settings $settings;
    private System $system;
    private PlatformMessages $messages;
    private string $base;
    /** @var array<string, string> 平台各接口的路径，接在平台地址之后 */
    private array $paths;

    public function __construct(Settings $settings, System $system, HttpClient $client)
    {
        $this->settings = $settings;
        $this->system = $system;
        $this->base = rtrim($settings->platformAddress->href(), '/');
        $paths = (string) file_get_contents(System::root() . '/config/platform-paths.json');
        $this->paths = json_decode($paths, true, 8, JSON_THROW_ON_ERROR);
        $this->messages = new PlatformMessages(
            $settings,
            $client,
            $this->base . $this->paths['token'],
            $this->base . $this->paths['userinfo']
        );
    }

    /**
     * 开始一次登录：送用户去的地址，和回来时要核对的值。
     *
     * @return array{url: string, checks: array<string, string>}
     */
    public function begin(): array
    {
        $checks = [
            'state' => Random::token(),
        ];
        $url = Parameters::of([
            'response_type' => 'code',
            'client_id' => $this->settings->clientId,
            'redirect_uri' => $this->settings->redirectUri->href(),
            'state' => $checks['state'],
            'scope' => 'all',
        ])->appendTo($this->base . $this->paths['authorize']);
        return ['url' => $url, 'checks' => $checks];
    }

    /**
     * 用回调参数换取身份。授权码只能用一次，所以任何失败都不重试。
     *
     * @param array<string, string> $checks
     */
    public function identify(Parameters $callback, array $checks): Identity
    {
        $code = CallbackAnswer::code($callback, $this->base);
        $token = $this->messages->token($code);
        $userinfo = $this->messages->userinfo($token);
        $found = $userinfo->at('userId');
        $subject = Identity::requireSubject(StandardAnswer::text($found, '账号唯一标识'));
        // 令牌应答与用户信息说的必须是同一个人，否则令牌可能被调换。
        if ($token->has('userid')) {
            $owner = Identity::requireSubject($token->at('userid'));
            if ($owner !== $subject) {
                throw new LoginFailure('subject-mismatch');
            }
        }
        return new Identity($subject, Identity::pickClaims($userinfo, $this->system));
    }

    /**
     * 平台的退出地址；state 不为 null 时，退出后应原样带回。
     *
     * @return array{url: string, state: ?string}
     */
    public function logout(?string $hint): array
    {
        $url = Parameters::of([
            'client_id' => $this->settings->clientId,
            'backurl' => $this->settings->logoutReturnUrl,
        ])->appendTo($this->base . $this->paths['logout']);
        return ['url' => $url, 'state' => null];
    }
}
