<?php

declare(strict_types=1);

namespace UnifiedLogin\Tests;

/**
 * 浏览器得到的一个页面。
 */
final class Page
{
    public string $url;
    public int $status;
    public string $text;
    /** 跳转的去处；不是跳转时为空串。 */
    public string $location;
    /** @var array<string, string[]> 小写的名字 → 各行 */
    public array $headers;

    public function header(string $name): string
    {
        return implode(', ', $this->headers[$name] ?? []);
    }

    public function csrf(): string
    {
        preg_match('/name="_csrf" value="([^"]+)"/', $this->text, $found);
        return $found[1] ?? '';
    }
}
