<?php

declare(strict_types=1);

namespace UnifiedLogin\Auth;

use Throwable;
use UnifiedLogin\Accounts\Account;
use UnifiedLogin\Clock;
use UnifiedLogin\Http\Parameters;
use UnifiedLogin\Http\Response;
use UnifiedLogin\Http\Url;
use UnifiedLogin\Services;
use UnifiedLogin\Visit;

/**
 * 登录：送用户去平台，接平台的回调，认出本地账号。
 */
final class LoginController
{
    private Services $services;

    public function __construct(Services $services)
    {
        $this->services = $services;
    }

    public function begin(Visit $visit): Response
    {
        $settings = $this->services->settings;
        // 参数重复的不予理会。
        $requested = $visit->request->query()->all('return');
        $returnTo = ReturnPath::safe(count($requested) === 1 ? $requested[0] : null, $settings->basePath);
        if ($this->isOnOtherLoopbackName($visit)) {
            $here = "{$settings->publicBaseUrl->origin()}{$settings->basePath}/auth/login";
            return Response::redirect(Parameters::of(['return' => $returnTo])->appendTo($here));
        }
        if ($settings->https && !$visit->secure) {
            throw new LoginFailure('cookie-insecure');
        }
        try {
            ['url' => $url, 'checks' => $checks] = $this->services->platform()->begin();
        } catch (Throwable $error) {
            throw self::fail($visit, $error);
        }
        $checks['browserKey'] = LoginCookie::set($visit->cookies, $checks['state']);
        $this->services->pendingLogins()->put($checks['state'], $checks + ['returnTo' => $returnTo]);
        return Response::redirect($url);
    }

    public function callback(Visit $visit): Response
    {
        $subject = null;
        try {
            $callback = $visit->request->query();
            $pending = $this->takePendingLogin($visit, $callback);
            $identity = $this->services->platform()->identify($callback, $pending);
            $subject = $identity->subject;
            $account = $this->resolveAccount($identity);
            $forSession = $identity->forSession($this->services->system);
            if ($account === null) {
                $visit->session()->renew(['pendingBinding' => [
                    'identity' => $forSession,
                    'returnTo' => $pending['returnTo'],
                    'expiresAt' => Clock::milliseconds() + PendingLogins::LIFETIME_MS,
                ]]);
                return Response::redirect("{$this->services->settings->basePath}/auth/bind");
            }
            $visit->signIn($account->id, $forSession);
            $visit->audit('login', null, $subject, $account->username);
            return Response::redirect($pending['returnTo']);
        } catch (Throwable $error) {
            throw self::fail($visit, $error, $subject);
        }
    }

    /** 有的平台用表单 POST 带回结果（response_mode=form_post）。跨站的 POST 不带 Lax Cookie，改成 GET 再来一次。 */
    public function callbackForm(Visit $visit): Response
    {
        $path = $this->services->settings->redirectUri->path;
        return Response::redirect("{$path}?{$visit->request->form()->encode()}", 303);
    }

    /**
     * state 存在、没用过、没过期，而且还是同一个浏览器。
     *
     * @return array<string, string>
     */
    private function takePendingLogin(Visit $visit, Parameters $callback): array
    {
        $states = $callback->all('state');
        if (count($states) !== 1 || $states[0] === '') {
            throw self::withPlatformError('state-missing', $callback);
        }
        [$state] = $states;
        $browserKey = LoginCookie::take($visit->cookies, $state);
        $isPlausible = preg_match('/^[\w-]{1,128}$/D', $state) === 1;
        $pending = $isPlausible ? $this->services->pendingLogins()->take($state) : null;
        if ($pending === null) {
            throw self::withPlatformError('state-unknown', $callback);
        }
        if ($browserKey === null || !hash_equals($pending['browserKey'], $browserKey)) {
            throw new LoginFailure('cookie-lost');
        }
        if (!$callback->has('error') && count(array_filter($callback->all('code'), 'strlen')) !== 1) {
            throw new LoginFailure('code-missing');
        }
        return $pending;
    }

    /** 已绑定的账号；没有时按设置：去绑定（null）、自动开通，或拒绝。 */
    private function resolveAccount(Identity $identity): ?Account
    {
        $mode = $this->services->settings->accountMode;
        $account = $this->services->bindings()->accountOf($identity->subject);
        if ($account !== null && $account->disabled) {
            throw new LoginFailure('account-disabled');
        }
        if ($account !== null || $mode === 'bind') {
            return $account;
        }
        if ($mode === 'reject') {
            throw new LoginFailure('account-missing');
        }
        return $this->services->bindings()->bindNewAccount($identity->subject, $identity->claims['name'] ?? '');
    }

    private static function fail(Visit $visit, Throwable $error, ?string $subject = null): LoginFailure
    {
        $failure = LoginFailure::from($error);
        $visit->audit('login', $failure->reason, $subject);
        return $failure;
    }

    /** state 不可信时仍说明平台报的错误码，但不展示来路不明的原话。 */
    private static function withPlatformError(string $reason, Parameters $callback): LoginFailure
    {
        $code = (string) $callback->get('error');
        return new LoginFailure($reason, $code === '' ? [] : ['status' => 400] + OAuthErrors::explain($code));
    }

    /** 本机调试时 127.0.0.1 与 localhost 的 Cookie 互不相通，先换到登记的那个名字再开始。 */
    private function isOnOtherLoopbackName(Visit $visit): bool
    {
        $public = $this->services->settings->publicBaseUrl;
        $here = Url::parse("http://{$visit->request->header('host')}");
        return $here !== null
            && $public->isLoopback()
            && $here->isLoopback()
            && $here->port === $public->port
            && $here->host !== $public->host;
    }
}
