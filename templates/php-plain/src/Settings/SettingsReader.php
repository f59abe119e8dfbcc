<?php

declare(strict_types=1);

namespace UnifiedLogin\Settings;

use UnifiedLogin\Http\TrustedProxies;
use UnifiedLogin\Http\Url;
use UnifiedLogin\System;

/**
 * 读取并检查全部环境变量；每个问题一句话，一次说完，检查不过就不启动。
 */
final class SettingsReader
{
    private Environment $environment;
    private System $system;
    /** @var string[] */
    private array $problems = [];

    public function __construct(Environment $environment, System $system)
    {
        $this->environment = $environment;
        $this->system = $system;
    }

    /** 有问题时抛出 SettingsProblems。 */
    public function read(): Settings
    {
        $this->problems = [];
        $settings = new Settings();
        $this->readAddresses($settings);
        $this->readTrustProxy($settings);
        $this->readStore($settings);
        $settings->logoutReturnPath = $this->localPath('LOGOUT_RETURN_PATH', 'logoutReturnPath');
        $settings->logoutReturnUrl =
            $settings->publicBaseUrl->origin() . $settings->basePath . $settings->logoutReturnPath;
        $settings->platformTimeoutSeconds = $this->number('PLATFORM_TIMEOUT_SECONDS', 1, 30, 10);
        $settings->logoutAtPlatform = $this->yesOrNo('LOGOUT_AT_PLATFORM', $this->usual('logoutAtPlatform'));
        $settings->logoutOrigins = array_map(
            fn (string $text): string => $this->address('LOGOUT_ORIGINS', $text)->origin(),
            self::words($this->value('LOGOUT_ORIGINS'))
        );
        $settings->sessionSecret =
            $this->required('SESSION_SECRET', '会话 Cookie 的签名密钥，至少 32 个随机字符', 32);
        $idle = $this->number('SESSION_IDLE_MINUTES', 0.01, 240, $this->usual('sessionIdleMinutes'));
        $settings->sessionIdleMs = (int) ($idle * 60000);
        $absolute = $this->number('SESSION_ABSOLUTE_HOURS', 0.001, 24, $this->usual('sessionAbsoluteHours'));
        $settings->sessionAbsoluteMs = (int) ($absolute * 3600000);
        $settings->accountMode =
            $this->choice('ACCOUNT_MODE', ['bind', 'auto', 'reject'], $this->usual('accountMode'));
        $this->readDatabase($settings);
        $settings->auditLogFile = $this->environment->auditLogFile($this->system);
        $host = $this->value('HOST');
        $settings->host = $host === '' ? '127.0.0.1' : $host;
        $settings->port = (int) $this->number('PORT', 0, 65535, $this->usual('port'), true);
        if ($this->problems !== []) {
            throw new SettingsProblems(array_values(array_unique($this->problems)));
        }
        return $settings;
    }

    private function readAddresses(Settings $settings): void
    {
        $name = $this->system->addressVariable;
        $meaning = "{$this->system->platformTitle}的地址，由平台运营方提供";
        $settings->platformAddress = $this->address($name, $this->required($name, $meaning));
        $settings->clientId = $this->required('CLIENT_ID', '平台发放的应用标识');
        $settings->clientSecret = $this->required('CLIENT_SECRET', '平台发放的应用密钥');
        $redirectUri = $this->address('REDIRECT_URI', $this->required('REDIRECT_URI', '在平台登记的回调地址'));
        $publicBaseUrl = $this->address(
            'PUBLIC_BASE_URL',
            $this->required('PUBLIC_BASE_URL', '用户在浏览器里访问本系统的地址')
        );
        $basePath = rtrim($publicBaseUrl->path, '/');
        $below = $redirectUri->origin() === $publicBaseUrl->origin()
            && strncmp($redirectUri->path, "{$basePath}/", strlen($basePath) + 1) === 0;
        if (!$below && $this->isFine('REDIRECT_URI') && $this->isFine('PUBLIC_BASE_URL')) {
            $this->problems[] = 'REDIRECT_URI 必须在 PUBLIC_BASE_URL 之下，协议、主机名、端口都要相同'
                . '（127.0.0.1 与 localhost 不算相同），否则登录途中的 Cookie 会丢失。';
        }
        $settings->redirectUri = $redirectUri;
        $settings->publicBaseUrl = $publicBaseUrl;
        $settings->basePath = $basePath;
        $settings->https = $publicBaseUrl->scheme === 'https';
    }

    private function readTrustProxy(Settings $settings): void
    {
        $text = $this->value('TRUST_PROXY');
        $hops = preg_match('/^[1-9]$/', $text) === 1 ? (int) $text : 0;
        $none = in_array($text, ['', 'false', '0'], true);
        $ranges = $none || $hops > 0 ? [] : self::words($text, '/[\s,]+/');
        $known = '~^(loopback|linklocal|uniquelocal|[0-9.]+(/\d{1,2})?|[0-9a-fA-F:]*:[0-9a-fA-F:.]*(/\d{1,3})?)$~';
        if (preg_grep($known, $ranges, PREG_GREP_INVERT) !== []) {
            $this->problems[] = 'TRUST_PROXY 应是代理的层数（1–9）、loopback，或代理的 IP、网段（逗号分隔）；'
                . '不能是 true：那样任何人都能伪造来源地址。';
            $ranges = [];
        }
        $settings->trustedProxies = new TrustedProxies($hops, $ranges);
        if ($settings->https && !$settings->trustedProxies->any() && $this->isFine('TRUST_PROXY')) {
            $this->problems[] = 'PUBLIC_BASE_URL 是 https，而 TRUST_PROXY 没有填写：本程序自己不做 TLS，'
                . '请填写前面反向代理的地址（本机 nginx 填 loopback）。';
        }
    }

    private function readStore(Settings $settings): void
    {
        $settings->sessionStore = $this->choice('SESSION_STORE', ['memory', 'redis'], $this->usual('sessionStore'));
        $settings->redisUrl = $this->value('REDIS_URL');
        if ($settings->sessionStore === 'redis' && $settings->redisUrl === '' && $this->isFine('SESSION_STORE')) {
            $this->problems[] = 'SESSION_STORE 是 redis，还需要 REDIS_URL，例如 redis://127.0.0.1:6379/0。';
        }
        if ($settings->redisUrl !== '' && preg_match('~^rediss?://~', $settings->redisUrl) !== 1) {
            $this->problems[] = 'REDIS_URL 应以 redis:// 或 rediss:// 开头。';
        }
        if ($settings->sessionStore === 'redis' && !extension_loaded('redis')) {
            $this->problems[] = 'SESSION_STORE 是 redis，还需要 PHP 的 redis 扩展（Debian 的软件包 php-redis）。';
        }
    }

    private function readDatabase(Settings $settings): void
    {
        $settings->databaseUrl = $this->environment->databaseUrl();
        $settings->databaseUser = $this->value('DATABASE_USER');
        $settings->databasePassword = $this->value('DATABASE_PASSWORD');
        $driver = explode(':', $settings->databaseUrl)[0];
        if (!in_array($driver, ['sqlite', 'mysql', 'pgsql'], true)) {
            $this->problems[] = 'DATABASE_URL 应是 PDO 的 DSN，以 sqlite:、mysql: 或 pgsql: 开头，'
                . '例如 mysql:host=127.0.0.1;dbname=accounts。';
            return;
        }
        if (!extension_loaded("pdo_{$driver}")) {
            $this->problems[] = "DATABASE_URL 用到 {$driver}，还需要 PHP 的 pdo_{$driver} 扩展。";
        }
        if ($driver === 'sqlite') {
            return;
        }
        if (preg_match('/[:;]\s*(user|password)\s*=/i', $settings->databaseUrl) === 1) {
            $this->problems[] = 'DATABASE_URL 里不要写用户名和密码：请填写 DATABASE_USER 和 DATABASE_PASSWORD。';
        } elseif (preg_match('/[:;]\s*dbname\s*=/i', $settings->databaseUrl) !== 1) {
            $this->problems[] = "DATABASE_URL 应写明主机和库名，例如 {$driver}:host=127.0.0.1;dbname=accounts。";
        }
        if ($settings->databaseUser === '') {
            $this->problems[] = "DATABASE_URL 是 {$driver}:，还需要 DATABASE_USER（连接数据库的用户名）。";
        }
    }

    private function value(string $name): string
    {
        return $this->environment->get($name);
    }

    /** @return mixed */
    private function usual(string $name)
    {
        return $this->system->defaults[$name];
    }

    /** 已经报过问题的变量，不再报由它引起的问题。 */
    private function isFine(string $name): bool
    {
        $mentioned = '/^(缺少 )?' . preg_quote($name, '/') . '/u';
        return preg_grep($mentioned, $this->problems) === [];
    }

    private function required(string $name, string $meaning, int $minLength = 1): string
    {
        $text = $this->value($name);
        $length = mb_strlen($text);
        if ($text === '') {
            $this->problems[] = "缺少 {$name}（{$meaning}）。请在 .env 或服务的环境变量里填写。";
        } elseif ($length < $minLength) {
            $this->problems[] = "{$name} 太短：至少 {$minLength} 个字符，现在是 {$length} 个。";
        }
        return $text;
    }

    private function address(string $name, string $text): Url
    {
        $url = Url::parse($text);
        if ($text !== '') {
            $problem = $url === null
                ? '不是完整的网址：应形如 https://oa.example.gov.cn/auth/callback。'
                : self::addressProblem($url, $text);
            if ($problem !== null) {
                $this->problems[] = "{$name} {$problem}";
            }
        }
        return $url ?? Url::loopback();
    }

    private static function addressProblem(Url $url, string $text): ?string
    {
        if ($url->credentials !== '') {
            return '里不要写用户名和密码。';
        }
        if ($url->query !== '' || $url->fragment !== '') {
            return '不能带“?”或“#”及其后的内容。';
        }
        if ($url->scheme === 'http' && !$url->isLoopback()) {
            return '用了 http：只有本机地址（127.0.0.1、localhost）可以用 http，其余请改为 https。';
        }
        $withoutSlash = static fn (string $address): string => (string) preg_replace('~/$~D', '', $address);
        return $withoutSlash($url->href()) === $withoutSlash($text)
            ? null
            : "请写成规范的形式：{$url->href()}（与在平台登记的写法保持一致）。";
    }

    /**
     * @param string[] $allowed
     */
    private function choice(string $name, array $allowed, string $otherwise): string
    {
        $text = $this->value($name);
        if ($text === '' || in_array($text, $allowed, true)) {
            return $text === '' ? $otherwise : $text;
        }
        $list = implode('、', $allowed);
        $this->problems[] = "{$name} 只能是 {$list} 之一，现在是“" . mb_substr($text, 0, 40) . '”。';
        return $otherwise;
    }

    private function number(string $name, float $min, float $max, float $otherwise, bool $whole = false): float
    {
        $text = $this->value($name);
        if ($text === '') {
            return $otherwise;
        }
        $number = is_numeric($text) ? (float) $text : NAN;
        if ($number >= $min && $number <= $max && (!$whole || floor($number) === $number)) {
            return $number;
        }
        $kind = $whole ? '整数' : '数';
        $this->problems[] = "{$name} 应是 {$min} 到 {$max} 之间的{$kind}，现在是“" . mb_substr($text, 0, 40) . '”。';
        return $otherwise;
    }

    private function yesOrNo(string $name, bool $otherwise): bool
    {
        return $this->choice($name, ['true', 'false'], $otherwise ? 'true' : 'false') === 'true';
    }

    private function localPath(string $name, string $default): string
    {
        $text = $this->value($name) === '' ? $this->usual($default) : $this->value($name);
        if (preg_match('~^/(?!/)[\w./\~-]*$~D', $text) !== 1) {
            $this->problems[] = "{$name} 应是以“/”开头的路径，如 /auth/logged-out。";
        }
        return $text;
    }

    /** @return string[] */
    private static function words(string $text, string $separator = '/\s+/'): array
    {
        return preg_split($separator, $text, -1, PREG_SPLIT_NO_EMPTY) ?: [];
    }
}
