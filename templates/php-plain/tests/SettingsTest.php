<?php

declare(strict_types=1);

namespace UnifiedLogin\Tests;

use PHPUnit\Framework\TestCase;
use UnifiedLogin\Settings\DotEnv;
use UnifiedLogin\Settings\Environment;
use UnifiedLogin\Settings\Settings;
use UnifiedLogin\Settings\SettingsProblems;
use UnifiedLogin\Settings\SettingsReader;
use UnifiedLogin\System;

/**
 * 设置：一次说清全部问题；不安全的组合不启动。
 */
final class SettingsTest extends TestCase
{
    public function testGoodSettings(): void
    {
        $settings = self::read([]);
        self::assertTrue($settings->https);
        self::assertSame('', $settings->basePath);
        self::assertTrue($settings->trustedProxies->any());
        self::assertSame('sqlite:' . System::root() . '/data/accounts.db', $settings->databaseUrl);
    }

    /** 审计日志默认启用，写 off 才停用。 */
    public function testAuditLogFile(): void
    {
        $root = System::root();
        self::assertSame("{$root}/logs/audit.jsonl", self::read([])->auditLogFile);
        self::assertSame("{$root}/logs/a.jsonl", self::read(['AUDIT_LOG_FILE' => 'logs/a.jsonl'])->auditLogFile);
        self::assertSame('/var/log/a.jsonl', self::read(['AUDIT_LOG_FILE' => '/var/log/a.jsonl'])->auditLogFile);
        self::assertNull(self::read(['AUDIT_LOG_FILE' => 'off'])->auditLogFile);
    }

    /** 什么都没有：逐项指出。 */
    public function testNothingIsThere(): void
    {
        $nothing = array_fill_keys(array_keys(self::good()), '');
        self::assertCount(6, self::problems(['SESSION_STORE' => 'memory'] + $nothing));
    }

    /** @return array<string, array{0: array<string, string>, 1: string}> */
    public function badSettings(): array
    {
        $address = System::load()->addressVariable;
        return [
            '平台地址用 http' => [[$address => 'http://idp.example.test'], '只有本机地址'],
            '回调地址不是网址' => [['REDIRECT_URI' => 'oa.example.test/auth/callback'], '不是完整的网址'],
            '回调地址带 #' => [['REDIRECT_URI' => 'https://oa.example.test/#/callback'], '“#”'],
            '回调地址带用户名' => [['REDIRECT_URI' => 'https://u:p@oa.example.test/cb'], '不要写用户名和密码'],
            '回调地址写法不规范' => [['REDIRECT_URI' => 'https://OA.example.test:443/auth/callback'], '规范的形式'],
            '回调地址的路径不规范' => [['REDIRECT_URI' => 'https://oa.example.test/x/../callback'], '规范的形式'],
            '回调地址在别的主机' => [['REDIRECT_URI' => 'https://other.example.test/auth/callback'], '之下'],
            'https 却没有 TRUST_PROXY' => [['TRUST_PROXY' => ''], 'TRUST_PROXY 没有填写'],
            'TRUST_PROXY 是 true' => [['TRUST_PROXY' => 'true'], '不能是 true'],
            '会话密钥太短' => [['SESSION_SECRET' => 'short'], '至少 32 个字符'],
            'redis 却没有地址' => [['SESSION_STORE' => 'redis'], 'REDIS_URL'],
            'redis 的地址不对' => [['REDIS_URL' => '127.0.0.1:6379'], 'redis://'],
            '不认识的会话存储' => [['SESSION_STORE' => 'file'], 'memory、redis'],
            '闲置期限太长' => [['SESSION_IDLE_MINUTES' => '100000'], 'SESSION_IDLE_MINUTES'],
            '退出后的路径不在本系统' => [['LOGOUT_RETURN_PATH' => '//example.org'], 'LOGOUT_RETURN_PATH'],
            '端口不是整数' => [['PORT' => '80.5'], 'PORT'],
            '不认识的数据库' => [['DATABASE_URL' => 'oracle:x'], '以 sqlite:、mysql: 或 pgsql: 开头'],
            '数据库没有用户' => [['DATABASE_URL' => 'mysql:host=127.0.0.1;dbname=a'], 'DATABASE_USER'],
            '数据库没有库名' => [
                ['DATABASE_URL' => 'pgsql:host=127.0.0.1', 'DATABASE_USER' => 'u'],
                '写明主机和库名',
            ],
            '数据库的密码写在地址里' => [
                ['DATABASE_URL' => 'mysql:host=127.0.0.1;dbname=a;password=p', 'DATABASE_USER' => 'u'],
                '不要写用户名和密码',
            ],
        ];
    }

    /**
     * @dataProvider badSettings
     * @param array<string, string> $values
     */
    public function testBadSettingIsNamed(array $values, string $expected): void
    {
        $found = self::problems($values);
        self::assertCount(1, $found, implode("\n", $found));
        self::assertStringContainsString($expected, $found[0]);
    }

    /** .env 的写法与 Node 的 --env-file 相同。 */
    public function testDotEnv(): void
    {
        $text = <<<'ENV'
            # 注释
            PLAIN=https://a.example/x?y=1
              SPACED = value  # 注释
            export EXPORTED=1
            EMPTY=
            SINGLE='a # "b" \n $c'
            BACK=`it's "x"` # 注释
            DOUBLE="first\nsecond 'x'"
            LINES='one
            two'
            not a line
            LAST=中文𠮷
            ENV;
        self::assertSame([
            'PLAIN' => 'https://a.example/x?y=1',
            'SPACED' => 'value',
            'EXPORTED' => '1',
            'EMPTY' => '',
            'SINGLE' => 'a # "b" \n $c',
            'BACK' => 'it\'s "x"',
            'DOUBLE' => "first\nsecond 'x'",
            'LINES' => "one\ntwo",
            'LAST' => '中文𠮷',
        ], DotEnv::parse(str_replace("\n", "\r\n", $text)));
    }

    /** @return array<string, string> */
    private static function good(): array
    {
        return [
            System::load()->addressVariable => 'https://idp.example.test',
            'CLIENT_ID' => 'zwrz_sample',
            'CLIENT_SECRET' => 'secret',
            'REDIRECT_URI' => 'https://oa.example.test/auth/callback',
            'PUBLIC_BASE_URL' => 'https://oa.example.test',
            'SESSION_SECRET' => str_repeat('x', 32),
            'TRUST_PROXY' => 'loopback',
            'SESSION_STORE' => 'memory',
        ];
    }

    /** @param array<string, string> $values */
    private static function read(array $values): Settings
    {
        return (new SettingsReader(new Environment($values + self::good()), System::load()))->read();
    }

    /**
     * @param array<string, string> $values
     * @return string[]
     */
    private static function problems(array $values): array
    {
        try {
            self::read($values);
        } catch (SettingsProblems $problems) {
            return $problems->problems;
        }
        return [];
    }
}
