<?php

declare(strict_types=1);

namespace UnifiedLogin\Client;

use JsonException;
use stdClass;

/**
 * 应答里的 JSON 对象：按名字逐层取成员，值与类型都保持原样。超出整数范围的数另存一份文本，展示时不失真。
 */
final class JsonObject
{
    private stdClass $typed;
    private stdClass $exact;

    private function __construct(stdClass $typed, stdClass $exact)
    {
        $this->typed = $typed;
        $this->exact = $exact;
    }

    /** 不是 JSON 对象时返回 null。 */
    public static function parse(string $text): ?self
    {
        $text = Json::withoutHalves($text);
        try {
            $typed = json_decode($text, false, 512, JSON_THROW_ON_ERROR);
            $exact = json_decode($text, false, 512, JSON_THROW_ON_ERROR | JSON_BIGINT_AS_STRING);
        } catch (JsonException $error) {
            return null;
        }
        return $typed instanceof stdClass ? new self($typed, $exact) : null;
    }

    /** 有这个成员，哪怕是 null。 */
    public function has(string ...$names): bool
    {
        return self::found($this->typed, $names)[0];
    }

    /**
     * 途中少了哪一层，结果都是 null。
     *
     * @return mixed
     */
    public function at(string ...$names)
    {
        $value = self::found($this->typed, $names)[1];
        // JSON 里 0 与 0.0 是同一个数。
        $isWhole = is_float($value) && floor($value) === $value && abs($value) < 2 ** 53;
        return $isWhole ? (int) $value : $value;
    }

    /**
     * 同 at，但大数是文本：只用于展示，不能用来认人。
     *
     * @return mixed
     */
    public function shown(string ...$names)
    {
        return self::found($this->exact, $names)[1];
    }

    /** 成员本身是对象时返回它，否则返回 null。 */
    public function object(string ...$names): ?self
    {
        $typed = self::found($this->typed, $names)[1];
        $exact = self::found($this->exact, $names)[1];
        return $typed instanceof stdClass && $exact instanceof stdClass ? new self($typed, $exact) : null;
    }

    /** 列表 $name 的第 $at 项是对象时返回它，否则返回 null。 */
    public function item(string $name, int $at): ?self
    {
        $typed = $this->typed->{$name}[$at] ?? null;
        $exact = $this->exact->{$name}[$at] ?? null;
        return $typed instanceof stdClass && $exact instanceof stdClass ? new self($typed, $exact) : null;
    }

    /**
     * @param string[] $names
     * @return array{0: bool, 1: mixed}
     */
    private static function found(stdClass $value, array $names): array
    {
        foreach ($names as $name) {
            if (!$value instanceof stdClass || !property_exists($value, $name)) {
                return [false, null];
            }
            $value = $value->{$name};
        }
        return [true, $value];
    }
}
