<?php

declare(strict_types=1);

namespace UnifiedLogin\Http;

/**
 * 一个应答。
 */
final class Response
{
    public int $status;
    /** @var array<string, string> */
    public array $headers;
    public string $body;

    /** @param array<string, string> $headers */
    public function __construct(int $status, array $headers, string $body)
    {
        $this->status = $status;
        $this->headers = $headers;
        $this->body = $body;
    }

    public static function html(string $page, int $status = 200): self
    {
        return new self($status, ['Content-Type' => 'text/html; charset=utf-8'], $page);
    }

    /** @param array<string, string> $content */
    public static function json(array $content, int $status = 200): self
    {
        $flags = JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_INVALID_UTF8_SUBSTITUTE;
        $body = json_encode($content, $flags | JSON_THROW_ON_ERROR);
        return new self($status, ['Content-Type' => 'application/json; charset=utf-8'], $body);
    }

    public static function redirect(string $location, int $status = 302): self
    {
        // 头里不能有换行和裸的非 ASCII 字符。
        $safe = Url::encoded($location, '\x00-\x20"<>\\\\^`{|}\x7f-\xff');
        return new self($status, ['Location' => $safe], '');
    }

    /** @param string[] $cookies Set-Cookie 的各行 */
    public function send(array $cookies, bool $withBody): void
    {
        http_response_code($this->status);
        header_remove('X-Powered-By');
        foreach ($this->headers as $name => $value) {
            header("{$name}: {$value}");
        }
        foreach ($cookies as $line) {
            header("Set-Cookie: {$line}", false);
        }
        if ($withBody) {
            echo $this->body;
        }
    }
}
