<?php

declare(strict_types=1);

namespace UnifiedLogin;

use UnifiedLogin\Audit\AuditLog;
use UnifiedLogin\Settings\Settings;

/**
 * 用 PHP 自带的服务器提供服务：开发与演示用，几个进程。生产环境用 php-fpm，见 README。
 */
final class DevelopmentServer
{
    /** 进程数；环境变量 PHP_CLI_SERVER_WORKERS 优先。 */
    private const WORKERS = 8;

    /**
     * 标准输入关上（或者上级进程不在了），就请各进程做完手头的请求再停，最多等 10 秒。
     * 停止信号 SIGTERM 由上级进程处理，这里不理会；PHP 的服务器只认 SIGINT。
     */
    private const SUPERVISED = <<<'SH'
        trap '' TERM
        exec 3<&0
        (
          pids=$$
          while read -r pid <&3; do pids="$pids $pid"; done
          kill -INT $pids
          for second in 1 2 3 4 5 6 7 8 9 10; do
            sleep 1
            kill -0 $pids || exit 0
          done
          kill -KILL $pids
        ) >/dev/null 2>&1 &
        exec "$@" 3<&- </dev/null
        SH;

    private Settings $settings;
    private System $system;
    /** @var resource|null 关上它就是请服务器停止 */
    private $control = null;
    private bool $isStopping = false;

    public function __construct(Settings $settings, System $system)
    {
        $this->settings = $settings;
        $this->system = $system;
    }

    /** 运行到停止为止，返回退出码。 */
    public function run(): int
    {
        ['host' => $host, 'port' => $port] = $this->freeAddress();
        $audit = new AuditLog($this->settings->auditLogFile);
        $php = [PHP_BINARY, '-q', '-d', 'display_errors=0', '-d', 'expose_php=0'];
        array_push($php, '-S', "{$host}:{$port}", '-t', 'public', 'public/index.php');
        $command = PHP_OS_FAMILY === 'Windows' ? $php : array_merge(['sh', '-c', self::SUPERVISED, 'sh'], $php);
        $environment = getenv() + ['PHP_CLI_SERVER_WORKERS' => (string) self::WORKERS];
        $streams = [['pipe', 'r'], STDOUT, ['pipe', 'w']];
        $process = proc_open($command, $streams, $pipes, System::root(), $environment);
        if ($process === false) {
            fwrite(STDERR, "没有启动：不能运行 PHP 自带的服务器。\n");
            return 1;
        }
        [$this->control, , $errors] = $pipes;
        $this->listenToSignals();
        $isStarted = false;
        while (!feof($errors)) {
            $this->passOn($errors);
            if (!$isStarted && !$this->isStopping && $this->answers($host, $port)) {
                $isStarted = true;
                $audit->write('service', 'started', true);
                $listening = "{$this->settings->host}:{$port}";
                $url = $this->settings->publicBaseUrl->href();
                echo "{$this->system->name} 已启动：{$url}（监听 {$listening}）\n";
            }
        }
        proc_close($process);
        if ($isStarted) {
            $audit->write('service', 'stopped', true);
        }
        return $this->isStopping ? 0 : 1;
    }

    /** 没有 pcntl 扩展时，收到信号这个进程立刻结束，服务器随后自己停下。 */
    private function listenToSignals(): void
    {
        if (!function_exists('pcntl_async_signals')) {
            return;
        }
        pcntl_async_signals(true);
        foreach ([SIGTERM, SIGINT] as $signal) {
            pcntl_signal($signal, function (): void {
                $this->isStopping = true;
                if (is_resource($this->control)) {
                    fclose($this->control);
                }
            });
        }
    }

    /**
     * 服务器写到标准错误的：自己的启动说明不必再写，只记下各进程的编号；其余照样写出去。
     *
     * @param resource $errors
     */
    private function passOn($errors): void
    {
        [$read, $write, $except] = [[$errors], null, null];
        // 信号会打断等待，这不是错误。
        if (@stream_select($read, $write, $except, 0, 200000) < 1) {
            return;
        }
        $line = (string) fgets($errors);
        if (preg_match('/^(?:\[(\d+)\] )?.*Development Server \(.*\) started$/', rtrim($line), $found) !== 1) {
            fwrite(STDERR, $line);
        } elseif (isset($found[1]) && is_resource($this->control)) {
            @fwrite($this->control, "{$found[1]}\n");
        }
    }

    /** 端口被占用时说明原因并退出；PORT 是 0 时选一个空闲的。 */
    private function freeAddress(): array
    {
        $host = strpos($this->settings->host, ':') === false ? $this->settings->host : "[{$this->settings->host}]";
        $probe = @stream_socket_server("tcp://{$host}:{$this->settings->port}", $code, $why);
        if ($probe === false) {
            fwrite(STDERR, "没有启动：不能监听 {$this->settings->host}:{$this->settings->port}（{$why}）。\n");
            exit(1);
        }
        $name = (string) stream_socket_get_name($probe, false);
        fclose($probe);
        return ['host' => $host, 'port' => (int) substr($name, strrpos($name, ':') + 1)];
    }

    private function answers(string $host, int $port): bool
    {
        $reachable = str_replace(['0.0.0.0', '[::]'], ['127.0.0.1', '[::1]'], $host);
        $socket = @stream_socket_client("tcp://{$reachable}:{$port}", $code, $why, 1.0);
        if ($socket === false) {
            return false;
        }
        fclose($socket);
        return true;
    }
}
