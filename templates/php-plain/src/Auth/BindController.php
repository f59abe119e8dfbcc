<?php

declare(strict_types=1);

namespace UnifiedLogin\Auth;

use UnifiedLogin\Accounts\AccountProblem;
use UnifiedLogin\Accounts\BindAttempts;
use UnifiedLogin\Accounts\Password;
use UnifiedLogin\Clock;
use UnifiedLogin\Http\Response;
use UnifiedLogin\Pages\BindPage;
use UnifiedLogin\Services;
use UnifiedLogin\Visit;

/**
 * 绑定与解除绑定：平台账号 ↔ 本地账号，凭本地密码确认一次。
 */
final class BindController
{
    private Services $services;

    public function __construct(Services $services)
    {
        $this->services = $services;
    }

    public function show(Visit $visit): Response
    {
        return Response::html(self::form($visit, self::pendingBinding($visit)));
    }

    public function bind(Visit $visit): Response
    {
        $visit->checkCsrf();
        $pending = self::pendingBinding($visit);
        $username = trim($visit->field('username', 64));
        $password = $visit->field('password', 128);
        $subject = $pending['identity']['subject'];
        $attempts = $this->services->bindAttempts();

        $refuse = static function (int $status, string $reason, string $why) use ($visit, $pending, $username) {
            $visit->audit('bind', $reason, $pending['identity']['subject'], $username);
            return Response::html(self::form($visit, $pending, $username, $why), $status);
        };
        if (!$attempts->begin($username, $subject)) {
            $minutes = BindAttempts::LOCK_MINUTES;
            return $refuse(429, 'locked', "输错的次数太多，请 {$minutes} 分钟后再试，或联系管理员。");
        }
        $account = $this->services->accounts()->byUsername($username);
        $isRight = Password::verify($password, $account === null ? null : $account->passwordHash);
        if ($account === null || !$isRight) {
            return $refuse(403, 'wrong-password', '账号或密码不正确。');
        }
        $attempts->succeed($username, $subject);
        if ($account->disabled) {
            return $refuse(403, 'account-disabled', '这个账号已停用，请联系管理员。');
        }
        try {
            $this->services->bindings()->bind($subject, $account->id);
        } catch (AccountProblem $problem) {
            $why = "{$problem->getMessage()}一个账号只能绑定一次，请联系管理员核实。";
            return $refuse(409, 'already-bound', $why);
        }
        $visit->audit('bind', null, $subject, $account->username);
        $visit->signIn($account->id, $pending['identity']);
        $visit->audit('login', null, $subject, $account->username);
        return Response::redirect($pending['returnTo'], 303);
    }

    public function unbind(Visit $visit): Response
    {
        $visit->checkCsrf();
        $signedIn = $visit->signedIn();
        if ($signedIn === null) {
            throw new LoginFailure('not-signed-in');
        }
        $this->services->bindings()->unbind($signedIn->account->id);
        $visit->audit('unbind', null, $signedIn->subject, $signedIn->account->username);
        $visit->session()->end();
        return Response::redirect("{$this->services->settings->basePath}/auth/logged-out?unbound", 303);
    }

    /** @param array<string, mixed> $pending */
    private static function form(Visit $visit, array $pending, string $username = '', string $problem = ''): string
    {
        $displayName = $pending['identity']['displayName'];
        return BindPage::render($visit->layout, $visit->session()->csrfToken(), $displayName, $username, $problem);
    }

    /** @return array<string, mixed> */
    private static function pendingBinding(Visit $visit): array
    {
        $pending = $visit->session()->pendingBinding();
        if ($pending === null || $pending['expiresAt'] < Clock::milliseconds()) {
            throw new LoginFailure('binding-expired');
        }
        return $pending;
    }
}
