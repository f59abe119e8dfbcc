<?php

declare(strict_types=1);

namespace UnifiedLogin\Auth;

use UnifiedLogin\Clock;

/**
 * 应用令牌：与登录的人无关，各进程共用一个，快到期时换新；同时要用的，等其中一个去取。
 */
final class ApplicationToken
{
    /** 有效期用掉这么多就换新：不等到最后一刻，路上也要时间。 */
    private const USABLE_SHARE = 0.9;

    private KeptToken $kept;
    private string $owner;
    /** @var callable(): array{token: string, seconds: float} */
    private $fetch;

    /**
     * @param string $owner 令牌属于哪个平台的哪个应用：换了设置，先前留下的不能再用
     * @param callable(): array{token: string, seconds: float} $fetch 向平台取一次；seconds 是它还有几秒有效
     */
    public function __construct(KeptToken $kept, string $owner, callable $fetch)
    {
        $this->kept = $kept;
        $this->owner = $owner;
        $this->fetch = $fetch;
    }

    public function get(): string
    {
        // 等着的时候，别的进程多半已经取好了，所以轮到自己时再看一次。
        return $this->usable() ?? $this->kept->alone(fn (): string => $this->usable() ?? $this->renew());
    }

    /** 平台说它无效：下次另取；别的进程已经换过新的，就不再换。 */
    public function discard(string $token): void
    {
        $this->kept->alone(function () use ($token): void {
            if (($this->kept->read()['token'] ?? null) === $token) {
                $this->kept->clear();
            }
        });
    }

    private function usable(): ?string
    {
        $kept = $this->kept->read();
        $isUsable = $kept !== null && $kept['owner'] === $this->owner && Clock::milliseconds() < $kept['until'];
        return $isUsable ? $kept['token'] : null;
    }

    private function renew(): string
    {
        $askedAt = Clock::milliseconds();
        ['token' => $token, 'seconds' => $seconds] = ($this->fetch)();
        $until = $askedAt + (int) ($seconds * 1000 * self::USABLE_SHARE);
        if ($until > Clock::milliseconds()) {
            $this->kept->write(['token' => $token, 'until' => $until, 'owner' => $this->owner]);
        }
        return $token;
    }
}
