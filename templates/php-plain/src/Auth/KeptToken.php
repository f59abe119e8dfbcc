<?php

declare(strict_types=1);

namespace UnifiedLogin\Auth;

/**
 * 各进程共用的应用令牌放在哪里：PHP 的每个请求各自独立，内存里留不住。
 */
interface KeptToken
{
    /**
     * 没有留下的，或者读不懂，返回 null。
     *
     * @return array{token: string, until: int, owner: string}|null until 是毫秒数，到那时不再用它
     */
    public function read(): ?array;

    /** @param array{token: string, until: int, owner: string} $kept */
    public function write(array $kept): void;

    public function clear(): void;

    /**
     * 同一时刻只有一个进程在做；久等不到就不再等：多取一次令牌，好过登录不了。
     *
     * @template T
     * @param callable(): T $work
     * @return T
     */
    public function alone(callable $work);
}
