<?php

declare(strict_types=1);

namespace UnifiedLogin\Client;

use UnifiedLogin\Auth\Signature;

/**
 * 访问平台，每个请求写好之后签了名再发。
 */
final class SigningClient implements HttpClient
{
    private HttpClient $client;
    private Signature $signature;

    public function __construct(HttpClient $client, Signature $signature)
    {
        $this->client = $client;
        $this->signature = $signature;
    }

    public function send(string $method, string $url, array $headers = [], string $body = ''): Answer
    {
        // Accept 也在签名之前写好。
        $headers += ['Accept' => 'application/json'];
        [$url, $headers, $body] = $this->signature->sign($method, $url, $headers, $body);
        $named = [];
        foreach ($headers as $name => $value) {
            // 大小写与底下的客户端自己的一致，免得同一项发两次。
            $named[ucwords((string) $name, '-')] = $value;
        }
        return $this->client->send($method, $url, $named, $body);
    }
}
