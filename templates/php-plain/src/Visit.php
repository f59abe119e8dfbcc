<?php

declare(strict_types=1);

namespace UnifiedLogin;

use UnifiedLogin\Auth\LoginFailure;
use UnifiedLogin\Auth\SignedIn;
use UnifiedLogin\Http\Cookies;
use UnifiedLogin\Http\Request;
use UnifiedLogin\Pages\Layout;
use UnifiedLogin\Session\Session;

/**
 * 一个请求的前后：谁、从哪里来、会话与 Cookie。
 */
final class Visit
{
    public Request $request;
    public Cookies $cookies;
    public Layout $layout;
    public string $requestId;
    public string $sourceIp;
    /** 用户经 https 访问。 */
    public bool $secure;
    private Services $services;
    private ?Session $session = null;
    private bool $isChecked = false;
    private ?SignedIn $signedIn = null;

    public function __construct(Services $services, Request $request)
    {
        $settings = $services->settings;
        $this->services = $services;
        $this->request = $request;
        $this->cookies = new Cookies($settings, $request->header('cookie'));
        $this->layout = new Layout($services->system, $settings->basePath);
        $this->sourceIp = $settings->trustedProxies->sourceIp($request);
        $this->secure = $settings->trustedProxies->secure($request);
        // 前面有受信任的代理时沿用它的 X-Request-Id，便于和 nginx 日志对照。
        $upstream = $settings->trustedProxies->any() ? $request->header('x-request-id') : '';
        $this->requestId = preg_match('/^[\w-]{8,64}$/D', $upstream) === 1 ? $upstream : Random::uuid();
    }

    public function session(): Session
    {
        if ($this->session === null) {
            $this->session = new Session($this->services->sessions, $this->cookies, $this->services->settings);
        }
        return $this->session;
    }

    /** 已登录的人。账号停用、绑定解除、超过绝对期限，都在下一个请求生效。 */
    public function signedIn(): ?SignedIn
    {
        if (!$this->isChecked) {
            $this->isChecked = true;
            $user = $this->session()->user();
            $this->signedIn = $user === null ? null : $this->check($user);
        }
        return $this->signedIn;
    }

    /**
     * 登录成功：会话换新编号（防会话固定），从此记住是谁。
     *
     * @param array<string, mixed> $identity
     */
    public function signIn(int $accountId, array $identity): void
    {
        $user = $identity + ['accountId' => $accountId, 'signedInAt' => Clock::milliseconds()];
        $this->session()->renew(['user' => $user]);
    }

    /** 防跨站提交：表单里的 _csrf 必须与会话里的相同。 */
    public function checkCsrf(): void
    {
        $expected = $this->session()->csrfToken();
        if ($expected === '' || !hash_equals($expected, $this->field('_csrf', 200))) {
            throw new LoginFailure('form-expired');
        }
    }

    /** 表单的一项；重复提交的同名项不予理会。 */
    public function field(string $name, int $maxLength): string
    {
        $values = $this->request->form()->all($name);
        return count($values) === 1 ? mb_substr($values[0], 0, $maxLength) : '';
    }

    public function audit(string $event, ?string $reason, ?string $subject, ?string $account = null): void
    {
        $this->services->audit->write(
            $event,
            $reason,
            $reason === null,
            $subject,
            $account,
            $this->sourceIp,
            $this->requestId
        );
    }

    /** @param array<string, mixed> $user */
    private function check(array $user): ?SignedIn
    {
        $account = $this->services->bindings()->accountOf($user['subject']);
        $isOver = Clock::milliseconds() - $user['signedInAt'] > $this->services->settings->sessionAbsoluteMs;
        if ($account !== null && $account->id === $user['accountId'] && !$account->disabled && !$isOver) {
            return new SignedIn($account, $user);
        }
        $this->session()->end();
        $isDisabled = $account !== null && $account->disabled;
        $this->services->audit->write(
            'session-expired',
            $isOver ? 'absolute-limit' : ($isDisabled ? 'account-disabled' : 'binding-removed'),
            true,
            $user['subject'],
            $account === null ? null : $account->username,
            $this->sourceIp,
            $this->requestId
        );
        return null;
    }
}
