<?php

declare(strict_types=1);

namespace UnifiedLogin;

use Throwable;
use UnifiedLogin\Auth\LoginFailure;

/**
 * 访问日志与程序错误：一行一个 JSON，分别写到标准错误与标准输出（php-fpm 下由它转写到自己的日志）。
 */
final class Log
{
    /** 访问日志：不含查询串，因为回调的查询串里有授权码。 */
    public static function access(string $method, string $path, int $status, float $startedAt, string $id): void
    {
        self::write('php://stdout', [
            'time' => Clock::iso(),
            'method' => $method,
            'path' => $path,
            'status' => $status,
            'ms' => (int) round((microtime(true) - $startedAt) * 1000),
            'requestId' => $id,
        ]);
    }

    /** 错误与它的起因；不写参数的值：里面可能有令牌。 */
    public static function error(Throwable $error, string $requestId): void
    {
        $chain = [];
        for ($at = $error; $at !== null; $at = $at->getPrevious()) {
            $chain[] = get_class($at) . ": {$at->getMessage()}" . ($at->getCode() ? " ({$at->getCode()})" : '');
        }
        $cause = $error instanceof LoginFailure ? $error->getPrevious() : $error;
        $places = [];
        if ($cause !== null && ($error !== $cause ? $error->reason === 'internal' : true)) {
            $places[] = "{$cause->getFile()}:{$cause->getLine()}";
            foreach ($cause->getTrace() as $call) {
                $places[] = ($call['file'] ?? '') . ':' . ($call['line'] ?? '');
            }
        }
        $entry = ['time' => Clock::iso(), 'requestId' => $requestId, 'error' => $chain, 'stack' => $places];
        self::write('php://stderr', array_filter($entry));
    }

    public static function message(string $message): void
    {
        self::write('php://stderr', ['time' => Clock::iso(), 'message' => $message]);
    }

    /** @param array<string, mixed> $entry */
    private static function write(string $stream, array $entry): void
    {
        $flags = JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_INVALID_UTF8_SUBSTITUTE;
        @file_put_contents($stream, json_encode($entry, $flags) . "\n");
    }
}
