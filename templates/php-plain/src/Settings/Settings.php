<?php

declare(strict_types=1);

namespace UnifiedLogin\Settings;

use UnifiedLogin\Http\TrustedProxies;
use UnifiedLogin\Http\Url;
use UnifiedLogin\System;

/**
 * 全部设置，已经检查过；由 SettingsReader 读出。
 */
final class Settings
{
    /** 身份平台的根地址（或 OIDC 的 issuer）。 */
    public Url $platformAddress;
    public float $platformTimeoutSeconds;
    public string $clientId;
    public string $clientSecret;
    /** 在平台登记的回调地址，逐字使用，从不由请求推导。 */
    public Url $redirectUri;
    public Url $publicBaseUrl;
    /** publicBaseUrl 的路径，没有末尾斜杠；部署在域名根下时为空串。 */
    public string $basePath;
    /** 用户是否经 https 访问本系统：决定 Cookie 的 Secure 标志。 */
    public bool $https;
    /** 退出本系统时是否也退出平台（公用电脑上应当如此）。 */
    public bool $logoutAtPlatform;
    /** 从平台退出后回到的路径，在 basePath 之下，以“/”开头。 */
    public string $logoutReturnPath;
    /** 同一个路径的完整地址，告诉平台用。 */
    public string $logoutReturnUrl;
    /** @var string[] 平台退出途中还会经过的来源（scheme://host），写进 CSP 的 form-action */
    public array $logoutOrigins;
    public string $sessionSecret;
    /** memory（本机的会话文件）或 redis。 */
    public string $sessionStore;
    public string $redisUrl;
    public int $sessionIdleMs;
    public int $sessionAbsoluteMs;
    /** bind、auto 或 reject。 */
    public string $accountMode;
    /** PDO 的 DSN。 */
    public string $databaseUrl;
    public string $databaseUser;
    public string $databasePassword;
    /** null：没有启用审计。 */
    public ?string $auditLogFile;
    public TrustedProxies $trustedProxies;
    public string $host;
    public int $port;

    /** 环境变量优先，其次是项目目录里的 .env。 */
    public static function load(System $system): self
    {
        return (new SettingsReader(Environment::current(), $system))->read();
    }
}
