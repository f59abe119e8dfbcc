<?php

declare(strict_types=1);

namespace UnifiedLogin\Auth;

use UnifiedLogin\Client\HttpClient;
use UnifiedLogin\Http\Parameters;
use UnifiedLogin\Settings\Settings;
use UnifiedLogin\System;

/**
 * 与身份平台的全部往来：授权地址、凭票据问是谁、退出地址。消息的写法在 PlatformMessages。
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
        $endpoints = array_map(fn (string $path): string => $this->base . $path, $this->paths);
        $this->messages = new PlatformMessages($settings, $client, $endpoints);
    }

    /**
     * 开始一次登录：送用户去的地址，和回来时要核对的值。
     *
     * @return array{url: string, checks: array<string, string>}
     */
    public function begin(): array
    {
        $url = Parameters::of([
            'service' => $this->settings->redirectUri->href(),
        ])->appendTo($this->base . $this->paths['authorize']);
        return ['url' => $url, 'checks' => []];
    }

    /**
     * 用回调参数问出身份。票据只能用一次，所以任何失败都不重试。
     *
     * @param array<string, string> $checks 是不是这个浏览器发起的登录，LoginController 已经核对
     */
    public function identify(Parameters $callback, array $checks): Identity
    {
        $error = (string) $callback->get('error');
        if ($error !== '') {
            $message = $callback->get('error_description') ?? $error;
            throw new LoginFailure('platform-error', OAuthErrors::explain($error), $message);
        }
        $code = (string) $callback->get('code');
        $userinfo = $this->messages->userinfo($code);
        $subject = Identity::requireSubject($userinfo->at('user'));
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
            'service' => $this->settings->logoutReturnUrl,
        ])->appendTo($this->base . $this->paths['logout']);
        return ['url' => $url, 'state' => null];
    }
}
