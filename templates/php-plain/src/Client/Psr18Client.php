<?php

declare(strict_types=1);

namespace UnifiedLogin\Client;

use Psr\Http\Client\ClientExceptionInterface;
use Psr\Http\Client\ClientInterface;
use Psr\Http\Message\RequestFactoryInterface;
use Psr\Http\Message\StreamFactoryInterface;
use RuntimeException;
use UnifiedLogin\Auth\LoginFailure;

/**
 * 用 PSR-18 的客户端访问平台。超时、不跟随跳转、校验证书由传入的客户端保证，见 HttpClientFactory。
 */
final class Psr18Client implements HttpClient
{
    private ClientInterface $client;
    private RequestFactoryInterface $requests;
    private StreamFactoryInterface $streams;

    public function __construct(
        ClientInterface $client,
        RequestFactoryInterface $requests,
        StreamFactoryInterface $streams
    ) {
        $this->client = $client;
        $this->requests = $requests;
        $this->streams = $streams;
    }

    public function send(string $method, string $url, array $headers = [], string $body = ''): Answer
    {
        $request = $this->requests->createRequest($method, $url);
        foreach ($headers + ['Accept' => 'application/json'] as $name => $value) {
            $request = $request->withHeader($name, $value);
        }
        if ($body !== '') {
            $request = $request->withBody($this->streams->createStream($body));
        }
        try {
            $response = $this->client->sendRequest($request);
            $text = '';
            $content = $response->getBody();
            while (!$content->eof() && strlen($text) <= self::MAX_BYTES) {
                $text .= $content->read(65536);
            }
        } catch (ClientExceptionInterface $error) {
            throw self::failure($error);
        }
        if (strlen($text) > self::MAX_BYTES) {
            throw LoginFailure::invalid('平台的应答超过 ' . self::MAX_BYTES . ' 字节');
        }
        $answered = [];
        foreach ($response->getHeaders() as $name => $values) {
            $answered[strtolower((string) $name)] = implode(', ', $values);
        }
        return new Answer($response->getStatusCode(), $answered, $text);
    }

    /** PSR-18 不分超时与连不上：看底下的错误码（curl 的 28 是超时，23 是我们因应答过大而中断）。 */
    private static function failure(ClientExceptionInterface $error): LoginFailure
    {
        preg_match('/cURL error (\d+)/', $error->getMessage(), $found);
        $code = (int) ($found[1] ?? 0);
        if ($code === 23 || $code === 42) {
            return LoginFailure::invalid('平台的应答超过 ' . self::MAX_BYTES . ' 字节');
        }
        $reason = $code === 28 ? 'platform-timeout' : 'platform-unreachable';
        return new LoginFailure($reason, [], null, new RuntimeException(get_class($error), $code));
    }
}
