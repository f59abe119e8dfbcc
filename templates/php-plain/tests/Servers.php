<?php

declare(strict_types=1);

namespace UnifiedLogin\Tests;

use RuntimeException;
use UnifiedLogin\System;

/**
 * 全部测试共用的两个进程：本系统（项目的一份副本，放在临时目录）与假平台。第一次用到时启动，最后停止。
 */
final class Servers
{
    private static ?self $running = null;

    /** 本系统的副本所在的目录。 */
    public string $root;
    /** 本系统的地址，没有末尾斜杠。 */
    public string $address;
    public FakePlatformControl $platform;
    /** @var resource[] */
    private array $processes = [];

    public static function running(): self
    {
        if (self::$running === null) {
            self::$running = new self();
            self::$running->start();
        }
        return self::$running;
    }

    private function start(): void
    {
        $this->root = sys_get_temp_dir() . '/system-' . bin2hex(random_bytes(6));
        register_shutdown_function(function (): void {
            foreach ($this->processes as $process) {
                proc_terminate($process);
                proc_close($process);
            }
            self::remove($this->root);
        });
        mkdir($this->root, 0700);
        foreach (['bin', 'config', 'migrations', 'public', 'src', 'guard.php', 'vendor'] as $name) {
            self::copy(System::root() . "/{$name}", "{$this->root}/{$name}");
        }
        $platformAddress = '127.0.0.1:' . self::freePort();
        $state = "{$this->root}/fake-platform.json";
        $this->platform = new FakePlatformControl("http://{$platformAddress}", $state);
        $this->platform->reset('');
        $this->run(
            [PHP_BINARY, '-q', '-d', 'display_errors=0', '-S', $platformAddress, __DIR__ . '/fake-platform.php'],
            ['FAKE_PLATFORM_STATE' => $state],
            "http://{$platformAddress}/"
        );
        $port = self::freePort();
        $this->address = "http://127.0.0.1:{$port}";
        file_put_contents("{$this->root}/.env", '');
    }

    /** 用现在的 .env 启动本系统；已经启动的不再启动：设置是每个请求重新读取的。 */
    public function startSystem(): void
    {
        if (count($this->processes) > 1) {
            return;
        }
        $port = (string) parse_url($this->address, PHP_URL_PORT);
        $environment = ['PORT' => $port, 'PHP_CLI_SERVER_WORKERS' => '8'];
        $this->runUntil([PHP_BINARY, "{$this->root}/bin/serve.php"], $environment, function (): bool {
            return strpos((string) file_get_contents("{$this->root}/server.log"), '已启动') !== false;
        });
    }

    /**
     * 不论测试结果如何，最后都停止这个进程。
     *
     * @param resource $process
     */
    public function stopAtEnd($process): void
    {
        $this->processes[] = $process;
    }

    public static function freePort(): int
    {
        $socket = stream_socket_server('tcp://127.0.0.1:0');
        $name = (string) stream_socket_get_name($socket, false);
        fclose($socket);
        return (int) substr($name, strrpos($name, ':') + 1);
    }

    public static function remove(string $path): void
    {
        if (is_dir($path) && !is_link($path)) {
            foreach (array_diff(scandir($path) ?: [], ['.', '..']) as $name) {
                self::remove("{$path}/{$name}");
            }
            rmdir($path);
        } elseif (file_exists($path)) {
            unlink($path);
        }
    }

    /**
     * 再启动一个进程，等它在 $url 有答复；全部测试结束时停止。
     *
     * @param string[] $command
     * @param array<string, string> $environment
     */
    public function run(array $command, array $environment, string $url): void
    {
        $context = stream_context_create(['http' => ['ignore_errors' => true, 'timeout' => 1]]);
        $this->runUntil($command, $environment, static function () use ($url, $context): bool {
            return @file_get_contents($url, false, $context) !== false;
        });
    }

    /**
     * @param string[] $command
     * @param array<string, string> $environment
     * @param callable(): bool $isReady
     */
    public function runUntil(array $command, array $environment, callable $isReady): void
    {
        $log = "{$this->root}/server.log";
        $streams = [['file', '/dev/null', 'r'], ['file', $log, 'a'], ['file', $log, 'a']];
        $process = proc_open($command, $streams, $pipes, $this->root, $environment + ['PATH' => getenv('PATH')]);
        if ($process === false) {
            throw new RuntimeException("不能运行 {$command[0]}");
        }
        $this->processes[] = $process;
        for ($waited = 0; $waited < 200; $waited++) {
            usleep(50000);
            if ($isReady()) {
                return;
            }
        }
        throw new RuntimeException("{$command[0]} 没有启动：" . file_get_contents($log));
    }

    private static function copy(string $from, string $to): void
    {
        if (is_dir($from)) {
            mkdir($to, 0700);
            foreach (array_diff(scandir($from) ?: [], ['.', '..']) as $name) {
                self::copy("{$from}/{$name}", "{$to}/{$name}");
            }
        } elseif (is_file($from)) {
            copy($from, $to);
        }
    }
}
