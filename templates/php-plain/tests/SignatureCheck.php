<?php

declare(strict_types=1);

namespace UnifiedLogin\Tests;

use DateTime;
use UnifiedLogin\Http\Request;

/**
 * 假平台验签：按平台的规则自己再算一遍；时间差得太多、随机串用过的，也不接受。
 */
final class SignatureCheck
{
    /** 签名用的标识与密钥，由平台发放。 */
    public const KEY_ID = FakePlatform::CLIENT_ID;
    public const SECRET = FakePlatform::CLIENT_SECRET;

    /**
     * 请求里哪里不对，null 是都对。
     *
     * @param int $clock 平台的时钟，毫秒
     * @param string[] $usedNonces 用过的随机串，这一个也记下
     */
    public static function problem(Request $request, string $body, int $clock, array &$usedNonces): ?string
    {
        $inQuery = self::parse($request->queryText);
        $mediaType = explode(';', $request->header('content-type'))[0];
        $inForm = self::parse($mediaType === 'application/x-www-form-urlencoded' ? $body : '');
        $keyId = $request->header('apikey');
        if ($keyId !== self::KEY_ID) {
            return '签名的标识不对';
        }
        $fixed = $request->header('x-hmac-auth-version');
        if ($fixed !== '1.0') {
            return '签名的固定项不对';
        }
        $timestamp = $request->header('x-hmac-auth-timestamp');
        $time = self::timeOf($timestamp);
        if ($time === null || abs($time - $clock) > 300 * 1000) {
            return '签名的时间差得太多';
        }
        $nonce = $request->header('x-hmac-auth-nonce');
        if (strlen($nonce) !== 32 || in_array($nonce, $usedNonces, true)) {
            return '签名的随机串不对，或者用过';
        }
        $usedNonces[] = $nonce;
        $signature = $request->header('x-hmac-auth-signature');
        $method = $request->method;
        $path = $request->path;
        $parameters = self::written($inQuery, $inForm);
        $parts = [
            $method,
            "\n",
            $timestamp,
            "\n",
            $nonce,
            "\n",
            $path,
            ...(array_filter([$parameters], 'strlen') === [] ? [] : [
                "\n",
                $parameters,
            ]),
        ];
        return self::isRight(implode($parts), $signature) ? null : '签名不对';
    }

    private static function isRight(string $text, string $signature): bool
    {
        $bytes = hash_hmac('sha256', $text, self::SECRET, true);
        return $signature === base64_encode($bytes);
    }

    /** 毫秒；不是平台的写法时为 null。 */
    private static function timeOf(string $timestamp): ?int
    {
        $time = DateTime::createFromFormat('!Y-m-d\TH:i:s.vP', $timestamp);
        $isRight = $time !== false && $time->format('Y-m-d\TH:i:s.v+08:00') === $timestamp;
        return $isRight ? (int) $time->format('Uv') : null;
    }

    /** @return array<int|string, string[]> 名称 → 各个值 */
    private static function parse(string $text): array
    {
        $values = [];
        preg_match_all('/([^&=]+)=?([^&]*)/', $text, $found, PREG_SET_ORDER);
        foreach ($found as [, $name, $value]) {
            $values[urldecode($name)][] = urldecode($value);
        }
        return $values;
    }

    /**
     * 参数排好序，写成一行。
     *
     * @param array<int|string, string[]> ...$places
     */
    private static function written(array ...$places): string
    {
        $lines = [];
        foreach ($places as $values) {
            foreach ($values as $name => $all) {
                foreach ($all as $value) {
                    // 名称相同的按值排，都按 UTF-16 的编码。
                    $order = mb_convert_encoding("{$name}\0{$value}\0", 'UTF-16BE', 'UTF-8') . count($lines);
                    $lines[$order] = "{$name}={$value}";
                }
            }
        }
        ksort($lines, SORT_STRING);
        return implode('&', $lines);
    }
}
