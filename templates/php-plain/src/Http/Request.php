<?php

declare(strict_types=1);

namespace UnifiedLogin\Http;

/**
 * 一个请求。超全局变量只在这里读取。
 */
final class Request
{
    /** 表单至多这么多字节。 */
    private const FORM_LIMIT = 16 * 1024;

    public string $method;
    /** 原样的路径，不解码。 */
    public string $path;
    /** 原样的查询串，不含“?”。 */
    public string $queryText;
    public string $remoteAddress;
    /** 与本程序之间就是 TLS（nginx 以 fastcgi 传来的 HTTPS）。 */
    public bool $encrypted;
    /** 正在运行的脚本。 */
    public string $script;
    /** @var array<string, string> 小写的名字 → 值 */
    private array $headers = [];
    /** @var callable(): string */
    private $body;

    /**
     * @param array<string, mixed> $server 即 $_SERVER
     * @param callable(): string $body
     */
    public function __construct(array $server, callable $body)
    {
        $this->method = strtoupper((string) ($server['REQUEST_METHOD'] ?? 'GET'));
        $target = (string) ($server['REQUEST_URI'] ?? '/');
        // 代理可能传来完整的网址。
        $target = (string) preg_replace('~^https?://[^/?]*~i', '', $target);
        [$path, $query] = explode('?', $target, 2) + [1 => ''];
        $this->path = $path === '' ? '/' : $path;
        $this->queryText = $query;
        $this->remoteAddress = (string) ($server['REMOTE_ADDR'] ?? '');
        $this->encrypted = !in_array(strtolower((string) ($server['HTTPS'] ?? '')), ['', 'off'], true);
        $this->script = (string) ($server['SCRIPT_FILENAME'] ?? '');
        foreach ($server as $name => $value) {
            if (strncmp((string) $name, 'HTTP_', 5) === 0) {
                $this->headers[strtolower(strtr(substr((string) $name, 5), '_', '-'))] = (string) $value;
            }
        }
        $this->headers['content-type'] = (string) ($server['CONTENT_TYPE'] ?? '');
        $this->headers['content-length'] = (string) ($server['CONTENT_LENGTH'] ?? '');
        $this->body = $body;
    }

    public static function current(): self
    {
        return new self($_SERVER, static fn (): string => (string) file_get_contents('php://input'));
    }

    public function header(string $name): string
    {
        return $this->headers[$name] ?? '';
    }

    public function query(): Parameters
    {
        return Parameters::parse($this->queryText);
    }

    /** 提交的表单；不是表单时为空。 */
    public function form(): Parameters
    {
        $type = strtolower(trim(explode(';', $this->header('content-type'))[0]));
        if ($type !== 'application/x-www-form-urlencoded') {
            return new Parameters();
        }
        if ((int) $this->header('content-length') > self::FORM_LIMIT) {
            throw new BadRequest(413);
        }
        $body = ($this->body)();
        if (strlen($body) > self::FORM_LIMIT) {
            throw new BadRequest(413);
        }
        return Parameters::parse($body);
    }
}
