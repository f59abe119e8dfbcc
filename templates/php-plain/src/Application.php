<?php

declare(strict_types=1);

namespace UnifiedLogin;

use Throwable;
use UnifiedLogin\Auth\BindController;
use UnifiedLogin\Auth\LoginController;
use UnifiedLogin\Auth\LoginFailure;
use UnifiedLogin\Auth\LogoutController;
use UnifiedLogin\Http\BadRequest;
use UnifiedLogin\Http\Request;
use UnifiedLogin\Http\Response;
use UnifiedLogin\Pages\ErrorPage;
use UnifiedLogin\Pages\HomePage;

/**
 * 把各部分装在一起：全部路由、唯一的出错处理。
 */
final class Application
{
    private const ASSETS = [
        '/assets/style.css' => 'text/css; charset=utf-8',
        '/assets/icon.svg' => 'image/svg+xml',
    ];

    private Services $services;

    public function __construct(Services $services)
    {
        $this->services = $services;
    }

    /** 答复一个请求，连同访问日志。 */
    public function run(Request $request): void
    {
        $startedAt = microtime(true);
        $visit = new Visit($this->services, $request);
        try {
            $response = $this->answer($visit);
        } catch (Throwable $error) {
            $response = self::onError($visit, $error);
        }
        $response->headers += ['X-Request-Id' => $visit->requestId] + SecurityHeaders::of($this->services->settings);
        $response->send($visit->cookies->lines(), $request->method !== 'HEAD');
        Log::access($request->method, $request->path, $response->status, $startedAt, $visit->requestId);
    }

    private function answer(Visit $visit): Response
    {
        $basePath = $this->services->settings->basePath;
        $path = $visit->request->path;
        if ($path !== $basePath && strncmp($path, "{$basePath}/", strlen($basePath) + 1) !== 0) {
            return self::notFound($visit);
        }
        // 末尾的斜杠、大小写都不计较。
        $local = rtrim(strtolower(substr($path, strlen($basePath))), '/');
        $method = $visit->request->method === 'HEAD' ? 'GET' : $visit->request->method;

        // 不需要会话的：存活检查、样式与图标。
        if ("{$method} {$local}" === 'GET /healthz') {
            return $this->health();
        }
        if (strncmp($local, '/assets/', 8) === 0 || $local === '/assets') {
            return self::asset($method, $local);
        }

        $signedIn = $visit->signedIn();
        $login = new LoginController($this->services);
        $bind = new BindController($this->services);
        $logout = new LogoutController($this->services);
        $callbackPath = rtrim(strtolower(substr($this->services->settings->redirectUri->path, strlen($basePath))), '/');
        if ($method === 'GET' && $local === rtrim(strtolower($this->services->settings->logoutReturnPath), '/')) {
            $response = $logout->returned($visit);
            if ($response !== null) {
                return $response;
            }
        }
        switch ("{$method} {$local}") {
            case 'GET /auth/login':
                return $login->begin($visit);
            case "GET {$callbackPath}":
                return $login->callback($visit);
            case "POST {$callbackPath}":
                return $login->callbackForm($visit);
            case 'GET /auth/bind':
                return $bind->show($visit);
            case 'POST /auth/bind':
                return $bind->bind($visit);
            case 'POST /auth/unbind':
                return $bind->unbind($visit);
            case 'POST /auth/logout':
                return $logout->logout($visit);
            case 'GET /auth/logged-out':
                return $logout->loggedOut($visit);
            case 'GET ':
                return $this->home($visit);
            case 'GET /api/me':
                return $signedIn === null
                    ? Response::json(['error' => 'not-signed-in', 'message' => '还没有登录，或者登录已到期。'], 401)
                    : Response::json($signedIn->summary());
            default:
                return self::notFound($visit);
        }
    }

    private function home(Visit $visit): Response
    {
        $signedIn = $visit->signedIn();
        if ($signedIn === null) {
            return Response::html(HomePage::welcome($visit->layout));
        }
        $canUnbind = $this->services->settings->accountMode === 'bind';
        $csrfToken = $visit->session()->csrfToken();
        return Response::html(HomePage::signedIn($visit->layout, $signedIn, $csrfToken, $canUnbind));
    }

    private function health(): Response
    {
        $status = 'ok';
        try {
            $this->services->database()->row('SELECT 1');
        } catch (Throwable $error) {
            $status = 'database-unavailable';
            Log::message("账号库不能用：{$error->getMessage()}");
        }
        if (!$this->services->isSessionStoreReady()) {
            $status = 'session-store-unavailable';
        }
        return Response::json(['status' => $status], $status === 'ok' ? 200 : 503);
    }

    private static function asset(string $method, string $path): Response
    {
        if ($method !== 'GET' || !isset(self::ASSETS[$path])) {
            throw new BadRequest($method === 'GET' ? 404 : 405);
        }
        $content = (string) file_get_contents(System::root() . '/public/' . basename($path));
        return new Response(200, ['Content-Type' => self::ASSETS[$path]], $content);
    }

    private static function notFound(Visit $visit): Response
    {
        return Response::html(ErrorPage::render(
            $visit->layout,
            '没有这个页面',
            '您访问的地址不存在，可能是输错了，或者页面已经移走。',
            '请回到首页。',
            $visit->requestId
        ), 404);
    }

    /** 已知的失败照表说明；其余只说出了意外，细节写进日志。 */
    private static function onError(Visit $visit, Throwable $error): Response
    {
        if ($error instanceof BadRequest) {
            $page = ErrorPage::render(
                $visit->layout,
                '请求有误',
                '服务器不能接受这个请求。',
                '请回到首页再试。',
                $visit->requestId
            );
            return Response::html($page, (int) $error->getCode());
        }
        $failure = LoginFailure::from($error);
        if ($failure->status >= 500) {
            Log::error($error, $visit->requestId);
        }
        return Response::html(ErrorPage::render(
            $visit->layout,
            $failure->title,
            $failure->what,
            $failure->todo,
            $visit->requestId,
            $failure->platformMessage
        ), $failure->status);
    }
}
