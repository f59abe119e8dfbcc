<?php

declare(strict_types=1);

namespace UnifiedLogin\Tests;

/**
 * 会话：闲置与绝对期限、退出、会话固定。
 */
final class SessionTest extends SystemTestCase
{
    /** 闲置超过期限：会话失效；一直在用则不失效。 */
    public function testIdleLimit(): void
    {
        $this->configure(['SESSION_IDLE_MINUTES' => '0.04']);
        $this->addBoundAccount();
        $this->browser->open("{$this->base}/auth/login");
        $sid = $this->browser->cookie('sid');
        for ($round = 0; $round < 3; $round++) {
            usleep(900000);
            self::assertNotNull($this->whoAmI());
        }
        usleep(2500000);
        // 浏览器还留着 Cookie，服务器已不再承认。
        self::assertSame($sid, $this->browser->cookie('sid'));
        self::assertNull($this->whoAmI());
        self::assertSame([], glob("{$this->root}/data/sessions/*"));
    }

    /** 超过绝对期限：一直在用也失效。 */
    public function testAbsoluteLimit(): void
    {
        $this->configure(['SESSION_ABSOLUTE_HOURS' => '1', 'SESSION_IDLE_MINUTES' => '240']);
        $this->addBoundAccount();
        $this->browser->open("{$this->base}/auth/login");
        $this->makeOlder(59 * 60000);
        self::assertNotNull($this->whoAmI());
        $this->makeOlder(2 * 60000);
        self::assertNull($this->whoAmI());
        self::assertSame('absolute-limit', $this->lastAudit()['reason']);
    }

    /** 同一个会话的几个请求同时到来：都得到答复，会话还在。 */
    public function testRequestsOfOneSessionRunSideBySide(): void
    {
        $this->addBoundAccount();
        $this->browser->open("{$this->base}/auth/login");
        $pages = Browser::requestAll(array_fill(0, 12, [$this->browser, "{$this->base}/"]));
        foreach ($pages as $page) {
            self::assertStringContainsString('您好', $page->text);
        }
    }

    private const AT_PLATFORM = ['LOGOUT_AT_PLATFORM' => 'true', 'LOGOUT_RETURN_PATH' => '/auth/logged-out'];

    /** 退出：本系统的会话结束，并送用户去平台退出再回来。 */
    public function testLogout(): void
    {
        $this->configure(self::AT_PLATFORM);
        $this->addBoundAccount();
        $home = $this->browser->open("{$this->base}/auth/login");
        $cookies = $this->browser->cookies;
        $toPlatform = $this->browser->submit($home, "{$this->base}/auth/logout");
        self::assertSame(303, $toPlatform->status);
        $logout = $this->platform->address . FakePlatform::paths()['logout'];
        self::assertStringStartsWith("{$logout}?", $toPlatform->location);
        $page = $this->browser->follow($toPlatform);
        self::assertStringContainsString('您已退出登录', $page->text);
        $this->browser->cookies = $cookies;
        self::assertNull($this->whoAmI());
        self::assertSame('logout', $this->lastAudit()['event']);
    }

    /** 平台连不上时，退出仍然结束本系统的会话。 */
    public function testLogoutWithoutPlatform(): void
    {
        $this->configure(self::AT_PLATFORM);
        $this->addBoundAccount();
        $home = $this->browser->open("{$this->base}/auth/login");
        $nobody = 'http://127.0.0.1:' . Servers::freePort();
        $env = (string) file_get_contents("{$this->root}/.env");
        file_put_contents("{$this->root}/.env", str_replace($this->platform->address, $nobody, $env));
        self::assertSame(303, $this->browser->submit($home, "{$this->base}/auth/logout")->status);
        self::assertNull($this->whoAmI());
    }

    /** 退出必须是带 _csrf 的 POST。 */
    public function testLogoutNeedsItsForm(): void
    {
        $this->addBoundAccount();
        $this->browser->open("{$this->base}/auth/login");
        self::assertSame(404, $this->browser->request("{$this->base}/auth/logout")->status);
        self::assertSame(403, $this->browser->request("{$this->base}/auth/logout", [])->status);
        $forged = $this->browser->request("{$this->base}/auth/logout", ['_csrf' => str_repeat('x', 43)]);
        self::assertSame(403, $forged->status);
        self::assertNotNull($this->whoAmI());
    }

    /** 别人塞进来的会话编号不会被采用，也不占地方。 */
    public function testPlantedSessionIsNotAdopted(): void
    {
        $this->addBoundAccount();
        $planted = str_repeat('a', 32) . '.' . str_repeat('b', 43);
        $this->browser->cookies['127.0.0.1']['sid'] = $planted;
        $this->browser->request("{$this->base}/");
        self::assertSame([], glob("{$this->root}/data/sessions/*") ?: []);
        $this->browser->open("{$this->base}/auth/login");
        self::assertNotNull($this->whoAmI());
        self::assertNotSame($planted, $this->browser->cookie('sid'));
    }

    /** 存活检查不需要会话。 */
    public function testHealth(): void
    {
        $page = $this->browser->request("{$this->base}/healthz");
        self::assertSame([200, '{"status":"ok"}'], [$page->status, $page->text]);
        self::assertSame('', $page->header('set-cookie'));
    }

    /** 不存在的页面也是本系统的样子。 */
    public function testUnknownPage(): void
    {
        $page = $this->browser->request("{$this->base}/no-such-page");
        self::assertSame(404, $page->status);
        self::assertStringContainsString('没有这个页面', $page->text);
    }

    /** 设置有问题：不提供服务，也不透露是什么问题。 */
    public function testBadSettingsAreNotServed(): void
    {
        $this->configure(['CLIENT_SECRET' => '']);
        $page = $this->browser->request("{$this->base}/");
        self::assertSame(500, $page->status);
        self::assertStringNotContainsString('CLIENT_SECRET', $page->text);
    }

    /** 让会话文件里的登录时间更早。 */
    private function makeOlder(int $milliseconds): void
    {
        foreach (glob("{$this->root}/data/sessions/*") ?: [] as $file) {
            $content = unserialize((string) file_get_contents($file), ['allowed_classes' => false]);
            if (isset($content['user'])) {
                $content['user']['signedInAt'] -= $milliseconds;
            }
            file_put_contents($file, serialize($content));
        }
    }
}
