<?php

declare(strict_types=1);

namespace UnifiedLogin\Tests;

use UnifiedLogin\Http\Parameters;
use UnifiedLogin\Http\Request;
use UnifiedLogin\System;

/**
 * 假平台：让测试真正走完登录；只会平台的写法，并且同样严格。
 */
final class FakePlatform
{
    public const CLIENT_ID = 'zwrz_sample';
    public const CLIENT_SECRET = 'secret-of-the-test-client';

    /** 授权请求与回调的参数，平台怎么叫。 */
    public const REQUEST_STATE = 'state';
    public const CODE = 'code';
    public const STATE = 'state';
    public const ERROR = 'error';
    public const DESCRIPTION = 'error_description';

    private FakePlatformControl $control;
    /** @var array<string, mixed> */
    private array $state;

    public function __construct(FakePlatformControl $control)
    {
        $this->control = $control;
        $this->state = $control->read();
    }

    public function answer(Request $request): FakeAnswer
    {
        $paths = self::paths();
        switch ("{$request->method} {$request->path}") {
            case "GET {$paths['authorize']}":
                return $this->authorize($request->query());
            case 'POST' . " {$paths['token']}":
                return $this->token($request);
            case 'POST' . " {$paths['userinfo']}":
                return $this->userinfo($request);
            case "GET {$paths['logout']}":
                return $this->logout($request->query());
            default:
                return new FakeAnswer(404);
        }
    }

    /** @return array<string, string> */
    public static function paths(): array
    {
        $text = (string) file_get_contents(System::root() . '/config/platform-paths.json');
        return array_map(
            static fn (string $path): string => explode('?', $path)[0],
            json_decode($text, true, 8, JSON_THROW_ON_ERROR)
        );
    }

    private function authorize(Parameters $query): FakeAnswer
    {
        $expected = [
            'client_id' => self::CLIENT_ID,
            'response_type' => 'code',
            'redirect_uri' => $this->state['redirectUri'],
            'scope' => 'all',
        ];
        foreach ($expected as $name => $value) {
            if ($query->get((string) $name) !== $value) {
                return new FakeAnswer(400);
            }
        }
        $code = bin2hex(random_bytes(16));
        $this->state['codes'][$code] = true;
        $this->control->write($this->state);
        $refusal = $this->state['authorizeError'];
        $answer = $refusal === null ? [self::CODE => $code] : [
            self::ERROR => $refusal['error'],
            self::DESCRIPTION => $refusal['error_description'],
        ];
        $answer[self::STATE] = (string) $query->get(self::REQUEST_STATE);
        return FakeAnswer::redirect(Parameters::of($answer)->appendTo($this->state['redirectUri']));
    }

    private function token(Request $request): FakeAnswer
    {
        $this->state['tokenRequests']++;
        $this->control->write($this->state);
        usleep($this->state['tokenDelayMs'] * 1000);
        if (!self::isOf($request, 'application/x-www-form-urlencoded')) {
            return new FakeAnswer(415);
        }
        $sent = $request->form();
        $code = (string) $sent->get('code');
        $known = $this->state['codes'][$code] ?? null;
        unset($this->state['codes'][$code]);
        $expected = [
            'grant_type' => 'authorization_code',
            'redirect_uri' => $this->state['redirectUri'],
            'client_id' => self::CLIENT_ID,
            'client_secret' => self::CLIENT_SECRET,
        ];
        foreach ($expected as $name => $value) {
            if ($sent->get((string) $name) !== $value) {
                return self::tokenFailure("{$name} 不对");
            }
        }
        if ($known === null) {
            return self::tokenFailure('授权码已失效');
        }
        $accessToken = bin2hex(random_bytes(16));
        $this->state['tokens'][$accessToken] = true;
        $this->control->write($this->state);
        $data = FakeAnswer::nested([
            'access_token' => $accessToken,
            'token_type' => 'bearer',
            'expires_in' => '7200',
            'userid' =>
                $this->state['subjectMismatch'] ? 'SOMEONE-ELSE' : $this->state['person']['subject'],
        ]);
        $data = FakeAnswer::nested([
            'status' => 0,
            'message' => '成功',
            'data' => $data,
        ]);
        return $this->changed('token', $data);
    }

    /** @param array<string, mixed> $data */
    private function changed(string $step, array $data): FakeAnswer
    {
        $change = $this->state['change'][$step] ?? [];
        return FakeAnswer::json($data, $change, $this->state['httpStatus'][$step] ?? 200);
    }

    private static function tokenFailure(string $message): FakeAnswer
    {
        return FakeAnswer::json(FakeAnswer::nested([
            'status' => 1,
            'message' => $message,
        ]));
    }

    private function userinfo(Request $request): FakeAnswer
    {
        if ($request->header('authorization') !== '') {
            return new FakeAnswer(400);
        }
        if (!self::isOf($request, 'application/x-www-form-urlencoded')) {
            return new FakeAnswer(415);
        }
        $accessToken = (string) $request->form()->get('access_token');
        if (!isset($this->state['tokens'][$accessToken])) {
            return FakeAnswer::json(FakeAnswer::nested([
                'status' => 1,
                'message' => '令牌无效',
            ]));
        }
        ['subject' => $subject, 'name' => $name, 'mobile' => $mobile] = $this->state['person'];
        $data = FakeAnswer::nested([
            'userId' => $subject,
            'name' => $name,
            'mobile' => $mobile,
            'certificateType' => 1,
            'certificateNumber' => '99010019900101001X',
            'image' => '样例',
            'sex' => '样例',
            'specialUserRegionCode' => '样例',
        ]);
        $data = FakeAnswer::nested([
            'status' => 0,
            'message' => '成功',
            'data' => $data,
        ]);
        return $this->changed('userinfo', $data);
    }

    private function logout(Parameters $query): FakeAnswer
    {
        $home = preg_replace('~(?<=[^:/])/.*~', '/auth/logged-out', $this->state['redirectUri']);
        $back = $query->get('backurl') ?? $home;
        return FakeAnswer::redirect($back);
    }

    private static function isOf(Request $request, string $mediaType): bool
    {
        return strncmp($request->header('content-type'), $mediaType, strlen($mediaType)) === 0;
    }
}
