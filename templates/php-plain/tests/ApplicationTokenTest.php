<?php

declare(strict_types=1);

namespace UnifiedLogin\Tests;

use PHPUnit\Framework\TestCase;
use RuntimeException;
use UnifiedLogin\Auth\ApplicationToken;
use UnifiedLogin\Auth\FileKeptToken;
use UnifiedLogin\Clock;

/**
 * 应用令牌：取一次用到快到期，无效的不再用；放在文件里，别的用户看不到（放在 Redis 里的见 RedisTest）。
 */
final class ApplicationTokenTest extends TestCase
{
    private string $folder;
    private int $fetched = 0;

    protected function setUp(): void
    {
        $this->folder = sys_get_temp_dir() . '/kept-' . bin2hex(random_bytes(6));
    }

    protected function tearDown(): void
    {
        Servers::remove($this->folder);
    }

    /** 到期之前一直用它，别的进程也用它。 */
    public function testIsKept(): void
    {
        self::assertSame(['T-1', 'T-1'], [$this->token()->get(), $this->token()->get()]);
        self::assertSame(1, $this->fetched);
    }

    /** 有效期用掉九成就换新。 */
    public function testIsRenewedInTime(): void
    {
        $this->token()->get();
        $left = $this->file()->read()['until'] - Clock::milliseconds();
        self::assertEqualsWithDelta(6480000, $left, 10000);
        $this->file()->write(['until' => Clock::milliseconds() - 1] + $this->file()->read());
        self::assertSame('T-2', $this->token()->get());
    }

    /** 没有有效期的，每次另取。 */
    public function testWithoutLifetimeIsNotKept(): void
    {
        self::assertSame(['T-1', 'T-2'], [$this->token(0.0)->get(), $this->token(0.0)->get()]);
        self::assertNull($this->file()->read());
    }

    /** 平台说无效的不再用；别人已经换新的，不再换。 */
    public function testDiscardedIsNotUsed(): void
    {
        $old = $this->token()->get();
        $this->token()->discard($old);
        self::assertSame('T-2', $this->token()->get());
        $this->token()->discard($old);
        self::assertSame('T-2', $this->token()->get());
        self::assertSame(2, $this->fetched);
    }

    /** 换了平台或应用：先前留下的不能再用。 */
    public function testBelongsToItsOwner(): void
    {
        $this->token()->get();
        self::assertSame('T-2', $this->token(7200.0, 'other')->get());
    }

    /** 没有取到：说明原因，锁也放开，下次再取。 */
    public function testFailureIsTold(): void
    {
        $failing = new ApplicationToken($this->file(), 'owner', static function (): array {
            throw new RuntimeException('平台没有应答');
        });
        try {
            $failing->get();
            self::fail('应当抛错');
        } catch (RuntimeException $error) {
            self::assertSame('平台没有应答', $error->getMessage());
        }
        $startedAt = microtime(true);
        self::assertSame('T-1', $this->token()->get());
        self::assertLessThan(0.2, microtime(true) - $startedAt);
    }

    /** 文件只有自己能读写；写坏了的当作没有。 */
    public function testFileIsPrivate(): void
    {
        $this->token()->get();
        $modes = [];
        foreach ([$this->folder, "{$this->folder}/token.json", "{$this->folder}/token.json.lock"] as $path) {
            $modes[] = substr(sprintf('%o', fileperms($path)), -4);
        }
        self::assertSame(['0700', '0600', '0600'], $modes);
        file_put_contents("{$this->folder}/token.json", '{"token":');
        self::assertNull($this->file()->read());
        self::assertSame('T-2', $this->token()->get());
        self::assertCount(2, glob("{$this->folder}/*") ?: []);
    }

    /** 别的进程占着锁：等它，但不会一直等下去。 */
    public function testFileLockIsAwaited(): void
    {
        $this->token()->get();
        $waited = $this->file()->alone(function (): float {
            $startedAt = microtime(true);
            $this->file()->alone(static fn (): bool => true);
            return microtime(true) - $startedAt;
        });
        self::assertGreaterThan(0.25, $waited);
        self::assertLessThan(3, $waited);
    }

    private function file(): FileKeptToken
    {
        return new FileKeptToken("{$this->folder}/token.json", 0.3);
    }

    /** 像另一个进程那样，从头建一个。 */
    private function token(float $seconds = 7200.0, string $owner = 'owner'): ApplicationToken
    {
        return new ApplicationToken($this->file(), $owner, fn (): array => $this->fetch($seconds));
    }

    /** @return array{token: string, seconds: float} 第几次取，就是第几个令牌 */
    private function fetch(float $seconds): array
    {
        $this->fetched++;
        return ['token' => "T-{$this->fetched}", 'seconds' => $seconds];
    }
}
