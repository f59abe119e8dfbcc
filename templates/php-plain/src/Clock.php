<?php

declare(strict_types=1);

namespace UnifiedLogin;

use DateTimeImmutable;
use DateTimeZone;

/**
 * 时间：毫秒数，和日志里的写法。
 */
final class Clock
{
    public static function milliseconds(): int
    {
        return (int) (microtime(true) * 1000);
    }

    /** 2026-01-02T03:04:05.678Z。 */
    public static function iso(?int $milliseconds = null): string
    {
        return self::at($milliseconds ?? self::milliseconds(), 'UTC')->format('Y-m-d\TH:i:s.v\Z');
    }

    /** 页面上的北京时间：2026/1/2 11:04:05。 */
    public static function shown(int $milliseconds): string
    {
        return self::at($milliseconds, 'Asia/Shanghai')->format('Y/n/j H:i:s');
    }

    private static function at(int $milliseconds, string $zone): DateTimeImmutable
    {
        $text = sprintf('%d.%03d', intdiv($milliseconds, 1000), $milliseconds % 1000);
        $time = DateTimeImmutable::createFromFormat('U.v', $text) ?: new DateTimeImmutable();
        return $time->setTimezone(new DateTimeZone($zone));
    }
}
