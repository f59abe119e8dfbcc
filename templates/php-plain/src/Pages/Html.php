<?php

declare(strict_types=1);

namespace UnifiedLogin\Pages;

/**
 * 拼 HTML 的唯一方式：插进 %s 的值一律转义，另一段 Html 除外。
 */
final class Html
{
    public string $text;

    private function __construct(string $text)
    {
        $this->text = $text;
    }

    /** @param Html|string|int ...$values */
    public static function of(string $format, ...$values): self
    {
        return new self(vsprintf($format, array_map(static function ($value): string {
            return $value instanceof self ? $value->text : self::escape((string) $value);
        }, $values)));
    }

    /** @param Html[] $items */
    public static function join(array $items): self
    {
        return new self(implode('', array_column($items, 'text')));
    }

    private static function escape(string $text): string
    {
        return (string) preg_replace_callback(
            '/[&<>"\']/',
            static fn (array $found): string => '&#' . ord($found[0]) . ';',
            $text
        );
    }
}
