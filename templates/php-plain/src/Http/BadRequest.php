<?php

declare(strict_types=1);

namespace UnifiedLogin\Http;

use RuntimeException;

/**
 * 不能接受的请求，代码是 4xx 的状态码。
 */
final class BadRequest extends RuntimeException
{
    public function __construct(int $status)
    {
        parent::__construct("HTTP {$status}", $status);
    }
}
