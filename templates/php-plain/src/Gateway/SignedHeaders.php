<?php

declare(strict_types=1);

namespace UnifiedLogin\Gateway;

/**
 * 验过签的请求头说的是谁；随机串在 usableUntil（毫秒）之前只能用一次。
 */
final class SignedHeaders
{
    /** @var mixed */
    public $subject;
    /** @var array<string, mixed> 标准的字段名 → 值 */
    public array $claims;
    public string $nonce;
    public int $usableUntil;

    /**
     * @param mixed $subject
     * @param array<string, mixed> $claims
     */
    public function __construct($subject, array $claims, string $nonce, int $usableUntil)
    {
        $this->subject = $subject;
        $this->claims = $claims;
        $this->nonce = $nonce;
        $this->usableUntil = $usableUntil;
    }
}
