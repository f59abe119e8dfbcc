<?php

declare(strict_types=1);

namespace UnifiedLogin;

use ErrorException;
use Throwable;
use UnifiedLogin\Http\Request;
use UnifiedLogin\Settings\Settings;
use UnifiedLogin\Settings\SettingsProblems;

/**
 * 前端控制器用的入口：PHP 的错误一律当异常，细节只进日志；设置有问题的不提供服务。
 */
final class Runtime
{
    public static function serve(): void
    {
        ini_set('display_errors', '0');
        ini_set('log_errors', '0');
        ini_set('html_errors', '0');
        error_reporting(E_ALL);
        mb_internal_encoding('UTF-8');
        set_error_handler(static function (int $level, string $message, string $file, int $line): bool {
            if ((error_reporting() & $level) === 0) {
                return false;
            }
            // 弃用的提醒只记一笔：PHP 升级不该让系统停摆。
            if (($level & (E_DEPRECATED | E_USER_DEPRECATED)) !== 0) {
                Log::message("{$message}（{$file}:{$line}）");
                return true;
            }
            throw new ErrorException($message, 0, $level, $file, $line);
        });
        register_shutdown_function(static function (): void {
            $fatal = error_get_last();
            if ($fatal !== null && ($fatal['type'] & (E_ERROR | E_PARSE | E_CORE_ERROR | E_COMPILE_ERROR)) !== 0) {
                self::refuse(new ErrorException($fatal['message'], 0, $fatal['type'], $fatal['file'], $fatal['line']));
            }
        });
        try {
            $system = System::load();
            $services = new Services(Settings::load($system), $system);
            (new Application($services))->run(Request::current());
        } catch (Throwable $error) {
            self::refuse($error);
        }
    }

    /** 设置有问题，或者连页面都拼不出来时：只说出了意外。 */
    public static function refuse(Throwable $error): void
    {
        $requestId = Random::uuid();
        if ($error instanceof SettingsProblems) {
            Log::message($error->report());
        } else {
            Log::error($error, $requestId);
        }
        if (!headers_sent()) {
            http_response_code(500);
            header_remove('X-Powered-By');
            header('Content-Type: text/plain; charset=utf-8');
            header("X-Request-Id: {$requestId}");
            header('Cache-Control: no-store');
        }
        echo "系统内部出错，请稍后再试；若仍然失败，请把请求编号告诉系统管理员：{$requestId}\n";
    }
}
