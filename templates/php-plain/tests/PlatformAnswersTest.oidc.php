<?php

declare(strict_types=1);

namespace UnifiedLogin\Tests;

/**
 * 平台不按约定作答的各种样子：一律不登录。
 */
final class PlatformAnswersTest extends SystemTestCase
{
    /**
     * 哪个应答、怎样改坏、应有的原因。
     *
     * @return array<string, array{0: string, 1: mixed, 2: string}>
     */
    public function badAnswers(): array
    {
        $set = static fn (string $name, $value): array => ['put' => [$name => $value]];
        $none = static fn (string $name): array => ['remove' => [$name]];
        [$wrong, $invalid] = ['token-invalid', 'platform-answer-invalid'];
        $past = ['put' => ['iat' => time() - 900, 'exp' => time() - 600]];
        return [
            '发现文档的 issuer 不同' => ['discovery', $set('issuer', 'http://127.0.0.1:1'), $wrong],
            'id_token 的 iss 不同' => ['claims', $set('iss', 'http://127.0.0.1:1'), $wrong],
            'id_token 的 aud 不是本系统' => ['claims', $set('aud', 'another-client'), $wrong],
            'id_token 另有接收者而没有 azp' => ['claims', $set('aud', ['sample', 'other']), $wrong],
            'id_token 的 azp 不是本系统' => ['claims', $set('azp', 'another-client'), $wrong],
            'id_token 的 nonce 不同' => ['claims', $set('nonce', 'another-nonce'), $wrong],
            'id_token 没有 nonce' => ['claims', $none('nonce'), $invalid],
            'id_token 没有 aud' => ['claims', $none('aud'), $invalid],
            'id_token 没有 iat' => ['claims', $none('iat'), $invalid],
            'id_token 没有 sub' => ['claims', $none('sub'), $invalid],
            'id_token 没有 exp' => ['claims', $none('exp'), $invalid],
            'id_token 的 exp 是文本' => ['claims', $set('exp', '9999999999'), $invalid],
            'id_token 已过期' => ['claims', $past, $wrong],
            'id_token 还没有生效' => ['claims', $set('nbf', time() + 600), $wrong],
            'id_token 的签名来自别的密钥' => ['signingKey', [], $wrong],
            'id_token 的签名被改动' => ['jwt', 'tampered', $wrong],
            'id_token 没有签名（alg=none）' => ['jwt', 'none', $invalid],
            'id_token 用 HS256' => ['header', $set('alg', 'HS256'), $invalid],
            'id_token 的头里有 crit' => ['header', $set('crit', ['exp']), $wrong],
            'id_token 的 kid 没有公布' => ['header', $set('kid', 'unknown'), $wrong],
            '没有 id_token' => ['token', $none('id_token'), $invalid],
            '没有 access_token' => ['token', $none('access_token'), $invalid],
            '令牌应答不是 JSON' => ['token', ['raw' => '<html>'], $invalid],
            '令牌应答有几兆字节' => ['token', ['pad' => 5000000], $invalid],
            '用户信息是别人的' => ['userinfo', $set('sub', 'SOMEONE-ELSE'), 'subject-mismatch'],
            '用户信息没有 sub' => ['userinfo', $none('sub'), $invalid],
            '用户信息不是 JSON' => ['userinfo', ['raw' => '<html>'], $invalid],
            '用户信息有几兆字节' => ['userinfo', ['pad' => 5000000], $invalid],
        ];
    }

    /**
     * @dataProvider badAnswers
     * @param mixed $change
     */
    public function testBadAnswerIsRefused(string $answer, $change, string $reason): void
    {
        $this->addBoundAccount();
        $this->platform->set('change', [$answer => $change]);
        $this->assertRefused("{$this->base}/auth/login", 502, $reason);
    }

    /** HTTP 状态码不是 200：拒绝。 */
    public function testBadStatusIsRefused(): void
    {
        $this->addBoundAccount();
        foreach (['token', 'userinfo'] as $step) {
            foreach ([302, 401, 429, 500] as $status) {
                $this->platform->set('httpStatus', [$step => $status]);
                $this->assertRefused("{$this->base}/auth/login", 502, 'platform-answer-invalid');
            }
        }
    }

    /** 密钥不对：说明是密钥的问题。 */
    public function testWrongSecretIsExplained(): void
    {
        $this->configure(['CLIENT_SECRET' => 'not-the-secret-that-was-issued']);
        $page = $this->assertRefused("{$this->base}/auth/login", 502, 'platform-refused');
        self::assertStringContainsString('不认可本系统的应用标识或密钥（invalid_client）', $page->text);
        self::assertStringNotContainsString('not-the-secret', $page->text);
    }

    /** id_token 没有 kid 而平台只有一把公钥：可以登录。 */
    public function testKeyIdMayBeMissing(): void
    {
        $this->addBoundAccount();
        $this->platform->change('header', ['remove' => ['kid']]);
        $this->browser->open("{$this->base}/auth/login");
        self::assertNotNull($this->whoAmI());
    }

    /** 平台换了公钥：下一次登录立刻可用。 */
    public function testNewKeyIsTakenAtOnce(): void
    {
        $this->addBoundAccount();
        $this->browser->open("{$this->base}/auth/login");
        ['published' => $published, 'other' => $other] = $this->platform->read()['keys'];
        $this->platform->set('keys', ['published' => $other, 'other' => $published]);
        $again = new Browser();
        $again->open("{$this->base}/auth/login");
        self::assertNotNull($this->whoAmI($again));
    }

    /** 授权请求带 PKCE S256 与 nonce，只申请声明过的信息。 */
    public function testAuthorizationRequest(): void
    {
        $location = $this->browser->request("{$this->base}/auth/login")->location;
        parse_str((string) parse_url($location, PHP_URL_QUERY), $query);
        self::assertSame('S256', $query['code_challenge_method']);
        self::assertMatchesRegularExpression('/^[\w-]{43}$/', $query['code_challenge']);
        self::assertMatchesRegularExpression('/^[\w-]{43}$/', $query['nonce']);
        self::assertContains('openid', explode(' ', $query['scope']));
        self::assertStringNotContainsString('code_verifier', $location);
    }

    /** 只留下声明过的用户信息，其余的不进会话，也不出现在页面上。 */
    public function testOnlyDeclaredClaimsAreKept(): void
    {
        $this->configure(['ACCOUNT_MODE' => 'auto']);
        $this->platform->change('userinfo', ['put' => ['undeclared' => '没有声明过的值']]);
        $page = $this->browser->open("{$this->base}/auth/login");
        self::assertStringContainsString('您好', $page->text);
        self::assertDoesNotMatchRegularExpression('/没有声明过的值|10000000001/', $page->text);
    }

    /** 退出平台时带 id_token；带回的 state 不同则不说平台已退出。 */
    public function testLogoutStateIsChecked(): void
    {
        $this->configure(['LOGOUT_AT_PLATFORM' => 'true', 'LOGOUT_RETURN_PATH' => '/auth/logged-out']);
        $this->addBoundAccount();
        $home = $this->browser->open("{$this->base}/auth/login");
        $this->platform->change('logoutState', ['raw' => 'another-state']);
        $toPlatform = $this->browser->submit($home, "{$this->base}/auth/logout");
        self::assertStringContainsString('id_token_hint=', $toPlatform->location);
        self::assertStringContainsString('不能确认您是否已退出', $this->browser->follow($toPlatform)->text);
    }
}
