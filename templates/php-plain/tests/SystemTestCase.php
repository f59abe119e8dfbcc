<?php

declare(strict_types=1);

namespace UnifiedLogin\Tests;

use PHPUnit\Framework\TestCase;
use UnifiedLogin\Accounts\Account;
use UnifiedLogin\Accounts\Accounts;
use UnifiedLogin\Accounts\Bindings;
use UnifiedLogin\Accounts\Database;
use UnifiedLogin\System;

/**
 * 真正运行的本系统，连到假平台；每个测试开始时，账号库、会话、审计日志都是空的。
 */
abstract class SystemTestCase extends TestCase
{
    protected const PASSWORD = 'Correct-Horse-9';

    protected string $root;
    /** 本系统的地址，含路径前缀。 */
    protected string $base;
    protected FakePlatformControl $platform;
    protected Browser $browser;

    protected function setUp(): void
    {
        $servers = Servers::running();
        $this->root = $servers->root;
        $this->platform = $servers->platform;
        $this->browser = new Browser();
        $this->configure();
        $servers->startSystem();
        foreach (['data', 'logs'] as $name) {
            Servers::remove("{$this->root}/{$name}");
        }
        TestDatabase::reset($this->root);
    }

    /**
     * 换设置：写进 .env，下一个请求就生效。
     *
     * @param array<string, string> $settings
     */
    protected function configure(array $settings = [], string $basePath = ''): void
    {
        $this->base = Servers::running()->address . $basePath;
        $this->platform->reset("{$this->base}/auth/callback");
        $settings += [
            System::load()->addressVariable => $this->platform->address,
            'CLIENT_ID' => FakePlatform::CLIENT_ID,
            'CLIENT_SECRET' => FakePlatform::CLIENT_SECRET,
            'REDIRECT_URI' => "{$this->base}/auth/callback",
            'PUBLIC_BASE_URL' => $this->base,
            'SESSION_SECRET' => 'a-session-secret-for-tests-only-0123456789',
            'SESSION_STORE' => 'memory',
            'ACCOUNT_MODE' => 'bind',
            'PLATFORM_TIMEOUT_SECONDS' => '1',
            'AUDIT_LOG_FILE' => 'logs/audit.jsonl',
        ] + TestDatabase::settings($this->root);
        $lines = '';
        foreach ($settings as $name => $value) {
            $lines .= "{$name}='{$value}'\n";
        }
        file_put_contents("{$this->root}/.env", $lines, LOCK_EX);
    }

    protected function database(): Database
    {
        return TestDatabase::open($this->root);
    }

    protected function accounts(): Accounts
    {
        return new Accounts($this->database());
    }

    protected function bindings(): Bindings
    {
        return new Bindings($this->database(), $this->accounts());
    }

    protected function addAccount(string $username = 'zhangsan'): Account
    {
        return $this->accounts()->add($username, $username, 'user', self::PASSWORD);
    }

    /** 已经有账号、已经绑定当前的人。 */
    protected function addBoundAccount(string $username = 'zhangsan'): Account
    {
        $account = $this->addAccount($username);
        $this->bindings()->bind((string) $this->platform->read()['person']['subject'], $account->id);
        return $account;
    }

    /** @return array<string, string>|null 已登录的人；没有登录时为 null */
    protected function whoAmI(?Browser $browser = null): ?array
    {
        $page = ($browser ?? $this->browser)->request("{$this->base}/api/me");
        return $page->status === 200 ? json_decode($page->text, true, 8, JSON_THROW_ON_ERROR) : null;
    }

    /** 走到平台为止，返回平台要把浏览器送回的地址。 */
    protected function callbackUrl(?Browser $browser = null): string
    {
        $browser = $browser ?? $this->browser;
        $toPlatform = $browser->request("{$this->base}/auth/login");
        self::assertStringStartsWith("{$this->platform->address}/", $toPlatform->location);
        return $browser->request($toPlatform->location)->location;
    }

    protected function auditText(): string
    {
        return (string) @file_get_contents("{$this->root}/logs/audit.jsonl");
    }

    /** @return array<int, array<string, string>> 审计日志的全部记录 */
    protected function audit(): array
    {
        $lines = array_filter(explode("\n", $this->auditText()), 'strlen');
        return array_map(static fn (string $line) => json_decode($line, true, 8, JSON_THROW_ON_ERROR), $lines);
    }

    /** @return array<string, string> 最后一条，event、result、reason */
    protected function lastAudit(): array
    {
        $lines = $this->audit();
        $last = end($lines) ?: [];
        return array_intersect_key($last, ['event' => 0, 'result' => 0, 'reason' => 0]);
    }

    protected function assertRefused(string $url, int $status, string $reason, ?Browser $browser = null): Page
    {
        $browser = $browser ?? $this->browser;
        $page = $browser->open($url);
        self::assertSame($status, $page->status, $page->text);
        self::assertStringContainsString('请求编号', $page->text);
        self::assertNull($this->whoAmI($browser));
        $expected = ['event' => 'login', 'result' => 'failure', 'reason' => $reason];
        self::assertSame($expected, $this->lastAudit());
        return $page;
    }

    /** 改写回调地址的一个参数；null 是去掉它。 */
    protected static function withParameter(string $url, string $name, ?string $value): string
    {
        $rest = (string) preg_replace('/(?<=[?&])' . preg_quote(rawurlencode($name), '/') . '=[^&]*&?/', '', $url);
        return $value === null ? $rest : rtrim($rest, '?&') . '&' . rawurlencode($name) . '=' . rawurlencode($value);
    }
}
