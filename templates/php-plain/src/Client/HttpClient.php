<?php

declare(strict_types=1);

namespace UnifiedLogin\Client;

/**
 * 访问平台：不跟随跳转，应答有大小上限，读完整个应答都算在超时之内，证书总要校验。
 */
interface HttpClient
{
    /** 2 MB：够放一张 Base64 照片，放不下一份灌水的应答。 */
    public const MAX_BYTES = 2 * 1024 * 1024;

    /**
     * 连不上、超时、应答过大时抛出 Auth\LoginFailure。
     *
     * @param array<string, string> $headers
     */
    public function send(string $method, string $url, array $headers = [], string $body = ''): Answer;
}
