<?php

declare(strict_types=1);

namespace UnifiedLogin\Client;

use RuntimeException;
use UnifiedLogin\Auth\LoginFailure;

/**
 * 用 ext-curl 访问平台。代理取自环境变量（https_proxy 等），与 curl 命令相同。
 */
final class CurlClient implements HttpClient
{
    private float $timeoutSeconds;

    public function __construct(float $timeoutSeconds)
    {
        $this->timeoutSeconds = $timeoutSeconds;
    }

    public function send(string $method, string $url, array $headers = [], string $body = ''): Answer
    {
        $lines = [];
        foreach ($headers + ['Expect' => '', 'Accept' => 'application/json'] as $name => $value) {
            $lines[] = "{$name}: {$value}";
        }
        $received = '';
        $answered = [];
        $tooLarge = false;
        $handle = curl_init($url);
        curl_setopt_array($handle, [
            CURLOPT_CUSTOMREQUEST => $method,
            CURLOPT_HTTPHEADER => $lines,
            CURLOPT_PROTOCOLS => CURLPROTO_HTTP | CURLPROTO_HTTPS,
            CURLOPT_FOLLOWLOCATION => false,
            CURLOPT_TIMEOUT_MS => (int) ($this->timeoutSeconds * 1000),
            CURLOPT_NOSIGNAL => true,
            CURLOPT_SSL_VERIFYPEER => true,
            CURLOPT_SSL_VERIFYHOST => 2,
            CURLOPT_HEADERFUNCTION => static function ($handle, string $line) use (&$answered): int {
                [$name, $value] = explode(':', $line, 2) + [1 => null];
                if ($value !== null) {
                    $answered[strtolower(trim($name))] = trim($value);
                }
                return strlen($line);
            },
            CURLOPT_WRITEFUNCTION => static function ($handle, string $part) use (&$received, &$tooLarge): int {
                $tooLarge = strlen($received) + strlen($part) > self::MAX_BYTES;
                // 返回的不是收到的字节数，curl 就断开连接，余下的内容不再接收。
                $received .= $tooLarge ? '' : $part;
                return $tooLarge ? 0 : strlen($part);
            },
        ]);
        if ($body !== '' || $method === 'POST') {
            curl_setopt($handle, CURLOPT_POSTFIELDS, $body);
        }
        $caFile = (string) getenv('SSL_CERT_FILE', true);
        if ($caFile !== '') {
            curl_setopt($handle, CURLOPT_CAINFO, $caFile);
        }
        curl_exec($handle);
        $code = curl_errno($handle);
        if ($tooLarge) {
            throw LoginFailure::invalid('平台的应答超过 ' . self::MAX_BYTES . ' 字节');
        }
        if ($code !== 0) {
            $reason = $code === CURLE_OPERATION_TIMEDOUT ? 'platform-timeout' : 'platform-unreachable';
            throw new LoginFailure($reason, [], null, new RuntimeException(curl_error($handle), $code));
        }
        return new Answer((int) curl_getinfo($handle, CURLINFO_RESPONSE_CODE), $answered, $received);
    }
}
