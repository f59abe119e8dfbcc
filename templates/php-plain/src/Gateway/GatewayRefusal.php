<?php

declare(strict_types=1);

namespace UnifiedLogin\Gateway;

use RuntimeException;

/**
 * 网关的请求头不能信；原因写进审计日志。
 */
final class GatewayRefusal extends RuntimeException
{
    public string $reason;

    public function __construct(string $reason)
    {
        parent::__construct($reason);
        $this->reason = $reason;
    }
}
