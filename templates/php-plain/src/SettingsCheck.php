<?php

declare(strict_types=1);

namespace UnifiedLogin;

use PDOException;
use Throwable;
use UnifiedLogin\Settings\Settings;
use UnifiedLogin\Settings\SettingsProblems;

/**
 * 启动之前的检查：设置、账号库、会话存储，问题写到标准错误。
 */
final class SettingsCheck
{
    /** 可以启动时返回设置，否则返回 null。 */
    public static function run(System $system): ?Settings
    {
        try {
            $settings = Settings::load($system);
            if ($settings->auditLogFile === null) {
                fwrite(STDERR, '警告：AUDIT_LOG_FILE 是 off，没有启用审计日志；'
                    . "等保二级及以上要求启用（GB/T 22239 8.1.4.3）。\n");
            }
            $services = new Services($settings, $system);
            $services->database();
            $services->pendingLogins();
            return $settings;
        } catch (PDOException $error) {
            fwrite(STDERR, "没有启动：账号库 {$settings->databaseUrl} 不能用：{$error->getMessage()}\n");
        } catch (SettingsProblems $problems) {
            fwrite(STDERR, "{$problems->report()}\n");
        } catch (Throwable $error) {
            fwrite(STDERR, "没有启动：{$error->getMessage()}\n");
        }
        return null;
    }
}
