<?php

declare(strict_types=1);

namespace UnifiedLogin\Auth;

use UnifiedLogin\Clock;
use UnifiedLogin\Http\Url;
use UnifiedLogin\Random;
use UnifiedLogin\Settings\Settings;

/**
 * 给后台发往平台的请求签名（HMAC-SHA256）。密钥就是应用密钥，不写进日志。
 */
final class Signature
{
    private string $keyId;
    private string $secret;

    public function __construct(Settings $settings)
    {
        $this->keyId = $settings->clientId;
        $this->secret = $settings->clientSecret;
    }

    /**
     * 给写好的请求签名，返回要发的网址、请求头（名字小写）、请求体；之后再改动它们，签名就不对了。
     *
     * @param array<string, string> $headers
     * @return array{0: string, 1: array<string, string>, 2: string}
     */
    public function sign(string $method, string $url, array $headers, string $body): array
    {
        $keyId = $this->keyId;
        // 北京时间，没有夏令时：晚八小时的那一刻，它的 UTC 读数就是。
        $timestamp = str_replace('Z', '+08:00', Clock::iso(Clock::milliseconds() + 8 * 3600000));
        $nonce = Random::from('abcdefghijklmnopqrstuvwxyz0123456789', 32);

        // 随请求带上的各项，先于签名写好。
        $headers = array_change_key_case($headers);
        [, $queryText] = explode('?', $url, 2) + [1 => ''];
        $inQuery = self::pairs($queryText);
        $isForm = strpos($headers['content-type'] ?? '', 'application/x-www-form-urlencoded') === 0;
        $inForm = self::pairs($isForm ? $body : '');
        $headers['x-hmac-auth-version'] = '1.0';
        $headers['apikey'] = $keyId;
        $headers['x-hmac-auth-timestamp'] = $timestamp;
        $headers['x-hmac-auth-nonce'] = $nonce;

        // 待签文本。
        $path = Url::canonicalPath((string) parse_url($url, PHP_URL_PATH));
        $parameters = self::sorted(array_merge($inQuery, $inForm));
        $text = implode('', [
            $method,
            "\n",
            $timestamp,
            "\n",
            $nonce,
            "\n",
            $path,
            $parameters === '' ? '' : implode('', [
                "\n",
                $parameters,
            ]),
        ]);
        $bytes = hash_hmac('sha256', $text, $this->secret, true);
        $signature = base64_encode($bytes);
        $headers['x-hmac-auth-signature'] = $signature;
        return [$url, $headers, $body];
    }

    /**
     * 查询串或表单，名字可以重复。
     *
     * @return array<int, array{0: string, 1: string}>
     */
    private static function pairs(string $text): array
    {
        return array_map(static function (string $part): array {
            [$name, $value] = explode('=', $part, 2) + [1 => ''];
            return [urldecode($name), urldecode($value)];
        }, array_filter(explode('&', $text), 'strlen'));
    }

    /**
     * 按名称、再按值排序（逐个比较 UTF-16 编码），写成 name=value，用 & 连接，不编码。
     *
     * @param array<int, array{0: string, 1: string}> $pairs
     */
    private static function sorted(array $pairs): string
    {
        $units = static fn (string $text): string => mb_convert_encoding($text, 'UTF-16BE', 'UTF-8');
        usort($pairs, static fn (array $a, array $b): int =>
            strcmp($units($a[0]), $units($b[0])) ?: strcmp($units($a[1]), $units($b[1])));
        return implode('&', array_map(static fn (array $pair): string => implode('=', $pair), $pairs));
    }
}
