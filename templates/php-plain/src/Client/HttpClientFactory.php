<?php

declare(strict_types=1);

namespace UnifiedLogin\Client;

use GuzzleHttp\Client;
use GuzzleHttp\HandlerStack;
use GuzzleHttp\Psr7\HttpFactory;
use Psr\Http\Message\RequestInterface;

/**
 * 访问平台的客户端：用 Composer 装了 Guzzle 7 的用它，否则用 ext-curl。单位另有 PSR-18 客户端的，在这里换上。
 */
final class HttpClientFactory
{
    public static function create(float $timeoutSeconds): HttpClient
    {
        if (!class_exists(Client::class) || !class_exists(HttpFactory::class)) {
            return new CurlClient($timeoutSeconds);
        }
        $caFile = (string) getenv('SSL_CERT_FILE', true);
        $factory = new HttpFactory();
        $handlers = HandlerStack::create();
        // 每个应答各有上限。
        $handlers->push(static fn (callable $next): callable =>
            static fn (RequestInterface $request, array $options) =>
                $next($request, ['sink' => new BoundedStream(HttpClient::MAX_BYTES)] + $options));
        return new Psr18Client(new Client([
            'handler' => $handlers,
            'timeout' => $timeoutSeconds,
            'allow_redirects' => false,
            'http_errors' => false,
            'verify' => $caFile === '' ? true : $caFile,
            'curl' => [CURLOPT_PROTOCOLS => CURLPROTO_HTTP | CURLPROTO_HTTPS],
        ]), $factory, $factory);
    }
}
