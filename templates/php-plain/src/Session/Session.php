<?php

declare(strict_types=1);

namespace UnifiedLogin\Session;

use UnifiedLogin\Clock;
use UnifiedLogin\Http\Cookies;
use UnifiedLogin\Random;
use UnifiedLogin\Settings\Settings;

/**
 * 这个请求的会话。Cookie 里是编号与它的签名：猜来的编号不碰存储。闲置期限由自己的时间戳判断，
 * 不指望 PHP 的垃圾回收。令牌用完即弃，不进会话；用户信息只存掩码后的。
 */
final class Session
{
    /** Cookie 的名字。 */
    private const COOKIE = 'sid';

    private NativeSession $native;
    private Cookies $cookies;
    private Settings $settings;
    private ?string $id = null;
    /** @var array<string, mixed> */
    private array $content = [];

    public function __construct(NativeSession $native, Cookies $cookies, Settings $settings)
    {
        $this->native = $native;
        $this->cookies = $cookies;
        $this->settings = $settings;
        $this->resume();
    }

    /** @return array<string, mixed>|null 已登录的人：accountId、subject、displayName、claims、signedInAt、logoutHint */
    public function user(): ?array
    {
        return $this->content['user'] ?? null;
    }

    /** @return array<string, mixed>|null 已通过平台认证、还没有本地账号的人：identity、returnTo、expiresAt */
    public function pendingBinding(): ?array
    {
        return $this->content['pendingBinding'] ?? null;
    }

    public function csrfToken(): string
    {
        return (string) ($this->content['csrfToken'] ?? '');
    }

    /**
     * 换一个新的会话编号（旧编号作废），写入内容。
     *
     * @param array<string, mixed> $content
     */
    public function renew(array $content): void
    {
        $this->content = $content + ['csrfToken' => Random::token(), 'lastSeenAt' => Clock::milliseconds()];
        $this->id = $this->native->renew($this->id, $this->content);
        $this->sendCookie();
    }

    public function end(): void
    {
        if ($this->id !== null) {
            $this->native->change($this->id, static fn (): ?array => null);
        }
        [$this->id, $this->content] = [null, []];
        $this->cookies->clear(self::COOKIE);
    }

    /** 接上 Cookie 所指的会话，记下这次使用的时间；闲置太久的不再承认。 */
    private function resume(): void
    {
        [$id, $signature] = explode('.', (string) $this->cookies->get(self::COOKIE), 2) + [1 => ''];
        if ($id === '' || preg_match('/^[\w,-]{22,256}$/D', $id) !== 1 || !hash_equals($this->sign($id), $signature)) {
            return;
        }
        $now = Clock::milliseconds();
        $content = $this->native->change($id, function (array $content) use ($now): ?array {
            $lastSeenAt = $content['lastSeenAt'] ?? 0;
            return $now - $lastSeenAt > $this->settings->sessionIdleMs ? null : ['lastSeenAt' => $now] + $content;
        });
        if ($content !== null) {
            [$this->id, $this->content] = [$id, $content];
            $this->sendCookie();
        }
    }

    private function sendCookie(): void
    {
        $value = "{$this->id}.{$this->sign((string) $this->id)}";
        $this->cookies->set(self::COOKIE, $value, $this->settings->sessionIdleMs);
    }

    private function sign(string $id): string
    {
        return Random::base64Url(hash_hmac('sha256', $id, $this->settings->sessionSecret, true));
    }
}
