<?php

declare(strict_types=1);

namespace UnifiedLogin\Tests;

use PHPUnit\Framework\TestCase;
use UnifiedLogin\Auth\Sm2Signature;

/**
 * SM2 签名：标准给出的例子验得过，自己签的也验得过，改动一处就验不过。
 */
final class Sm2SignatureTest extends TestCase
{
    /** GB/T 32918.5 A.2。 */
    private const USER_ID = '1234567812345678';
    private const PRIVATE_KEY = '3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8';
    private const PUBLIC_KEY = '0409f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020'
        . 'ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13';
    private const TEXT = 'message digest';
    private const SIGNATURE = 'f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3'
        . 'b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa';

    protected function setUp(): void
    {
        self::assertTrue(Sm2Signature::isAvailable());
    }

    public function testPublishedExample(): void
    {
        self::assertSame(self::PUBLIC_KEY, Sm2Check::publicKeyOf(self::PRIVATE_KEY));
        self::assertTrue(self::isRight((string) hex2bin(self::SIGNATURE)));
    }

    /** 签名有随机的一份，长短也不一：多签几次。 */
    public function testOwnSignatures(): void
    {
        $seen = [];
        for ($count = 0; $count < 200; $count++) {
            $raw = Sm2Signature::raw(self::PRIVATE_KEY, self::TEXT, self::USER_ID);
            $der = Sm2Signature::der(strtoupper(self::PRIVATE_KEY), self::TEXT, self::USER_ID);
            self::assertTrue(self::isRight($raw), bin2hex($raw));
            self::assertTrue(Sm2Check::verify(self::PUBLIC_KEY, self::TEXT, $der, self::USER_ID), bin2hex($der));
            $seen[$raw] = true;
        }
        self::assertCount(200, $seen);
    }

    /** 文本、签名者的标识、签名、私钥，各改动一处。 */
    public function testNothingElseIsRight(): void
    {
        $raw = Sm2Signature::raw(self::PRIVATE_KEY, self::TEXT, self::USER_ID);
        self::assertFalse(self::isRight(strrev($raw)));
        self::assertFalse(self::isRight($raw, 'message digesu'));
        self::assertFalse(self::isRight($raw, self::TEXT, 'ALICE123@YAHOO.COM'));
        self::assertFalse(self::isRight(Sm2Signature::raw(str_repeat('7', 64), self::TEXT, self::USER_ID)));
        self::assertFalse(self::isRight(''));
    }

    /** 私钥在 1 与曲线的阶减二之间。 */
    public function testPrivateKeys(): void
    {
        $order = 'FFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFF7203DF6B21C6052B53BBF40939D541';
        $right = [self::PRIVATE_KEY, strtoupper(self::PRIVATE_KEY), "{$order}21", str_repeat('0', 63) . '1'];
        foreach ($right as $text) {
            self::assertTrue(Sm2Signature::isPrivateKey($text), $text);
        }
        $wrong = ['', '0', str_repeat('0', 64), str_repeat('x', 64), str_repeat('7', 63), "{$order}22", "{$order}23"];
        foreach (array_merge($wrong, [self::PRIVATE_KEY . "\n", '-----BEGIN PRIVATE KEY-----']) as $text) {
            self::assertFalse(Sm2Signature::isPrivateKey($text), $text);
        }
    }

    private static function isRight(
        string $raw,
        string $text = self::TEXT,
        string $userId = self::USER_ID
    ): bool {
        return Sm2Check::verifyRaw(self::PUBLIC_KEY, $text, $raw, $userId);
    }
}
