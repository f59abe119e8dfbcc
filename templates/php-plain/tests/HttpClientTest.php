<?php

declare(strict_types=1);

namespace UnifiedLogin\Tests;

use PHPUnit\Framework\TestCase;
use UnifiedLogin\Auth\LoginFailure;
use UnifiedLogin\Client\CurlClient;
use UnifiedLogin\Client\HttpClient;
use UnifiedLogin\Client\HttpClientFactory;
use UnifiedLogin\Client\Psr18Client;

/**
 * 访问平台的客户端：ext-curl，和装了 Guzzle 时的 PSR-18，规矩相同。
 */
final class HttpClientTest extends TestCase
{
    private static string $address = '';

    public static function setUpBeforeClass(): void
    {
        $servers = Servers::running();
        $script = "{$servers->root}/strange-server.php";
        file_put_contents($script, <<<'PHP'
            <?php
            switch (explode('?', $_SERVER['REQUEST_URI'])[0]) {
                case '/echo':
                    header('X-Echo: ' . $_SERVER['REQUEST_METHOD']);
                    echo json_encode([$_SERVER['HTTP_X_TEST'] ?? '', file_get_contents('php://input')]);
                    break;
                case '/redirect':
                    header('Location: /echo', true, 302);
                    break;
                case '/teapot':
                    http_response_code(418);
                    echo 'teapot';
                    break;
                case '/large':
                    for ($part = 0; $part < 50; $part++) {
                        echo str_repeat('x', 100000);
                        flush();
                    }
                    break;
                case '/slow':
                    echo 'first';
                    flush();
                    usleep(1500000);
            }
            PHP);
        $listen = '127.0.0.1:' . Servers::freePort();
        self::$address = "http://{$listen}";
        $command = [PHP_BINARY, '-q', '-S', $listen, $script];
        $servers->run($command, [], self::$address . '/echo');
    }

    /** @return array<string, array{0: HttpClient}> */
    public function clients(): array
    {
        $clients = ['curl' => [new CurlClient(1)]];
        // Debian 的 php-guzzlehttp-guzzle 装在这里；用 Composer 装的已经能自动加载。
        $debian = '/usr/share/php/GuzzleHttp/autoload.php';
        if (!class_exists('GuzzleHttp\\Client') && is_file($debian)) {
            require_once $debian;
        }
        $best = HttpClientFactory::create(1);
        if (class_exists('GuzzleHttp\\Client')) {
            self::assertInstanceOf(Psr18Client::class, $best);
            $clients['Guzzle'] = [$best];
        } else {
            self::assertInstanceOf(CurlClient::class, $best);
        }
        return $clients;
    }

    /** @dataProvider clients */
    public function testSendsAndReceives(HttpClient $client): void
    {
        $answer = $client->send('POST', self::$address . '/echo', ['X-Test' => 'a'], 'b=c');
        self::assertSame([200, '["a","b=c"]'], [$answer->status, $answer->body]);
        self::assertSame('POST', $answer->header('x-echo'));
        $again = $client->send('GET', self::$address . '/echo');
        self::assertSame(['GET', '["",""]'], [$again->header('x-echo'), $again->body]);
        self::assertSame(418, $client->send('GET', self::$address . '/teapot')->status);
    }

    /** @dataProvider clients */
    public function testFollowsNoRedirect(HttpClient $client): void
    {
        self::assertSame(302, $client->send('GET', self::$address . '/redirect')->status);
    }

    /** @dataProvider clients */
    public function testAnswersAreBounded(HttpClient $client): void
    {
        $before = memory_get_peak_usage();
        self::assertSame('platform-answer-invalid', self::refusal($client, self::$address . '/large'));
        self::assertLessThan(5000000, memory_get_peak_usage() - $before);
    }

    /** @dataProvider clients */
    public function testWholeExchangeIsTimed(HttpClient $client): void
    {
        $begun = microtime(true);
        self::assertSame('platform-timeout', self::refusal($client, self::$address . '/slow'));
        self::assertLessThan(1.4, microtime(true) - $begun);
    }

    /** @dataProvider clients */
    public function testNobodyAnswers(HttpClient $client): void
    {
        $nobody = 'http://127.0.0.1:' . Servers::freePort() . '/';
        self::assertSame('platform-unreachable', self::refusal($client, $nobody));
        self::assertSame('platform-unreachable', self::refusal($client, 'file:///etc/passwd'));
    }

    private static function refusal(HttpClient $client, string $url): string
    {
        try {
            $client->send('GET', $url);
        } catch (LoginFailure $failure) {
            return $failure->reason;
        }
        return '';
    }
}
