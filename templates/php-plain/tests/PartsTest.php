<?php

declare(strict_types=1);

namespace UnifiedLogin\Tests;

use PHPUnit\Framework\TestCase;
use UnifiedLogin\Accounts\Password;
use UnifiedLogin\Auth\Identity;
use UnifiedLogin\Auth\ReturnPath;
use UnifiedLogin\Client\JsonObject;
use UnifiedLogin\Clock;
use UnifiedLogin\Http\Parameters;
use UnifiedLogin\Http\Request;
use UnifiedLogin\Http\TrustedProxies;
use UnifiedLogin\Mask;
use UnifiedLogin\Pages\Html;
use UnifiedLogin\System;

/**
 * 小部件：掩码、返回路径、HTML 转义、密码、JSON、来源地址。
 */
final class PartsTest extends TestCase
{
    public function testMasks(): void
    {
        $names = array_map([Mask::class, 'name'], ['', '甲', '测甲', '测试𠮷']);
        self::assertSame(['', '*', '*甲', '**𠮷'], $names);
        self::assertSame(['U***', 'zw***cd'], array_map([Mask::class, 'subject'], ['U1', 'zwrz-0001-abcd']));
        self::assertSame('100****0001', Mask::claim('phone_number', '10000000001'));
        self::assertSame('990*************1X', Mask::claim('id_number', '99010019900101001X'));
        self::assertSame('（图片，不展示）', Mask::claim('picture', 'AAAA'));
        self::assertSame('***', Mask::claim('other', '123'));
    }

    /** 只取声明过的、简短的用户信息。 */
    public function testPicksDeclaredClaims(): void
    {
        $system = System::load();
        $first = $system->claims[0] ?? null;
        if ($first === null) {
            self::assertSame([], $system->claims);
            return;
        }
        $picked = static function ($value) use ($system, $first): array {
            $content = FakeAnswer::nested([$first['path'] => $value, 'undeclared' => 'x']);
            return Identity::pickClaims(JsonObject::parse((string) json_encode($content)), $system);
        };
        $name = $first['name'];
        self::assertSame([$name => '甲 乙'], $picked("甲\n乙"));
        self::assertSame([$name => '甲、1'], $picked(['甲', 1, ['x' => 1], null]));
        $big = JsonObject::parse('{"n":12345678901234567890}');
        self::assertSame('12345678901234567890', $big->shown('n'));
        self::assertIsFloat($big->at('n'));
        foreach (['', [], ['x' => 1], null, str_repeat('x', 1000001)] as $value) {
            self::assertSame([], $picked($value));
        }
    }

    /** @return array<int, array{0: ?string, 1: string, 2: string}> */
    public function returnPaths(): array
    {
        return [
            ['/report?id=1', '', '/report?id=1'],
            ['/报表?部门=甲#top', '', '/%E6%8A%A5%E8%A1%A8?%E9%83%A8%E9%97%A8=%E7%94%B2'],
            ['/oa/report', '/oa', '/oa/report'],
            ['/report', '/oa', '/oa/'],
            ['/oa-other/', '/oa', '/oa/'],
            ['/oa/../admin', '/oa', '/oa/'],
            ['/oa/%2e%2E/admin', '/oa', '/oa/'],
            ['/.//example.org', '', '/'],
            ['//example.org', '', '/'],
            ['/\\example.org', '', '/'],
            ["/\t/example.org", '', '/'],
            ["/x\r\nSet-Cookie: a=b", '', '/'],
            ["/\xff", '', '/'],
            ['https://example.org', '', '/'],
            ['javascript:alert(1)', '', '/'],
            [null, '/oa', '/oa/'],
            ['/auth/login', '', '/'],
            ['/x/../auth/login', '', '/'],
            ['/' . str_repeat('x', 600), '', '/'],
        ];
    }

    /** @dataProvider returnPaths */
    public function testReturnPath(?string $requested, string $basePath, string $expected): void
    {
        self::assertSame($expected, ReturnPath::safe($requested, $basePath));
    }

    /** 插入 HTML 的值一律转义。 */
    public function testEverythingInHtmlIsEscaped(): void
    {
        $inner = Html::of('<b>%s</b>', '<');
        $text = Html::of('<p title="%s">%s%s</p>', '"\'<&>', $inner, '')->text;
        self::assertSame('<p title="&#34;&#39;&#60;&#38;&#62;"><b>&#60;</b></p>', $text);
    }

    public function testPasswords(): void
    {
        $hash = Password::hash('Correct-Horse-9');
        self::assertNotSame($hash, Password::hash('Correct-Horse-9'));
        self::assertTrue(Password::verify('Correct-Horse-9', $hash));
        self::assertFalse(Password::verify('correct-horse-9', $hash));
        self::assertFalse(Password::verify('anything', null));
        self::assertStringContainsString('两种', (string) Password::problem('aaaaaaaa'));
        self::assertNull(Password::problem('Correct-Horse-9'));
    }

    /** 没有 argon2 的 PHP 用 bcrypt：很长的密码不会被截断，NUL 也不会。 */
    public function testBcryptTakesLongPasswords(): void
    {
        $long = str_repeat('x', 100);
        $hash = password_hash(base64_encode(hash('sha384', "{$long}a\0b", true)), PASSWORD_BCRYPT, ['cost' => 4]);
        self::assertTrue(Password::verify("{$long}a\0b", $hash));
        self::assertFalse(Password::verify("{$long}a\0c", $hash));
        self::assertFalse(Password::verify("{$long}b", $hash));
    }

    /** 名字里的点和空格、重复的参数，都原样保留。 */
    public function testParametersAreKeptAsSent(): void
    {
        $parameters = Parameters::parse('a.b=1&a.b=2&c+d=%E7%94%B2&e&=f&g=%FF');
        self::assertSame(['1', '2'], $parameters->all('a.b'));
        self::assertSame(['甲', '', 'f', '?'], [
            $parameters->get('c d'),
            $parameters->get('e'),
            $parameters->get(''),
            $parameters->get('g'),
        ]);
        self::assertNull($parameters->get('a_b'));
        self::assertSame('/x?y=1&a=%26', Parameters::of(['a' => '&'])->appendTo('/x?y=1'));
    }

    /** 来源地址与是否 https：只听受信任的代理的。 */
    public function testTrustedProxies(): void
    {
        $request = static fn (string $address, string $forwarded): Request => new Request([
            'REMOTE_ADDR' => $address,
            'HTTP_X_FORWARDED_FOR' => $forwarded,
            'HTTP_X_FORWARDED_PROTO' => 'https',
        ], static fn (): string => '');
        $nobody = new TrustedProxies(0, []);
        $loopback = new TrustedProxies(0, ['loopback', '10.9.0.0/16']);
        $two = new TrustedProxies(2, []);
        $near = $request('127.0.0.1', '203.0.113.5, 198.51.100.7, 10.9.1.1');
        self::assertSame('127.0.0.1', $nobody->sourceIp($near));
        self::assertSame('198.51.100.7', $loopback->sourceIp($near));
        self::assertSame('198.51.100.7', $two->sourceIp($near));
        self::assertSame([false, true], [$nobody->secure($near), $loopback->secure($near)]);
        $far = $request('198.51.100.7', '203.0.113.5');
        self::assertSame('198.51.100.7', $loopback->sourceIp($far));
        self::assertFalse($loopback->secure($far));
        self::assertSame('203.0.113.5', $loopback->sourceIp($request('::ffff:127.0.0.1', '203.0.113.5')));
    }

    public function testTimes(): void
    {
        self::assertSame('2026-01-02T03:04:05.078Z', Clock::iso(1767323045078));
        self::assertSame('2026/1/2 11:04:05', Clock::shown(1767323045078));
    }
}
