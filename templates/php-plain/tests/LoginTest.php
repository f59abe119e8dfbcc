<?php

declare(strict_types=1);

namespace UnifiedLogin\Tests;

/**
 * 登录：走得通的路，和每一种必须拒绝的回调。
 */
final class LoginTest extends SystemTestCase
{
    /** 已绑定的人登录成功，会话编号在登录后更换。 */
    public function testBoundPersonLogsInWithRenewedSession(): void
    {
        $this->addBoundAccount();
        $page = $this->browser->open("{$this->base}/auth/login?return=/?tab=1");
        self::assertSame(200, $page->status, $page->text);
        self::assertSame("{$this->base}/?tab=1", $page->url);
        $me = $this->whoAmI();
        self::assertSame(['zhangsan', 'user'], [$me['account'], $me['role']]);
        self::assertMatchesRegularExpression('/^\*+\S$/u', $me['name']);
        self::assertDoesNotMatchRegularExpression('/测试甲|10000000001|99010019900101001X/', $page->text);

        $before = $this->browser->cookie('sid');
        $this->browser->open("{$this->base}/auth/login");
        self::assertNotSame($before, $this->browser->cookie('sid'));
    }

    /** 审计日志有记录，没有令牌、密钥和完整的个人信息。 */
    public function testAuditTellsWhoWithoutSecrets(): void
    {
        $this->addBoundAccount();
        $this->browser->open("{$this->base}/auth/login");
        $lines = $this->audit();
        $entry = end($lines);
        $keys = ['time', 'event', 'result', 'subject', 'account', 'sourceIp', 'requestId'];
        self::assertSame($keys, array_keys($entry));
        self::assertSame(['login', 'success', 'U***'], [$entry['event'], $entry['result'], $entry['subject']]);
        self::assertSame(['zhangsan', '127.0.0.1'], [$entry['account'], $entry['sourceIp']]);
        self::assertDoesNotMatchRegularExpression('/U-0001|测试甲|10000000001|secret-of/', $this->auditText());
        self::assertSame('0600', substr(sprintf('%o', fileperms("{$this->root}/logs/audit.jsonl")), -4));
    }

    /** Cookie 带 HttpOnly 与 SameSite=Lax，页面带安全响应头。 */
    public function testCookieFlagsAndSecurityHeaders(): void
    {
        $page = $this->browser->request("{$this->base}/auth/login");
        self::assertStringContainsString('HttpOnly; SameSite=Lax', $page->header('set-cookie'));
        self::assertSame('no-store', $page->header('cache-control'));
        self::assertSame('no-referrer', $page->header('referrer-policy'));
        self::assertMatchesRegularExpression(
            "/default-src 'none'.*frame-ancestors 'none'/",
            $page->header('content-security-policy')
        );
        self::assertSame('DENY', $page->header('x-frame-options'));
        self::assertSame('', $page->header('x-powered-by'));
    }

    /** 连点两次登录：两次都能走完。 */
    public function testTwoLoginsAtOnce(): void
    {
        $this->addBoundAccount();
        [$first, $second] = [$this->callbackUrl(), $this->callbackUrl()];
        self::assertSame(200, $this->browser->open($second)->status);
        self::assertSame(200, $this->browser->open($first)->status);
        self::assertNotNull($this->whoAmI());
    }

    /** 同时有许多人登录，不会串号。 */
    public function testManyPeopleAreNotMixedUp(): void
    {
        $this->configure(['ACCOUNT_MODE' => 'auto']);
        $starts = [];
        for ($at = 0; $at < 20; $at++) {
            $starts[] = [new Browser(), "{$this->base}/auth/login"];
        }
        $pages = Browser::requestAll($starts);
        // 假平台按当前的人签发，所以逐个授权；开始与查询的两头并行。
        foreach ($starts as $at => [$browser]) {
            $this->platform->person("P-{$at}", "人{$at}");
            $browser->open($pages[$at]->location);
        }
        $asks = array_map(fn (array $start) => [$start[0], "{$this->base}/api/me"], $starts);
        foreach (Browser::requestAll($asks) as $at => $page) {
            $account = json_decode($page->text, true)['account'];
            self::assertSame($account, $this->bindings()->accountOf("P-{$at}")->username);
        }
        self::assertCount(20, $this->accounts()->all());
    }

    /** state 缺少、重复、伪造都拒绝。 */
    public function testStateMustBeOurs(): void
    {
        $this->addBoundAccount();
        $name = FakePlatform::STATE;
        $missing = self::withParameter($this->callbackUrl(), $name, null);
        $this->assertRefused($missing, 400, 'state-missing');
        $doubled = $this->callbackUrl() . '&' . rawurlencode($name) . '=x';
        $this->assertRefused($doubled, 400, 'state-missing');
        $forged = self::withParameter($this->callbackUrl(), $name, str_repeat('x', 43));
        $this->assertRefused($forged, 400, 'state-unknown');
        self::assertSame(0, $this->platform->tokenRequests());
    }

    /** 授权码缺少或重复都拒绝。 */
    public function testCodeMustBeOne(): void
    {
        $this->addBoundAccount();
        $missing = self::withParameter($this->callbackUrl(), FakePlatform::CODE, null);
        $this->assertRefused($missing, 400, 'code-missing');
        $doubled = $this->callbackUrl() . '&' . rawurlencode(FakePlatform::CODE) . '=x';
        $this->assertRefused($doubled, 400, 'code-missing');
        self::assertSame(0, $this->platform->tokenRequests());
    }

    /** 回调重放被拒绝，已有的登录不受影响。 */
    public function testReplayIsRefused(): void
    {
        $this->addBoundAccount();
        $callback = $this->callbackUrl();
        $this->browser->open($callback);
        $replay = $this->browser->request($callback);
        self::assertSame(400, $replay->status);
        self::assertStringContainsString('登录请求已失效', $replay->text);
        self::assertSame('state-unknown', $this->lastAudit()['reason']);
        self::assertNotNull($this->whoAmI());
        self::assertSame(1, $this->platform->tokenRequests());
    }

    /** 同一个回调同时到来几次：只有一次向平台兑换。 */
    public function testCallbackIsTakenOnce(): void
    {
        $this->addBoundAccount();
        $callback = $this->callbackUrl();
        $requests = [];
        for ($at = 0; $at < 6; $at++) {
            $browser = new Browser();
            $browser->cookies = $this->browser->cookies;
            $requests[] = [$browser, $callback];
        }
        $statuses = array_map(static fn (Page $page): int => $page->status, Browser::requestAll($requests));
        sort($statuses);
        self::assertSame([302, 400, 400, 400, 400, 400], $statuses);
        self::assertSame(1, $this->platform->tokenRequests());
    }

    /** 十分钟后的回调被拒绝。 */
    public function testLateCallbackIsRefused(): void
    {
        $this->addBoundAccount();
        $callback = $this->callbackUrl();
        $this->database()->change('UPDATE pending_logins SET expires_at = expires_at - 600001');
        $this->assertRefused($callback, 400, 'state-unknown');
    }

    /** 换了浏览器（登录 CSRF、Cookie 丢失）：拒绝并说明原因。 */
    public function testOtherBrowserIsRefused(): void
    {
        $this->addBoundAccount();
        $page = $this->assertRefused($this->callbackUrl(), 400, 'cookie-lost', new Browser());
        self::assertStringContainsString('Cookie 没有带回来', $page->text);
        self::assertSame(0, $this->platform->tokenRequests());
    }

    /** 平台返回 OAuth 错误：说明含义，原话转义并截短。 */
    public function testErrorOfThePlatformIsExplained(): void
    {
        $this->platform->set('authorizeError', [
            'error' => 'access_denied',
            'error_description' => '<b>用户取消</b>' . str_repeat('长', 500),
        ]);
        $page = $this->assertRefused("{$this->base}/auth/login", 403, 'platform-error');
        self::assertStringContainsString('您取消了授权', $page->text);
        self::assertStringContainsString('&#60;b&#62;用户取消&#60;/b&#62;长', $page->text);
        self::assertDoesNotMatchRegularExpression('/<b>用户取消|长{200}/u', $page->text);
    }

    /** 没有有效 state 的错误回调：说明错误码，不展示来路不明的原话。 */
    public function testErrorOfNobodyIsNotQuoted(): void
    {
        $query = http_build_query([
            FakePlatform::ERROR => 'access_denied',
            FakePlatform::DESCRIPTION => 'phishing-text',
        ]);
        $url = "{$this->base}/auth/callback?{$query}";
        $page = $this->assertRefused($url, 400, 'state-missing');
        self::assertStringContainsString('access_denied', $page->text);
        self::assertStringNotContainsString('phishing-text', $page->text);
    }

    /** 表单方式带回的错误同样展示。 */
    public function testErrorByFormIsExplained(): void
    {
        $toPlatform = $this->browser->request("{$this->base}/auth/login");
        parse_str((string) parse_url($toPlatform->location, PHP_URL_QUERY), $query);
        $posted = (new Browser())->request("{$this->base}/auth/callback", [
            FakePlatform::ERROR => 'server_error',
            FakePlatform::STATE => $query[FakePlatform::REQUEST_STATE],
        ]);
        $page = $this->assertRefused($posted->location, 502, 'platform-error');
        self::assertStringContainsString('身份平台内部出错', $page->text);
    }

    /** 登录后只回到本系统内的路径。 */
    public function testReturnsIntoTheSystemOnly(): void
    {
        $this->addBoundAccount();
        foreach (['https://example.org/', '//example.org', '/\\example.org', '/auth/logged-out'] as $target) {
            $page = $this->browser->open("{$this->base}/auth/login?return=" . rawurlencode($target));
            self::assertSame("{$this->base}/", $page->url, $target);
        }
    }

    /** 停用的账号不能登录；已登录的下一个请求就失效。 */
    public function testDisabledAccountIsOut(): void
    {
        $this->addBoundAccount();
        $this->browser->open("{$this->base}/auth/login");
        self::assertNotNull($this->whoAmI());
        $this->accounts()->setDisabled('zhangsan', true);
        self::assertNull($this->whoAmI());
        self::assertSame('account-disabled', $this->lastAudit()['reason']);
        $page = $this->assertRefused("{$this->base}/auth/login", 403, 'account-disabled');
        self::assertStringContainsString('账号已停用', $page->text);
    }

    /** 平台两次给出的账号标识不同：拒绝。 */
    public function testSubjectsMustAgree(): void
    {
        $this->addBoundAccount();
        $this->platform->set('subjectMismatch', true);
        $this->assertRefused("{$this->base}/auth/login", 502, 'subject-mismatch');
    }

    /** 空的、数组的、数字的（多大都一样）账号标识：拒绝。 */
    public function testSubjectMustBeText(): void
    {
        $this->configure(['ACCOUNT_MODE' => 'auto']);
        foreach (['', '  ', ['U-0001'], 1, 1.5, 12345678901234567890, null, true, "U\u{fffd}"] as $subject) {
            $this->platform->person($subject);
            $page = $this->browser->open("{$this->base}/auth/login");
            self::assertSame(502, $page->status, (string) json_encode($subject));
            self::assertNull($this->whoAmI());
        }
        self::assertSame([], $this->accounts()->all());
    }

    /** 平台迟迟不应答：超时，不重试。 */
    public function testSlowPlatformTimesOut(): void
    {
        $this->addBoundAccount();
        $this->platform->set('tokenDelayMs', 1300);
        $this->assertRefused("{$this->base}/auth/login", 504, 'platform-timeout');
        self::assertSame(1, $this->platform->tokenRequests());
        usleep(400000);
    }

    /** 平台连不上：说明原因。 */
    public function testUnreachablePlatformIsExplained(): void
    {
        $this->addBoundAccount();
        $callback = $this->callbackUrl();
        $nobody = 'http://127.0.0.1:' . Servers::freePort();
        $env = (string) file_get_contents("{$this->root}/.env");
        file_put_contents("{$this->root}/.env", str_replace($this->platform->address, $nobody, $env));
        $this->assertRefused($callback, 502, 'platform-unreachable');
    }

    /** 部署在路径前缀之下也能登录。 */
    public function testWorksBelowABasePath(): void
    {
        $this->configure([], '/oa');
        $this->addBoundAccount();
        $page = $this->browser->open("{$this->base}/auth/login?return=/oa/?x=1");
        self::assertSame("{$this->base}/?x=1", $page->url);
        self::assertNotNull($this->whoAmI());
        self::assertSame(200, $this->browser->request("{$this->base}/assets/style.css")->status);
    }

    /** 开通方式 auto：首次登录自动开通，角色最低；再次登录是同一个账号。 */
    public function testAutoMakesOneAccount(): void
    {
        $this->configure(['ACCOUNT_MODE' => 'auto']);
        $this->browser->open("{$this->base}/auth/login");
        $first = $this->whoAmI();
        self::assertSame('user', $first['role']);
        $other = new Browser();
        $other->open("{$this->base}/auth/login");
        self::assertSame($first, $this->whoAmI($other));
    }

    /** 开通方式 reject：没有账号的人被拒绝。 */
    public function testRejectRefusesStrangers(): void
    {
        $this->configure(['ACCOUNT_MODE' => 'reject']);
        $this->assertRefused("{$this->base}/auth/login", 403, 'account-missing');
    }
}
