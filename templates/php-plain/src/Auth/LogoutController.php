<?php

declare(strict_types=1);

namespace UnifiedLogin\Auth;

use Throwable;
use UnifiedLogin\Http\Response;
use UnifiedLogin\Log;
use UnifiedLogin\Pages\LoggedOutPage;
use UnifiedLogin\Services;
use UnifiedLogin\Visit;

/**
 * 退出：先结束本系统的会话，再去平台退出；平台出了问题也不影响前一步。
 */
final class LogoutController
{
    /** 去平台退出途中的 Cookie，值是送出的 state。 */
    private const COOKIE = 'logging-out';
    /** 平台的退出不带 state 时，Cookie 里放的值。 */
    private const NO_STATE = 'none';

    private Services $services;

    public function __construct(Services $services)
    {
        $this->services = $services;
    }

    public function logout(Visit $visit): Response
    {
        $visit->checkCsrf();
        $user = $visit->session()->user();
        $signedIn = $visit->signedIn();
        $visit->session()->end();
        $account = $signedIn === null ? null : $signedIn->account->username;
        $visit->audit('logout', null, $user['subject'] ?? null, $account);
        $localPage = "{$this->services->settings->basePath}/auth/logged-out";
        if (!$this->services->settings->logoutAtPlatform) {
            return Response::redirect($localPage, 303);
        }
        try {
            ['url' => $url, 'state' => $state] = $this->services->platform()->logout($user['logoutHint'] ?? null);
        } catch (Throwable $error) {
            Log::message("取平台的退出地址失败：{$error->getMessage()}");
            return Response::redirect("{$localPage}?platform-unconfirmed", 303);
        }
        $visit->cookies->set(self::COOKIE, $state ?? self::NO_STATE, 600000);
        return Response::redirect($url, 303);
    }

    /** 从平台退出回来：送出过 state 的，回来的必须一样，否则不能说平台也退出了。不是回来的，返回 null。 */
    public function returned(Visit $visit): ?Response
    {
        $sent = $visit->cookies->get(self::COOKIE);
        if ($sent === null) {
            return null;
        }
        $visit->cookies->clear(self::COOKIE);
        $states = $visit->request->query()->all('state');
        $isConfirmed = count($states) <= 1 && hash_equals($sent, $states[0] ?? self::NO_STATE);
        return Response::html(LoggedOutPage::render($visit->layout, $isConfirmed ? 'done' : 'platform-unconfirmed'));
    }

    public function loggedOut(Visit $visit): Response
    {
        $query = $visit->request->query();
        $kind = 'done';
        foreach (['platform-unconfirmed', 'unbound'] as $name) {
            $kind = $query->has($name) ? $name : $kind;
        }
        return Response::html(LoggedOutPage::render($visit->layout, $kind));
    }
}
