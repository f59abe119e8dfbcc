<?php

declare(strict_types=1);

namespace UnifiedLogin\Gateway;

/**
 * 用过的随机串：验过签的请求各记一条，直到它的时间戳失效；同一个只认第一次。
 */
interface UsedNonces
{
    /** 第一次出现时为 true，并记到 $until（毫秒）为止。 */
    public function take(string $nonce, int $until): bool;
}
