<?php

declare(strict_types=1);

namespace UnifiedLogin\Tests;

use UnifiedLogin\Auth\Signature;
use UnifiedLogin\Clock;
use UnifiedLogin\Http\Request;
use UnifiedLogin\Settings\Settings;

/**
 * 请求的签名：平台验得过；密钥、时钟不对时登录失败，不会放人进来。
 */
final class SignatureTest extends SystemTestCase
{
    /** 名称有重复的、要编码的，也有按字节与按 UTF-16 编码次序不同的。 */
    private const URL = 'https://idp.example.test/api/who'
        . '?b=2&a=%27%E4%B8%AD%27%20x&a=1%2B1&%F0%9F%98%80=9&%EF%BC%A1=10&10=%2A&9=%7E';
    private const HEADERS = [
        'Accept' => 'application/json',
        'Content-Type' => 'application/x-www-form-urlencoded',
    ];
    private const BODY = 'code=c-1&name=%E5%BC%A0%26';

    private const OTHER_SECRET = 'another-secret-of-tests';

    public function testSignedRequestIsRight(): void
    {
        self::assertNull(self::problem(self::signed()));
        $unsigned = [self::URL, self::HEADERS, self::BODY];
        self::assertNotNull(self::problem($unsigned));
    }

    /** 网址、请求头、请求体原有的内容都还在。 */
    public function testNothingIsLost(): void
    {
        [$url, $headers, $body] = self::signed();
        [$address, $query] = explode('?', $url);
        self::assertSame(explode('?', self::URL)[0], $address);
        self::assertSame([], array_diff(self::words(explode('?', self::URL)[1]), self::words($query)));
        self::assertSame([], array_diff(self::words(self::BODY), self::words($body)));
        self::assertSame('application/json', $headers['accept']);
    }

    public function testOtherSecretIsRefused(): void
    {
        self::assertSame('签名不对', self::problem(self::signed(self::OTHER_SECRET)));
    }

    /** 与平台的时钟差得太多，两边都不行。 */
    public function testStaleTimeIsRefused(): void
    {
        $beyond = 300 * 1000 + 2000;
        foreach ([$beyond, -$beyond] as $apart) {
            self::assertSame('签名的时间差得太多', self::problem(self::signed(), $apart));
        }
    }

    /** 随机串每次都是新的：截下来的请求不能再用。 */
    public function testReplayIsRefused(): void
    {
        $used = [];
        $signed = self::signed();
        self::assertNull(self::problem($signed, 0, $used));
        self::assertNull(self::problem(self::signed(), 0, $used));
        self::assertStringContainsString('随机串', (string) self::problem($signed, 0, $used));
    }

    /** 登录时发往平台的请求，签名都对。 */
    public function testLoginIsSigned(): void
    {
        $this->addBoundAccount();
        self::assertSame(200, $this->browser->open("{$this->base}/auth/login")->status);
        self::assertNotNull($this->whoAmI());
        self::assertNull($this->platform->read()['signatureProblem']);
    }

    public function testWrongSecretEndsTheLogin(): void
    {
        $this->configure(['CLIENT_SECRET' => self::OTHER_SECRET]);
        $this->assertNotLoggedIn('签名不对');
    }

    public function testWrongClockEndsTheLogin(): void
    {
        $this->platform->set('clockAheadMs', 300 * 1000 + 60000);
        $this->assertNotLoggedIn('签名的时间差得太多');
    }

    private function assertNotLoggedIn(string $problem): void
    {
        $this->addBoundAccount();
        $page = $this->browser->open("{$this->base}/auth/login");
        self::assertSame($problem, $this->platform->read()['signatureProblem']);
        self::assertSame(502, $page->status);
        self::assertMatchesRegularExpression("/身份平台返回失败[\\s\\S]*{$problem}/u", $page->text);
        self::assertNull($this->whoAmI());
        $log = (string) file_get_contents("{$this->root}/server.log");
        foreach ([$page->text, $this->auditText(), $log] as $told) {
            self::assertStringNotContainsString(self::OTHER_SECRET, $told);
            self::assertStringNotContainsString(SignatureCheck::SECRET, $told);
        }
    }

    /** @return array{0: string, 1: array<string, string>, 2: string} */
    private static function signed(string $secret = SignatureCheck::SECRET): array
    {
        $settings = new Settings();
        $settings->clientId = SignatureCheck::KEY_ID;
        $settings->clientSecret = $secret;
        return (new Signature($settings))->sign('POST', self::URL, self::HEADERS, self::BODY);
    }

    /**
     * 平台怎么看这个请求；$apart 是平台的时钟快多少毫秒。
     *
     * @param array{0: string, 1: array<string, string>, 2: string} $signed
     * @param string[] $usedNonces
     */
    private static function problem(array $signed, int $apart = 0, array &$usedNonces = []): ?string
    {
        [$url, $headers, $body] = $signed;
        $server = ['REQUEST_METHOD' => 'POST', 'REQUEST_URI' => $url];
        foreach ($headers as $name => $value) {
            $server['HTTP_' . strtoupper(strtr($name, '-', '_'))] = $value;
        }
        $server['CONTENT_TYPE'] = self::HEADERS['Content-Type'];
        $request = new Request($server, static fn (): string => $body);
        return SignatureCheck::problem($request, $body, Clock::milliseconds() + $apart, $usedNonces);
    }

    /** @return string[] 每一项，解码之后 */
    private static function words(string $text): array
    {
        return array_map('urldecode', explode('&', $text));
    }
}
