<?php

declare(strict_types=1);

namespace UnifiedLogin\Http;

use UnifiedLogin\Clock;
use UnifiedLogin\Settings\Settings;

/**
 * 请求带来的 Cookie，和要写回浏览器的。本系统写的值都是 Base64url 之类的字符，不需要编码。
 */
final class Cookies
{
    private Settings $settings;
    /** @var array<string, string> */
    private array $sent = [];
    /** @var array<string, string> 名字 → Set-Cookie 的一行 */
    private array $lines = [];

    public function __construct(Settings $settings, string $header)
    {
        $this->settings = $settings;
        foreach (explode(';', $header) as $pair) {
            [$name, $value] = explode('=', trim($pair), 2) + [1 => ''];
            $this->sent[$name] = $value;
        }
    }

    /** https 且部署在根路径时加 __Host- 前缀，浏览器因此拒绝子域名种下的同名 Cookie。 */
    public function nameOf(string $name): string
    {
        return $this->settings->https && $this->settings->basePath === '' ? "__Host-{$name}" : $name;
    }

    public function get(string $name): ?string
    {
        return $this->sent[$this->nameOf($name)] ?? null;
    }

    /**
     * 名字以 $prefix 开头的，不含 __Host-。
     *
     * @return string[]
     */
    public function namesWith(string $prefix): array
    {
        $start = $this->nameOf($prefix);
        $cut = strlen($start) - strlen($prefix);
        $names = [];
        foreach (array_keys($this->sent) as $name) {
            if (strncmp((string) $name, $start, strlen($start)) === 0) {
                $names[] = substr((string) $name, $cut);
            }
        }
        return $names;
    }

    public function set(string $name, string $value, int $milliseconds): void
    {
        $this->write($name, $value, Clock::milliseconds() + $milliseconds, intdiv($milliseconds, 1000));
    }

    public function clear(string $name): void
    {
        $this->write($name, '', 0, null);
    }

    /** @return string[] */
    public function lines(): array
    {
        return array_values($this->lines);
    }

    /** SameSite 用 Lax：从平台跳回来是跨站的顶层 GET，Strict 会丢。 */
    private function write(string $name, string $value, int $expires, ?int $maxAge): void
    {
        $name = $this->nameOf($name);
        $path = $this->settings->basePath === '' ? '/' : $this->settings->basePath;
        $parts = [
            "{$name}={$value}",
            $maxAge === null ? '' : "Max-Age={$maxAge}",
            "Path={$path}",
            'Expires=' . gmdate('D, d M Y H:i:s', intdiv($expires, 1000)) . ' GMT',
            'HttpOnly',
            $this->settings->https ? 'Secure' : '',
            'SameSite=Lax',
        ];
        $this->lines[$name] = implode('; ', array_filter($parts, static fn (string $part): bool => $part !== ''));
    }
}
