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
    public const CODE = 'ticket';
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
            case 'GET' . " {$paths['userinfo']}":
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
            'service' => $this->state['redirectUri'],
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
        return FakeAnswer::redirect(Parameters::of($answer)->appendTo($this->state['redirectUri']));
    }

    private function userinfo(Request $request): FakeAnswer
    {
        $this->state['tokenRequests']++;
        $this->control->write($this->state);
        usleep($this->state['tokenDelayMs'] * 1000);
        $code = (string) $request->query()->get('ticket');
        $isKnown = isset($this->state['codes'][$code]);
        unset($this->state['codes'][$code]);
        $this->control->write($this->state);
        if (!$isKnown) {
            return self::userinfoFailure('票据已失效');
        }
        $expected = [
            [$request->query()->get('format'), 'JSON'],
            [$request->query()->get('service'), $this->state['redirectUri']],
        ];
        foreach ($expected as [$given, $value]) {
            if ($given !== $value) {
                return self::userinfoFailure('参数不对');
            }
        }
        ['subject' => $subject, 'name' => $name, 'mobile' => $mobile] = $this->state['person'];
        $data = FakeAnswer::nested([
            'user' => $subject,
            'attributes.displayName' => $name,
            'attributes.mobile' => $mobile,
            'attributes.mail' => '样例',
        ]);
        $data = FakeAnswer::nested([
            'serviceResponse.authenticationSuccess' => $data,
        ]);
        return $this->changed('userinfo', $data);
    }

    /** @param array<string, mixed> $data */
    private function changed(string $step, array $data): FakeAnswer
    {
        $change = $this->state['change'][$step] ?? [];
        return FakeAnswer::json($data, $change, $this->state['httpStatus'][$step] ?? 200);
    }

    private static function userinfoFailure(string $message): FakeAnswer
    {
        return FakeAnswer::json(FakeAnswer::nested([
            'serviceResponse.authenticationFailure.code' => '-E1',
            'serviceResponse.authenticationFailure.description' => $message,
        ]));
    }

    private function logout(Parameters $query): FakeAnswer
    {
        $home = preg_replace('~(?<=[^:/])/.*~', '/auth/logged-out', $this->state['redirectUri']);
        $back = $query->get('service') ?? $home;
        return FakeAnswer::redirect($back);
    }
}
