<?php

declare(strict_types=1);

namespace UnifiedLogin\Client;

/**
 * 平台的应答。
 */
final class Answer
{
    public int $status;
    public string $body;
    /** @var array<string, string> 小写的名字 → 值 */
    private array $headers;

    /** @param array<string, string> $headers 名字小写 */
    public function __construct(int $status, array $headers, string $body)
    {
        $this->status = $status;
        $this->headers = $headers;
        $this->body = $body;
    }

    public function header(string $name): string
    {
        return $this->headers[$name] ?? '';
    }

    /** 应答不是 JSON 对象时为 null。 */
    public function json(): ?JsonObject
    {
        return JsonObject::parse($this->body);
    }
}
