<?php

declare(strict_types=1);

namespace UnifiedLogin\Session;

use SessionHandlerInterface;

/**
 * 什么也不存的会话存储，见 NativeSession::forgetId。
 */
final class NoStorage implements SessionHandlerInterface
{
    /**
     * @param string $path
     * @param string $name
     */
    public function open($path, $name): bool
    {
        return true;
    }

    public function close(): bool
    {
        return true;
    }

    /** @param string $id */
    public function read($id): string
    {
        return '';
    }

    /**
     * @param string $id
     * @param string $data
     */
    public function write($id, $data): bool
    {
        return true;
    }

    /** @param string $id */
    public function destroy($id): bool
    {
        return true;
    }

    /** @param int $max_lifetime */
    public function gc($max_lifetime): int
    {
        return 0;
    }
}
