<?php

declare(strict_types=1);

namespace UnifiedLogin\Gateway;

use UnifiedLogin\Http\Request;
use UnifiedLogin\Settings\Settings;

/**
 * 网关的请求头：验签、核对时间之后，才说得出是谁（SHA256）。请求头里是什么，就对什么验签。
 */
final class GatewayHeaders
{
    /** 请求头的名称，前面还有各环境的前缀。 */
    private const IDENTITY = ['uid', 'uinfo', 'ext'];
    private const TIMESTAMP = 'timestamp';
    private const NONCE = 'nonce';
    private const SIGNATURE = 'signature';
    /** 时间戳与本机时钟至多相差多少毫秒，前后都算。 */
    private const TOLERANCE_MS = 180 * 1000;

    private string $prefix;
    private string $secret;

    public function __construct(Settings $settings)
    {
        $this->prefix = $settings->gatewayHeaderPrefix;
        $this->secret = $settings->signingSecret;
    }

    /** 网关说的是谁；请求里没有网关的请求头时为 null，不能信时抛出 GatewayRefusal。 */
    public function read(Request $request, int $now): ?SignedHeaders
    {
        $carried = [];
        foreach (array_merge(self::IDENTITY, [self::TIMESTAMP, self::NONCE, self::SIGNATURE]) as $name) {
            // PHP 不分连字符与下划线；重复的请求头到这里已经合在一起，验签因此不过。
            $carried[$name] = $request->header(strtr($this->prefix . $name, '_', '-'));
        }
        if (implode('', $carried) === '') {
            return null;
        }
        if (in_array('', [$carried[self::TIMESTAMP], $carried[self::NONCE], $carried[self::SIGNATURE]], true)) {
            throw new GatewayRefusal('gateway-header-missing');
        }
        $time = self::milliseconds($carried[self::TIMESTAMP]);
        if ($time === null || abs($time - $now) > self::TOLERANCE_MS) {
            throw new GatewayRefusal('gateway-timestamp');
        }
        $expected = self::signature($carried, $this->secret);
        if (!hash_equals($expected, $carried[self::SIGNATURE])) {
            throw new GatewayRefusal('gateway-signature');
        }
        // 验过签，才解码。
        $values = [];
        foreach (self::IDENTITY as $name) {
            $values[$name] = self::decoded($carried[$name]);
        }
        $claims = [
            'sub' => $values['uid'],
            'name' => self::inside($values['uinfo'], ['name']),
            'phone_number' => self::inside($values['uinfo'], ['mobile']),
        ];
        $subject = $values['uid'];
        return new SignedHeaders($subject, $claims, $carried[self::NONCE], $time + self::TOLERANCE_MS);
    }

    /**
     * 应有的签名。
     *
     * @param array<string, string> $carried 请求头里的原文
     */
    public static function signature(array $carried, string $secret): string
    {
        $timestamp = $carried[self::TIMESTAMP];
        $nonce = $carried[self::NONCE];
        $text = implode('', [
            $timestamp,
            $secret,
            $nonce,
            ',',
            $carried['uid'],
            ',',
            $carried['uinfo'],
            ',',
            $carried['ext'],
            $timestamp,
        ]);
        $bytes = hash('sha256', $text, true);
        return strtoupper(bin2hex($bytes));
    }

    /** Unix 秒；返回毫秒，写法不对时为 null。 */
    private static function milliseconds(string $text): ?int
    {
        return preg_match('/^\d{10}$/D', $text) === 1 ? (int) $text * 1000 : null;
    }

    /** 请求头的值用百分号编码（UTF-8）。 */
    private static function decoded(string $text): string
    {
        $value = rawurldecode($text);
        // rawurldecode 放过残缺的 %，这里不放过。
        if (preg_match('/%(?![0-9a-f]{2})/i', $text) === 1 || !mb_check_encoding($value, 'UTF-8')) {
            throw new GatewayRefusal('gateway-value');
        }
        return $value;
    }

    /**
     * 值是 JSON 时，其中的一项；不是 JSON、没有这一项时为 null。
     *
     * @param string[] $path
     * @return mixed
     */
    private static function inside(string $text, array $path)
    {
        $value = json_decode($text, true);
        foreach ($path as $name) {
            $value = is_array($value) ? $value[$name] ?? null : null;
        }
        return $value;
    }
}
