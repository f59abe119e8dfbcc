<?php

declare(strict_types=1);

namespace UnifiedLogin\Http;

/**
 * 查询串或表单：名字可以重复，次序不变。不用 $_GET、$_POST：它们丢掉重复的参数，还会改写名字里的点和空格。
 */
final class Parameters
{
    /** @var array<int, array{0: string, 1: string}> */
    private array $pairs = [];

    public static function parse(string $text): self
    {
        $parameters = new self();
        foreach (explode('&', $text) as $part) {
            if ($part !== '') {
                [$name, $value] = explode('=', $part, 2) + [1 => ''];
                $parameters->append(self::decode($name), self::decode($value));
            }
        }
        return $parameters;
    }

    /** @param array<int|string, string> $values */
    public static function of(array $values): self
    {
        $parameters = new self();
        foreach ($values as $name => $value) {
            $parameters->append((string) $name, $value);
        }
        return $parameters;
    }

    public function append(string $name, string $value): void
    {
        $this->pairs[] = [$name, $value];
    }

    public function has(string $name): bool
    {
        return $this->all($name) !== [];
    }

    /** 第一个值。 */
    public function get(string $name): ?string
    {
        return $this->all($name)[0] ?? null;
    }

    /** @return string[] */
    public function all(string $name): array
    {
        $values = [];
        foreach ($this->pairs as [$key, $value]) {
            if ($key === $name) {
                $values[] = $value;
            }
        }
        return $values;
    }

    public function encode(): string
    {
        return implode('&', array_map(
            static fn (array $pair): string => urlencode($pair[0]) . '=' . urlencode($pair[1]),
            $this->pairs
        ));
    }

    /** 作为查询串接在网址之后。 */
    public function appendTo(string $url): string
    {
        if ($this->pairs === []) {
            return $url;
        }
        return $url . (strpos($url, '?') === false ? '?' : '&') . $this->encode();
    }

    /** 不是 UTF-8 的字节换成替代符。 */
    private static function decode(string $text): string
    {
        return mb_scrub(urldecode($text), 'UTF-8');
    }
}
