<?php

declare(strict_types=1);

namespace UnifiedLogin\Settings;

use UnifiedLogin\System;

/**
 * 环境变量，其次是项目目录里的 .env。账号命令不读整套设置，只取这里的几项：没有平台密钥的运维人员也能管理账号。
 */
final class Environment
{
    /** @var array<string, string> */
    private array $values;
    private bool $ofProcess;

    /** @param array<string, string> $values */
    public function __construct(array $values, bool $ofProcess = false)
    {
        $this->values = $values;
        $this->ofProcess = $ofProcess;
    }

    public static function current(): self
    {
        return new self(DotEnv::read(System::root() . '/.env'), true);
    }

    /** 没有时为空串。 */
    public function get(string $name): string
    {
        // 第二个参数：只要进程自己的环境变量，不要 fastcgi 随请求传来的。
        $own = $this->ofProcess ? getenv($name, true) : false;
        return trim($own === false ? $this->values[$name] ?? '' : $own);
    }

    /** PDO 的 DSN；SQLite 文件的相对路径从项目目录算起。 */
    public function databaseUrl(): string
    {
        $url = $this->get('DATABASE_URL') === '' ? 'sqlite:data/accounts.db' : $this->get('DATABASE_URL');
        if (strncmp($url, 'sqlite:', 7) !== 0 || substr($url, 7) === ':memory:') {
            return $url;
        }
        return 'sqlite:' . self::inProject(substr($url, 7));
    }

    /** 写 off 才是不启用（null）；留空用默认值，免得漏填就没有审计。 */
    public function auditLogFile(System $system): ?string
    {
        $file = $this->get('AUDIT_LOG_FILE');
        $file = $file === '' ? (string) $system->defaults['auditLogFile'] : $file;
        return $file === 'off' ? null : self::inProject($file);
    }

    private static function inProject(string $file): string
    {
        $absolute = preg_match('~^([/\\\\]|[A-Za-z]:)~', $file) === 1;
        return $absolute ? $file : System::root() . '/' . $file;
    }
}
