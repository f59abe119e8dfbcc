<?php

declare(strict_types=1);

namespace UnifiedLogin\Audit;

use RuntimeException;
use UnifiedLogin\Clock;
use UnifiedLogin\Mask;

/**
 * 审计日志：一行一个 JSON，只追加；不写令牌、密钥、证件号、手机号（GB/T 22239 8.1.4.3）。
 */
final class AuditLog
{
    private ?string $file;

    /** $file 为 null 时不启用，什么也不写。 */
    public function __construct(?string $file)
    {
        $this->file = $file;
    }

    /**
     * @param string $event login、bind、unbind、logout、session-expired、account-changed 或 service
     * @param string|null $reason 失败原因的短名，见 Auth\LoginFailure；成功时可以不写
     * @param string|null $subject 平台账号标识，写入前由本类掩码
     * @param string|null $account 本地账号名
     */
    public function write(
        string $event,
        ?string $reason,
        bool $success,
        ?string $subject = null,
        ?string $account = null,
        ?string $sourceIp = null,
        ?string $requestId = null
    ): void {
        if ($this->file === null) {
            return;
        }
        $entry = [
            'time' => Clock::iso(),
            'event' => $event,
            'result' => $success ? 'success' : 'failure',
            'reason' => $reason,
            'subject' => $subject === null ? null : Mask::subject($subject),
            'account' => $account,
            'sourceIp' => $sourceIp,
            'requestId' => $requestId,
        ];
        $present = array_filter($entry, static fn (?string $value): bool => $value !== null);
        $flags = JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_INVALID_UTF8_SUBSTITUTE;
        $this->append(json_encode($present, $flags | JSON_THROW_ON_ERROR) . "\n");
    }

    /** 每次重新打开文件：日志轮转改名之后不必重启；写不进去就让这次操作失败，而不是悄悄漏记。 */
    private function append(string $line): void
    {
        $directory = dirname((string) $this->file);
        if (!is_dir($directory) && !@mkdir($directory, 0700, true) && !is_dir($directory)) {
            throw new RuntimeException("不能建立审计日志的目录 {$directory}");
        }
        $before = umask(0077);
        $written = @file_put_contents((string) $this->file, $line, FILE_APPEND | LOCK_EX);
        umask($before);
        if ($written !== strlen($line)) {
            throw new RuntimeException("审计日志 {$this->file} 写不进去");
        }
    }
}
