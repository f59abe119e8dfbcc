<?php

declare(strict_types=1);

namespace UnifiedLogin\Tests;

use UnifiedLogin\Clock;
use UnifiedLogin\Gateway\DatabaseUsedNonces;
use UnifiedLogin\Gateway\GatewayHeaders;
use UnifiedLogin\Random;

/**
 * 网关的请求头：验过签才算登录，而且只算这一个请求；伪造、改动、过期、重放的都不算。
 */
final class GatewayTest extends SystemTestCase
{
    private const PREFIX = 'x-rio-';
    private const SECRET = SignatureCheck::SECRET;
    private const HEADERS = ['uid', 'uinfo', 'ext'];
    private const SUBJECT = 'uid';
    private const TIMESTAMP = 'timestamp';
    private const NONCE = 'nonce';
    private const SIGNATURE = 'signature';
    private const TOLERANCE_MS = 180 * 1000;
    /** 各项用户信息在哪个请求头里；路径不为空时，是其中 JSON 的一项。 */
    private const PLACES = [
        'sub' => ['uid', []],
        'name' => ['uinfo', ['name']],
        'phone_number' => ['uinfo', ['mobile']],
    ];
    public const LI = ['sub' => 'U99-li', 'name' => '李𠮷%2F'];
    private const ZHAO = ['sub' => 'U99-zhao', 'name' => '赵'];

    protected function setUp(): void
    {
        parent::setUp();
        $this->behindGateway('auto');
    }

    /** 网关签了名的请求算登录，而且只算这一个请求。 */
    public function testSignedRequest(): void
    {
        $page = $this->visit('/', self::signed(self::LI), ['Accept: text/html']);
        self::assertStringContainsString('您好', $page->text);
        self::assertSame(200, $this->visit('/api/me', self::signed(self::LI))->status);
        self::assertSame(['login' => 'success'], array_column($this->audit(), 'result', 'event'));
        self::assertSame(401, $this->visit('/api/me')->status);
    }

    /** 同一个浏览器换了人，认后来的人。 */
    public function testAnotherPerson(): void
    {
        $accounts = [];
        foreach ([self::LI, self::ZHAO, self::LI] as $person) {
            $this->visit('/', self::signed($person), ['Accept: text/html']);
            $page = $this->visit('/api/me', self::signed($person));
            $accounts[] = json_decode($page->text, true, 8, JSON_THROW_ON_ERROR)['account'];
        }
        self::assertNotSame($accounts[0], $accounts[1]);
        self::assertSame($accounts[0], $accounts[2]);
    }

    /** 不能信的都不算登录，原因写进审计日志。 */
    public function testRefused(): void
    {
        foreach ([self::TIMESTAMP, self::NONCE, self::SIGNATURE] as $name) {
            $this->assertUnbelieved([$name => ''] + self::signed(self::LI), 'gateway-header-missing');
        }
        foreach (array_merge(self::HEADERS, [self::NONCE, self::SIGNATURE]) as $name) {
            $headers = self::signed(self::LI);
            $this->assertUnbelieved([$name => "{$headers[$name]}x"] + $headers, 'gateway-signature');
        }
        $theirs = [self::SUBJECT => self::signed(self::ZHAO)[self::SUBJECT]];
        $this->assertUnbelieved($theirs + self::signed(self::LI), 'gateway-signature');
        $this->assertUnbelieved(self::signed(self::LI, 0, 'another-secret'), 'gateway-signature');
        foreach ([self::TOLERANCE_MS + 2000, -self::TOLERANCE_MS - 2000] as $apart) {
            $this->assertUnbelieved(self::signed(self::LI, $apart), 'gateway-timestamp');
        }
        $this->assertUnbelieved(self::signed(['sub' => ''] + self::LI), 'subject-invalid');
        $odd = [self::SUBJECT => '%zz'] + self::signed(self::LI);
        $odd[self::SIGNATURE] = GatewayHeaders::signature($odd, self::SECRET);
        $this->assertUnbelieved($odd, 'gateway-value');
    }

    /** 重放的不算，换一个浏览器也不算。 */
    public function testReplayed(): void
    {
        $headers = self::signed(self::LI);
        self::assertSame(200, $this->visit('/api/me', $headers)->status);
        $this->assertUnbelieved($headers, 'gateway-nonce-reused');
        $this->browser = new Browser();
        $this->assertUnbelieved($headers, 'gateway-nonce-reused');
    }

    /** 同时到来的重放，只有一个算。 */
    public function testReplayedAtOnce(): void
    {
        $lines = self::lines(self::signed(self::LI));
        $this->visit('/api/me', self::signed(self::LI));
        $pages = Browser::requestAll(array_fill(0, 8, [$this->browser, "{$this->base}/api/me", null, $lines]));
        $statuses = array_count_values(array_map(static fn (Page $page): int => $page->status, $pages));
        self::assertSame([200 => 1, 401 => 7], [200 => $statuses[200] ?? 0, 401 => $statuses[401] ?? 0]);
    }

    /** 从平台登录的会话照旧；带着不能信的网关请求头时不算。 */
    public function testSessionOfPlatform(): void
    {
        $this->behindGateway('bind');
        $this->addBoundAccount();
        $this->browser->open("{$this->base}/auth/login");
        self::assertNotNull($this->whoAmI());
        $this->assertUnbelieved(self::signed(self::LI, 0, 'another-secret'), 'gateway-signature');
        self::assertNotNull($this->whoAmI());
    }

    /** 没有账号的人绑定一次；绑定之后离开网关仍不算登录。 */
    public function testBinding(): void
    {
        $this->behindGateway('bind');
        $this->addAccount('lisi');
        $first = $this->visit('/', self::signed(self::LI), ['Accept: text/html']);
        self::assertSame("{$this->base}/auth/bind", $first->location);
        $form = $this->visit('/auth/bind', self::signed(self::LI));
        $fields = ['_csrf' => $form->csrf(), 'username' => 'lisi', 'password' => self::PASSWORD];
        $lines = self::lines(self::signed(self::LI));
        self::assertSame(303, $this->browser->request("{$this->base}/auth/bind", $fields, $lines)->status);
        self::assertNull($this->whoAmI());
        self::assertStringContainsString('"lisi"', $this->visit('/api/me', self::signed(self::LI))->text);
    }

    /** 绑定到一半换了人：前一个人的表单不能再提交。 */
    public function testAnotherPersonInTheMidstOfBinding(): void
    {
        $this->behindGateway('bind');
        $this->addAccount('lisi');
        $this->visit('/', self::signed(self::LI), ['Accept: text/html']);
        $form = $this->visit('/auth/bind', self::signed(self::LI));
        $fields = ['_csrf' => $form->csrf(), 'username' => 'lisi', 'password' => self::PASSWORD];
        $lines = self::lines(self::signed(self::ZHAO));
        self::assertSame(403, $this->browser->request("{$this->base}/auth/bind", $fields, $lines)->status);
        self::assertSame(401, $this->visit('/api/me', self::signed(self::LI))->status);
    }

    /** 不开通账号时的陌生人：说明原因。 */
    public function testStranger(): void
    {
        $this->behindGateway('reject');
        $page = $this->visit('/', self::signed(self::LI), ['Accept: text/html']);
        self::assertSame([403, 'account-missing'], [$page->status, $this->lastAudit()['reason']]);
        self::assertStringContainsString('还没有本系统的账号', $page->text);
    }

    /** 随机串记到时间戳失效为止，到期才忘记。 */
    public function testNonceIsForgottenInTime(): void
    {
        $nonces = new DatabaseUsedNonces($this->database());
        $now = Clock::milliseconds();
        [$lasting, $expired] = [Random::token(), Random::token()];
        self::assertTrue($nonces->take($lasting, $now + 60000));
        self::assertFalse($nonces->take($lasting, $now + 60000));
        self::assertTrue($nonces->take($expired, $now - 1000));
        self::assertTrue($nonces->take($expired, $now + 60000));
    }

    private function behindGateway(string $accountMode): void
    {
        $this->configure(self::settings($accountMode));
    }

    /** @return array<string, string> */
    public static function settings(string $accountMode): array
    {
        return [
            'GATEWAY_HEADER_PREFIX' => self::PREFIX,
            'SIGNING_SECRET' => self::SECRET,
            'ACCOUNT_MODE' => $accountMode,
        ];
    }

    /**
     * 网关为这个人写出的请求头，没有前缀。
     *
     * @param array<string, string> $claims
     * @return array<string, string>
     */
    public static function signed(array $claims, int $apartMs = 0, string $secret = self::SECRET): array
    {
        $values = array_fill_keys(self::HEADERS, '');
        foreach (self::PLACES as $claim => [$header, $path]) {
            if ($path === []) {
                $values[$header] = $claims[$claim] ?? '';
            } else {
                $object = json_decode($values[$header], true) ?? [];
                $values[$header] = json_encode([$path[0] => $claims[$claim] ?? ''] + $object);
            }
        }
        $carried = array_map([self::class, 'encoded'], $values);
        $carried[self::TIMESTAMP] = self::written(intdiv(Clock::milliseconds() + $apartMs, 1000));
        $carried[self::NONCE] = Random::token();
        return $carried + [self::SIGNATURE => GatewayHeaders::signature($carried, $secret)];
    }

    private static function encoded(string $text): string
    {
        return rawurlencode($text);
    }

    private static function written(int $seconds): string
    {
        return (string) $seconds;
    }

    /**
     * @param array<string, string> $headers
     * @return string[]
     */
    public static function lines(array $headers): array
    {
        $lines = [];
        foreach ($headers as $name => $value) {
            // curl：以分号结尾的是空的请求头。
            $lines[] = $value === '' ? self::PREFIX . "{$name};" : self::PREFIX . "{$name}: {$value}";
        }
        return $lines;
    }

    /**
     * @param array<string, string> $headers
     * @param string[] $more
     */
    private function visit(string $path, array $headers = [], array $more = []): Page
    {
        return $this->browser->request($this->base . $path, null, array_merge(self::lines($headers), $more));
    }

    /** @param array<string, string> $headers */
    private function assertUnbelieved(array $headers, string $reason): void
    {
        self::assertSame(401, $this->visit('/api/me', $headers)->status, $reason);
        self::assertSame(['event' => 'login', 'result' => 'failure', 'reason' => $reason], $this->lastAudit());
    }
}
