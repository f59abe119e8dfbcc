<?php

declare(strict_types=1);

namespace UnifiedLogin\Auth;

use RuntimeException;

/**
 * 应用令牌放在本机的文件里，只给本系统的用户读写。
 */
final class FileKeptToken implements KeptToken
{
    private string $file;
    private float $waitSeconds;

    /** @param float $waitSeconds 别的进程在取时，至多等多久 */
    public function __construct(string $file, float $waitSeconds)
    {
        $this->file = $file;
        $this->waitSeconds = $waitSeconds;
    }

    public function read(): ?array
    {
        $text = @file_get_contents($this->file);
        $kept = $text === false ? null : json_decode($text, true);
        return is_array($kept) && isset($kept['token'], $kept['until'], $kept['owner']) ? $kept : null;
    }

    public function write(array $kept): void
    {
        // 先写在旁边再换上去：读的人看到的总是完整的一份。
        $new = "{$this->file}." . bin2hex(random_bytes(6));
        $text = json_encode($kept, JSON_THROW_ON_ERROR);
        $isWritten = $this->asOwner(static fn (): bool => @file_put_contents($new, $text) !== false);
        if (!$isWritten || !@rename($new, $this->file)) {
            @unlink($new);
            throw new RuntimeException("不能写 {$this->file}");
        }
    }

    public function clear(): void
    {
        @unlink($this->file);
    }

    public function alone(callable $work)
    {
        $lock = $this->asOwner(fn () => @fopen("{$this->file}.lock", 'c'));
        if (!is_resource($lock)) {
            throw new RuntimeException("不能写 {$this->file}.lock");
        }
        try {
            $deadline = microtime(true) + $this->waitSeconds;
            while (!flock($lock, LOCK_EX | LOCK_NB) && microtime(true) < $deadline) {
                usleep(20000);
            }
            return $work();
        } finally {
            // 关上就放开了锁；进程中途停止也是。
            fclose($lock);
        }
    }

    /**
     * 新建的目录和文件不给别的用户看。
     *
     * @template T
     * @param callable(): T $work
     * @return T
     */
    private function asOwner(callable $work)
    {
        $before = umask(0077);
        try {
            if (!is_dir(dirname($this->file))) {
                @mkdir(dirname($this->file), 0700, true);
            }
            return $work();
        } finally {
            umask($before);
        }
    }
}
