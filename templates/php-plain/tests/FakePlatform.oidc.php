<?php

declare(strict_types=1);

namespace UnifiedLogin\Tests;

use UnifiedLogin\Http\Parameters;
use UnifiedLogin\Http\Request;
use UnifiedLogin\System;

/**
 * 假平台：让测试真正走完登录；是一个小而严格的 OpenID Connect 平台。
 */
final class FakePlatform
{
    public const CLIENT_ID = 'sample';
    public const CLIENT_SECRET = 'secret-of-the-test-client';

    /** 授权请求与回调的参数名，都是标准的。 */
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
        if (!isset($this->state['keys'])) {
            $this->state['keys'] = ['published' => TestKey::rsa(), 'other' => TestKey::rsa()];
            $control->write($this->state);
        }
    }

    public function answer(Request $request): FakeAnswer
    {
        switch ("{$request->method} {$request->path}") {
            case 'GET /.well-known/openid-configuration':
                return $this->discovery();
            case 'GET /authorize':
                return $this->authorize($request->query());
            case 'POST /token':
                return $this->token($request);
            case 'GET /userinfo':
                return $this->userinfo($request);
            case 'GET /jwks':
                return $this->jwks();
            case 'GET /logout':
                return $this->logout($request->query());
            default:
                return new FakeAnswer(404);
        }
    }

    /** @return array<string, string> */
    public static function paths(): array
    {
        return ['logout' => '/logout'];
    }

    private function discovery(): FakeAnswer
    {
        $address = $this->state['address'];
        return FakeAnswer::json([
            'issuer' => $address,
            'authorization_endpoint' => "{$address}/authorize",
            'token_endpoint' => "{$address}/token",
            'userinfo_endpoint' => "{$address}/userinfo",
            'jwks_uri' => "{$address}/jwks",
            'end_session_endpoint' => "{$address}/logout",
            'response_types_supported' => ['code'],
            'subject_types_supported' => ['public'],
            'id_token_signing_alg_values_supported' => ['RS256', 'PS256', 'ES256'],
            'code_challenge_methods_supported' => ['S256'],
        ], $this->state['change']['discovery'] ?? []);
    }

    private function authorize(Parameters $query): FakeAnswer
    {
        $expected = [
            'client_id' => self::CLIENT_ID,
            'response_type' => 'code',
            'code_challenge_method' => 'S256',
            'redirect_uri' => $this->state['redirectUri'],
        ];
        foreach ($expected as $name => $value) {
            if ($query->get($name) !== $value) {
                return new FakeAnswer(400);
            }
        }
        $scopes = explode(' ', (string) $query->get('scope'));
        if ((string) $query->get('nonce') === '' || !in_array('openid', $scopes, true)) {
            return new FakeAnswer(400);
        }
        $code = bin2hex(random_bytes(16));
        $this->state['codes'][$code] = [
            'nonce' => $query->get('nonce'),
            'challenge' => (string) $query->get('code_challenge'),
        ];
        $this->control->write($this->state);
        $answer = $this->state['authorizeError'] ?? ['code' => $code];
        $answer['state'] = (string) $query->get('state');
        return FakeAnswer::redirect(Parameters::of($answer)->appendTo($this->state['redirectUri']));
    }

    private function token(Request $request): FakeAnswer
    {
        $this->state['tokenRequests']++;
        $this->control->write($this->state);
        usleep($this->state['tokenDelayMs'] * 1000);
        // RFC 6749 2.3.1：标识与密钥先按表单编码，再拼成 Basic。
        $given = urldecode((string) base64_decode(substr($request->header('authorization'), 6), true));
        if ($given !== self::CLIENT_ID . ':' . self::CLIENT_SECRET) {
            // RFC 6749 5.2：用 Basic 出示的密钥不对，应答是 401，带质询。
            $refusal = FakeAnswer::json(['error' => 'invalid_client'], [], 401);
            $refusal->headers['WWW-Authenticate'] = 'Basic realm="platform"';
            return $refusal;
        }
        $form = $request->form();
        $code = (string) $form->get('code');
        $grant = $this->state['codes'][$code] ?? null;
        unset($this->state['codes'][$code]);
        $proof = TestKey::encode(hash('sha256', (string) $form->get('code_verifier'), true));
        $isRight = $grant !== null && $grant['challenge'] === $proof
            && $form->get('redirect_uri') === $this->state['redirectUri']
            && $form->get('grant_type') === 'authorization_code';
        if (!$isRight) {
            $this->control->write($this->state);
            return FakeAnswer::json(['error' => 'invalid_grant'], [], 400);
        }
        $accessToken = bin2hex(random_bytes(16));
        $this->state['tokens'][$accessToken] = true;
        $this->control->write($this->state);
        return $this->changed('token', [
            'access_token' => $accessToken,
            'token_type' => 'Bearer',
            'expires_in' => 3600,
            'id_token' => $this->idToken($grant['nonce']),
        ]);
    }

    private function idToken(string $nonce): string
    {
        $change = $this->state['change'];
        $key = $this->state['keys'][isset($change['signingKey']) ? 'other' : 'published'];
        $header = FakeAnswer::json(['alg' => 'RS256', 'kid' => $key['jwk']['kid']], $change['header'] ?? [])->body;
        $claims = FakeAnswer::json([
            'iss' => $this->state['address'],
            'sub' => $this->state['person']['subject'],
            'aud' => self::CLIENT_ID,
            'nonce' => $nonce,
            'iat' => time(),
            'exp' => time() + 300,
        ], $change['claims'] ?? [])->body;
        $content = TestKey::encode($header) . '.' . TestKey::encode($claims);
        openssl_sign($content, $signature, $key['pem'], OPENSSL_ALGO_SHA256);
        switch ($change['jwt'] ?? '') {
            case 'tampered':
                $signature = substr($signature, 0, -6) . str_repeat("\0", 6);
                break;
            case 'none':
                return TestKey::encode('{"alg":"none"}') . '.' . TestKey::encode($claims) . '.';
        }
        return $content . '.' . TestKey::encode($signature);
    }

    private function userinfo(Request $request): FakeAnswer
    {
        $accessToken = (string) preg_replace('/^Bearer /', '', $request->header('authorization'));
        if (!isset($this->state['tokens'][$accessToken])) {
            return new FakeAnswer(401);
        }
        ['subject' => $subject, 'name' => $name, 'mobile' => $mobile] = $this->state['person'];
        return $this->changed('userinfo', FakeAnswer::nested([
            'sub' => $this->state['subjectMismatch'] ? 'SOMEONE-ELSE' : $subject,
            self::pathOf('name') => $name,
            self::pathOf('phone_number') => $mobile,
            'gender' => 'female',
        ]));
    }

    private function jwks(): FakeAnswer
    {
        return FakeAnswer::json(['keys' => [$this->state['keys']['published']['jwk']]]);
    }

    private function logout(Parameters $query): FakeAnswer
    {
        if ((string) $query->get('id_token_hint') === '') {
            return new FakeAnswer(400);
        }
        $state = $this->state['change']['logoutState'] ?? ['raw' => (string) $query->get('state')];
        $back = (string) $query->get('post_logout_redirect_uri');
        return FakeAnswer::redirect(Parameters::of(['state' => $state['raw']])->appendTo($back));
    }

    /** @param array<string, mixed> $data */
    private function changed(string $step, array $data): FakeAnswer
    {
        $change = $this->state['change'][$step] ?? [];
        return FakeAnswer::json($data, $change, $this->state['httpStatus'][$step] ?? 200);
    }

    /** 平台把一项用户信息放在哪里。 */
    private static function pathOf(string $claim): string
    {
        foreach (System::load()->claims as ['name' => $name, 'path' => $path]) {
            if ($name === $claim) {
                return $path;
            }
        }
        return $claim;
    }
}
