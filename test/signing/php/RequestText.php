<?php

declare(strict_types=1);

/** The parts of a text to sign that have rules of their own: sorted parameters, and the time as platforms write it. */
final class RequestText
{
    /**
     * a=1&b=2, sorted by name, then by value, before anything is encoded.
     *
     * @param array<int, array{0: string, 1: string}> $pairs
     */
    public static function sortedParameters(array $pairs, string $values): string
    {
        usort($pairs, static function (array $a, array $b): int {
            return strcmp($a[0], $b[0]) ?: strcmp($a[1], $b[1]);
        });
        return implode('&', array_map(static function (array $pair) use ($values): string {
            return self::encode($pair[0], $values) . '=' . self::encode($pair[1], $values);
        }, $pairs));
    }

    private static function encode(string $value, string $values): string
    {
        if ($values === 'plain') {
            return $value;
        }
        // A form leaves the asterisk as it is, RFC 3986 does not.
        return $values === 'form' ? str_replace('%2A', '*', urlencode($value)) : rawurlencode($value);
    }

    /** $milliseconds since 1970. */
    public static function timestamp(int $milliseconds, string $format): string
    {
        $seconds = intdiv($milliseconds, 1000);
        $china = (new DateTimeImmutable('@' . $seconds))->setTimezone(new DateTimeZone('+08:00'));
        switch ($format) {
            case 'unix-seconds':
                return (string) $seconds;
            case 'unix-milliseconds':
                return (string) $milliseconds;
            case 'iso-8601':
                return $china->format('Y-m-d\TH:i:s.') . sprintf('%03d', $milliseconds % 1000) . '+08:00';
            case 'rfc-1123':
                return gmdate('D, d M Y H:i:s', $seconds) . ' GMT';
            case 'yyyyMMddHHmmss':
                return $china->format('YmdHis');
            default:
                throw new InvalidArgumentException($format);
        }
    }
}
