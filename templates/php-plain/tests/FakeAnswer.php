<?php

declare(strict_types=1);

namespace UnifiedLogin\Tests;

/**
 * 假平台的一个应答：跳转、状态码，或者 JSON。
 */
final class FakeAnswer
{
    public int $status;
    /** @var array<string, string> */
    public array $headers;
    public string $body;

    /** @param array<string, string> $headers */
    public function __construct(int $status, array $headers = [], string $body = '')
    {
        $this->status = $status;
        $this->headers = $headers;
        $this->body = $body;
    }

    public static function redirect(string $location): self
    {
        return new self(302, ['Location' => $location]);
    }

    /**
     * @param array<string, mixed> $content
     * @param array<string, mixed> $change raw 代替全文，put 改写成员（路径 → 值），remove 去掉成员，pad 在前面加空白
     */
    public static function json(array $content, array $change = [], int $status = 200): self
    {
        foreach ($change['put'] ?? [] as $path => $value) {
            $content = self::put($content, (string) $path, $value);
        }
        foreach ($change['remove'] ?? [] as $path) {
            $content = self::without($content, explode('.', $path));
        }
        $body = $change['raw'] ?? json_encode($content, JSON_THROW_ON_ERROR | JSON_PRESERVE_ZERO_FRACTION);
        $padding = str_repeat(' ', $change['pad'] ?? 0);
        return new self($status, ['Content-Type' => 'application/json;charset=UTF-8'], $padding . $body);
    }

    public function send(): void
    {
        http_response_code($this->status);
        foreach ($this->headers as $name => $value) {
            header("{$name}: {$value}");
        }
        echo $this->body;
    }

    /**
     * 一组“路径 → 值”摆成嵌套的对象，可以摆进已有的对象里。
     *
     * @param array<string, mixed> $values
     * @param array<string, mixed> $into
     * @return array<string, mixed>
     */
    public static function nested(array $values, array $into = []): array
    {
        foreach ($values as $path => $value) {
            $into = self::put($into, (string) $path, $value);
        }
        return $into;
    }

    /**
     * $into 的副本，其中 $path（如 data.user.id）处是 $value；途中没有的层随手建。
     *
     * @param array<string, mixed> $into
     * @param mixed $value
     * @return array<string, mixed>
     */
    public static function put(array $into, string $path, $value): array
    {
        [$name, $rest] = explode('.', $path, 2) + [1 => null];
        $inner = is_array($into[$name] ?? null) ? $into[$name] : [];
        $into[$name] = $rest === null ? $value : self::put($inner, $rest, $value);
        return $into;
    }

    /**
     * @param array<string, mixed> $from
     * @param string[] $names
     * @return array<string, mixed>
     */
    private static function without(array $from, array $names): array
    {
        $name = (string) array_shift($names);
        if ($names === []) {
            unset($from[$name]);
        } elseif (is_array($from[$name] ?? null)) {
            $from[$name] = self::without($from[$name], $names);
        }
        return $from;
    }
}
