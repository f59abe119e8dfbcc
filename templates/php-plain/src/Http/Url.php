<?php

declare(strict_types=1);

namespace UnifiedLogin\Http;

/**
 * 网址：只认 http 与 https，拆开之后各部分都是规范的写法（小写的主机名、不带默认端口、路径没有点段）。
 */
final class Url
{
    public string $scheme;
    /** 只在网址里写了用户名或密码时不为空。 */
    public string $credentials;
    public string $host;
    /** 默认端口时为空串。 */
    public string $port;
    public string $path;
    /** 含开头的“?”；没有时为空串。 */
    public string $query;
    /** 含开头的“#”；没有时为空串。 */
    public string $fragment;

    /** 不是完整的网址时返回 null。 */
    public static function parse(string $text): ?self
    {
        $host = '(?<host>\[[0-9a-fA-F:.]+\]|[^/?#@:\\\\\s\[\]%<>^|]+)';
        $rest = '(?<path>[^?#\\\\]*)(?<query>\?[^#]*)?(?<fragment>#.*)?';
        $start = '(?<scheme>https?)://(?:(?<credentials>[^/?#@]*)@)?';
        $whole = "~^{$start}{$host}(?::(?<port>\d{0,5}))?(?=[/?#]|$){$rest}$~iD";
        if (preg_match($whole, $text, $found) !== 1 || (int) $found['port'] > 65535) {
            return null;
        }
        $url = new self();
        $url->scheme = strtolower($found['scheme']);
        $url->credentials = $found['credentials'];
        $host = self::canonicalHost($found['host']);
        if ($host === null) {
            return null;
        }
        $url->host = $host;
        $usual = $url->scheme === 'https' ? 443 : 80;
        $given = $found['port'] === '' ? $usual : (int) $found['port'];
        $url->port = $given === $usual ? '' : (string) $given;
        $url->path = self::canonicalPath($found['path']);
        $url->query = self::canonicalQuery($found['query'] ?? '');
        $url->fragment = $found['fragment'] ?? '';
        return $url;
    }

    /** 代替读不出的网址，好让检查继续下去。 */
    public static function loopback(): self
    {
        $url = new self();
        [$url->scheme, $url->credentials, $url->host, $url->port] = ['http', '', '127.0.0.1', ''];
        [$url->path, $url->query, $url->fragment] = ['/', '', ''];
        return $url;
    }

    /** scheme://host:port。 */
    public function origin(): string
    {
        return "{$this->scheme}://{$this->host}" . ($this->port === '' ? '' : ":{$this->port}");
    }

    public function href(): string
    {
        $credentials = $this->credentials === '' ? '' : "{$this->credentials}@";
        $origin = str_replace('://', "://{$credentials}", $this->origin());
        return $origin . $this->path . $this->query . $this->fragment;
    }

    /** 只看本机回环地址：明文 http 只在这里允许。 */
    public function isLoopback(): bool
    {
        return preg_match('/^(localhost|127(\.\d{1,3}){3}|\[::1\])$/', $this->host) === 1;
    }

    /** 去掉“.”与“..”，不该直接出现的字节写成 %XX；总以“/”开头。 */
    public static function canonicalPath(string $path): string
    {
        $segments = explode('/', $path === '' ? '/' : $path);
        array_shift($segments);
        $kept = [];
        foreach ($segments as $at => $segment) {
            $isLast = $at === count($segments) - 1;
            $plain = str_ireplace('%2e', '.', $segment);
            if ($plain === '..') {
                array_pop($kept);
            } elseif ($plain !== '.') {
                $kept[] = $segment;
            }
            if ($isLast && ($plain === '.' || $plain === '..')) {
                $kept[] = '';
            }
        }
        return '/' . self::encoded(implode('/', $kept), '\x00-\x20"#<>?^`{}\x7f-\xff');
    }

    /** 连同开头的“?”。 */
    public static function canonicalQuery(string $query): string
    {
        return self::encoded($query, '\x00-\x20"#<>\'\x7f-\xff');
    }

    /** $bytes 里的字节写成 %XX。 */
    public static function encoded(string $text, string $bytes): string
    {
        return (string) preg_replace_callback(
            "~[{$bytes}]~",
            static fn (array $found): string => rawurlencode($found[0]),
            $text
        );
    }

    private static function canonicalHost(string $host): ?string
    {
        $lower = strtolower($host);
        if (preg_match('/^[\x21-\x7e]+$/', $lower) === 1) {
            return $lower;
        }
        $ascii = function_exists('idn_to_ascii') ? idn_to_ascii($host) : false;
        return $ascii === false ? null : $ascii;
    }
}
