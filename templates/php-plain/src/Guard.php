<?php

declare(strict_types=1);

namespace UnifiedLogin;

use RuntimeException;
use Throwable;
use UnifiedLogin\Auth\LoginFailure;
use UnifiedLogin\Auth\SignedIn;
use UnifiedLogin\Http\Parameters;
use UnifiedLogin\Http\Request;
use UnifiedLogin\Http\Response;
use UnifiedLogin\Pages\ErrorPage;
use UnifiedLogin\Settings\Settings;

/**
 * 老系统的门卫：没有登录的不放行，登录了的说明是谁。用法见 README。
 */
final class Guard
{
    private static ?SignedIn $signedIn = null;

    /**
     * 没有登录时送去登录（或答复 401）并结束这个请求。
     *
     * @return array{name: string, account: string, role: string}|null 已登录的人；命令行和本系统自己的入口不管，为 null
     */
    public static function protect(): ?array
    {
        $request = Request::current();
        $isOwn = realpath($request->script) === realpath(System::root() . '/public/index.php');
        if (PHP_SAPI === 'cli' || $isOwn) {
            return null;
        }
        // 老系统可能用 GBK。
        $encoding = mb_internal_encoding();
        mb_internal_encoding('UTF-8');
        try {
            return self::check($request);
        } catch (Throwable $error) {
            // 查不了就不放行。
            Runtime::refuse($error);
            exit;
        } finally {
            mb_internal_encoding((string) $encoding);
        }
    }

    /**
     * 已登录的人：掩码后的姓名、本地账号、角色。
     *
     * @return array{name: string, account: string, role: string}
     */
    public static function user(): array
    {
        if (self::$signedIn === null) {
            throw new RuntimeException('这个请求没有经过 guard.php');
        }
        return self::$signedIn->summary();
    }

    /** @return array{name: string, account: string, role: string} */
    private static function check(Request $request): array
    {
        $system = System::load();
        $settings = Settings::load($system);
        $visit = new Visit(new Services($settings, $system), $request);
        self::$signedIn = $visit->signedIn();
        if (self::$signedIn === null) {
            $response = self::turnAway($visit, $settings);
            $response->headers['Cache-Control'] = 'no-store';
            $response->send($visit->cookies->lines(), $request->method !== 'HEAD');
            exit;
        }
        foreach ($visit->cookies->lines() as $line) {
            header("Set-Cookie: {$line}", false);
        }
        return self::$signedIn->summary();
    }

    /** 打开页面的送去登录，登录后回到原处；提交表单、取数据的只答复 401。 */
    private static function turnAway(Visit $visit, Settings $settings): Response
    {
        $request = $visit->request;
        $wantsPage = strpos($request->header('accept'), 'text/html') !== false || $request->header('accept') === '';
        if ($wantsPage && in_array($request->method, ['GET', 'HEAD'], true)) {
            $here = $request->path . ($request->queryText === '' ? '' : "?{$request->queryText}");
            $login = "{$settings->basePath}/auth/login";
            return Response::redirect(Parameters::of(['return' => $here])->appendTo($login));
        }
        if (!$wantsPage) {
            return Response::json(['error' => 'not-signed-in', 'message' => '还没有登录，或者登录已到期。'], 401);
        }
        $failure = new LoginFailure('not-signed-in');
        return Response::html(ErrorPage::render(
            $visit->layout,
            $failure->title,
            $failure->what,
            $failure->todo,
            $visit->requestId
        ), $failure->status);
    }
}
