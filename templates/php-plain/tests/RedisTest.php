<?php

declare(strict_types=1);

namespace UnifiedLogin\Tests;

use UnifiedLogin\Session\RedisAddress;

/**
 * 会话与登录途中的状态都在 Redis 里；需要 redis-server 与 redis 扩展，没有则跳过。
 */
final class RedisTest extends SystemTestCase
{
    private static string $url = '';

    protected function setUp(): void
    {
        exec('command -v redis-server', $found, $code);
        if ($code !== 0 || !extension_loaded('redis')) {
            self::markTestSkipped('没有 redis-server 或 redis 扩展');
        }
        parent::setUp();
        if (self::$url === '') {
            $port = Servers::freePort();
            $command = ['redis-server', '--port', (string) $port, '--bind', '127.0.0.1', '--save', ''];
            array_push($command, '--requirepass', 'p@ss/w%rd', '--dir', $this->root);
            // Redis 不会说 HTTP，但会断开这样的连接：等到它在听为止。
            Servers::running()->runUntil($command, [], static function () use ($port): bool {
                return @stream_socket_client("tcp://127.0.0.1:{$port}") !== false;
            });
            self::$url = 'redis://:' . rawurlencode('p@ss/w%rd') . "@127.0.0.1:{$port}/3";
        }
        $this->configure(['SESSION_STORE' => 'redis', 'REDIS_URL' => self::$url]);
    }

    /** 登录、绑定、退出都走得通；Redis 里没有密钥和个人信息，退出后什么也不剩。 */
    public function testWholeVisit(): void
    {
        $this->addAccount();
        $form = $this->browser->open("{$this->base}/auth/login");
        $fields = ['username' => 'zhangsan', 'password' => self::PASSWORD];
        $this->browser->submit($form, "{$this->base}/auth/bind", $fields);
        self::assertSame('zhangsan', $this->whoAmI()['account']);
        self::assertDirectoryDoesNotExist("{$this->root}/data/sessions");
        $held = $this->held();
        self::assertStringContainsString('U-0001', $held);
        self::assertDoesNotMatchRegularExpression('/secret-of|测试甲|10000000001|Correct-Horse/', $held);

        $pages = Browser::requestAll(array_fill(0, 12, [$this->browser, "{$this->base}/"]));
        foreach ($pages as $page) {
            self::assertStringContainsString('您好', $page->text);
        }
        $home = $this->browser->open("{$this->base}/");
        $this->browser->submit($home, "{$this->base}/auth/logout");
        self::assertNull($this->whoAmI());
        self::assertSame('', $this->held());
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

    /** 闲置期限：Redis 里的也由自己的时间戳判断。 */
    public function testIdleLimit(): void
    {
        $this->addBoundAccount();
        $this->configure(['SESSION_STORE' => 'redis', 'REDIS_URL' => self::$url, 'SESSION_IDLE_MINUTES' => '0.04']);
        $this->browser->open("{$this->base}/auth/login");
        self::assertNotNull($this->whoAmI());
        usleep(2500000);
        self::assertNull($this->whoAmI());
    }

    /** Redis 不在：存活检查说明，页面不说“没有登录”。 */
    public function testRedisIsGone(): void
    {
        $nobody = 'redis://127.0.0.1:' . Servers::freePort();
        $this->configure(['SESSION_STORE' => 'redis', 'REDIS_URL' => $nobody]);
        $health = $this->browser->request("{$this->base}/healthz");
        self::assertSame([503, '{"status":"session-store-unavailable"}'], [$health->status, $health->text]);
        self::assertSame(500, $this->browser->request("{$this->base}/auth/login")->status);
    }

    /** Redis 里的全部内容。 */
    private function held(): string
    {
        $redis = (new RedisAddress(self::$url))->connect();
        $text = '';
        foreach ($redis->keys('*') as $key) {
            $text .= "{$key} " . $redis->get($key) . "\n";
        }
        return $text;
    }
}
