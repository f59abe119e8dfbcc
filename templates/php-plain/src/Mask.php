<?php

declare(strict_types=1);

namespace UnifiedLogin;

/**
 * 个人信息的展示掩码：页面、接口和日志只出现掩码后的值（GB/T 35273 7.2）。
 */
final class Mask
{
    /** 张三 → *三；只留最后一个字（按字符而不是按字节）。 */
    public static function name(string $name): string
    {
        $letters = mb_str_split($name);
        $hidden = count($letters) - 1;
        return $hidden < 1 ? str_repeat('*', count($letters)) : str_repeat('*', $hidden) . $letters[$hidden];
    }

    /** 账号标识 → 前两位 + *** + 后两位，足以在日志里对照，不足以还原。 */
    public static function subject(string $subject): string
    {
        return mb_strlen($subject) <= 6
            ? mb_substr($subject, 0, 1) . '***'
            : mb_substr($subject, 0, 2) . '***' . mb_substr($subject, -2);
    }

    /** 每种用户信息的掩码方式；没有列出的只露头尾各两个字符。 */
    public static function claim(string $name, string $value): string
    {
        switch ($name) {
            case 'name':
                return self::name($value);
            case 'phone_number':
                return self::keepEnds($value, 3, 4);
            case 'email':
                return self::keepEnds($value, 2, 4);
            case 'id_number':
                return self::keepEnds($value, 3, 2);
            case 'picture':
                return '（图片，不展示）';
            case 'id_type':
            case 'gender':
            case 'region_code':
                return $value;
            default:
                return self::keepEnds($value, 2, 2);
        }
    }

    private static function keepEnds(string $value, int $head, int $tail): string
    {
        $length = mb_strlen($value);
        $hidden = $length - $head - $tail;
        return $hidden <= 0
            ? str_repeat('*', $length)
            : mb_substr($value, 0, $head) . str_repeat('*', $hidden) . mb_substr($value, -$tail);
    }
}
