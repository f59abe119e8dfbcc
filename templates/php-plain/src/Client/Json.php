<?php

declare(strict_types=1);

namespace UnifiedLogin\Client;

/**
 * JSON 文本的预处理。
 */
final class Json
{
    /** 半个字符（单独的代理码元）写不成 UTF-8，PHP 会整份不认：换成 U+FFFD。 */
    public static function withoutHalves(string $json): string
    {
        $escape = '/\\\\(?:ud[89ab]..\\\\u(?=d[c-f])....|u....|.)/is';
        return (string) preg_replace_callback($escape, static function (array $found): string {
            return preg_match('/^\\\\ud[89a-f]..$/i', $found[0]) === 1 ? '\\ufffd' : $found[0];
        }, $json);
    }
}
