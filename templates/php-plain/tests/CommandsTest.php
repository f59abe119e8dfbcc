<?php

declare(strict_types=1);

namespace UnifiedLogin\Tests;

/**
 * 命令行：账号管理、检查设置、启动与停止，真正运行一遍。
 */
final class CommandsTest extends SystemTestCase
{
    /** 新建、重复、弱密码、停用、列出。 */
    public function testAccounts(): void
    {
        $account = fn (string $words, string $input = ''): array => $this->command("bin/account.php {$words}", $input);
        [$code, $output, $errors] = $account('add zhangsan --role user', "Correct-Horse-9\n");
        self::assertSame([0, ''], [$code, $errors]);
        self::assertStringContainsString('已新建账号 zhangsan', $output);
        self::assertStringContainsString('已经存在', $account('add ZhangSan', "Correct-Horse-9\n")[2]);
        self::assertStringContainsString('至少 8 个字符', $account('add lisi', "short\n")[2]);
        self::assertStringContainsString('--role 只能是', $account('add lisi --role=root', "Correct-Horse-9\n")[2]);
        self::assertSame(0, $account('disable zhangsan')[0]);
        self::assertSame(0, $account('disable zhangsan')[0]);
        self::assertStringContainsString("zhangsan\tuser\t已停用\t未绑定\n", $account('list')[1]);
        self::assertSame(1, $account('disable nobody')[0]);
        self::assertSame(1, $account('')[0]);
        self::assertSame(0, $account('bind zhangsan --subject U-0001')[0]);
        self::assertStringContainsString('已绑定', $account('list')[1]);
        self::assertStringContainsString('已解除', $account('unbind zhangsan')[1]);
        $told = array_column($this->audit(), 'reason');
        self::assertSame(['add', 'disable', 'disable', 'bind', 'unbind'], array_map(
            static fn (string $reason): string => explode(' by ', $reason)[0],
            $told
        ));
        self::assertStringNotContainsString('U-0001', $this->auditText());
    }

    /** 检查设置：好的说没有问题；坏的一次说清，退出码是 1。 */
    public function testCheck(): void
    {
        self::assertSame([0, "设置没有问题。\n", ''], $this->command('bin/check.php'));
        $this->configure(['CLIENT_SECRET' => '', 'PORT' => 'x']);
        [$code, $output, $errors] = $this->command('bin/check.php');
        self::assertSame([1, ''], [$code, $output]);
        self::assertStringStartsWith("设置有问题，没有启动：\n  - 缺少 CLIENT_SECRET", $errors);
        self::assertStringContainsString("\n  - PORT 应是", $errors);
        self::assertSame([1, '', $errors], $this->command('bin/serve.php'));
        $this->configure(['AUDIT_LOG_FILE' => 'off']);
        self::assertStringContainsString('没有启用审计日志', $this->command('bin/check.php')[2]);
    }

    /** 启动：说一句已启动；停止：做完手头的请求，审计日志里有起止。 */
    public function testServe(): void
    {
        $port = Servers::freePort();
        $streams = [['file', '/dev/null', 'r'], ['pipe', 'w'], ['pipe', 'w']];
        $environment = ['PATH' => getenv('PATH'), 'PORT' => (string) $port];
        $command = [PHP_BINARY, "{$this->root}/bin/serve.php"];
        $process = proc_open($command, $streams, $pipes, sys_get_temp_dir(), $environment);
        Servers::running()->stopAtEnd($process);
        self::assertStringContainsString(" 已启动：{$this->base}/（监听 127.0.0.1:{$port}）\n", (string) fgets($pipes[1]));
        $this->addBoundAccount();
        $this->platform->set('tokenDelayMs', 700);
        $callback = $this->callbackUrl();
        $here = str_replace($this->base, "http://127.0.0.1:{$port}", $callback);
        // 请求正在等平台应答时收到停止的信号。
        $stopper = proc_open(['sh', '-c', "sleep 0.3; kill -TERM {$this->pidOf($process)}"], [], $none);
        self::assertSame(302, $this->browser->request($here)->status);
        proc_close($stopper);
        $output = (string) stream_get_contents($pipes[1]);
        self::assertSame('', stream_get_contents($pipes[2]));
        self::assertStringContainsString('"path":"/auth/callback","status":302', $output);
        self::assertStringNotContainsString('code', (string) preg_replace('~/auth/callback~', '', $output));
        $told = array_map(static fn (array $line) => "{$line['event']} " . ($line['reason'] ?? ''), $this->audit());
        self::assertSame(['service started', 'login ', 'service stopped'], $told);
        self::assertFalse(@stream_socket_client("tcp://127.0.0.1:{$port}"));

        $taken = ['PORT' => (string) parse_url($this->base, PHP_URL_PORT)];
        [$code, , $errors] = $this->command('bin/serve.php', '', $taken);
        self::assertSame(1, $code);
        self::assertStringContainsString('没有启动：不能监听 127.0.0.1:', $errors);
    }

    /** @param resource $process */
    private function pidOf($process): int
    {
        return proc_get_status($process)['pid'];
    }

    /**
     * 运行到结束：退出码、标准输出、标准错误。
     *
     * @param array<string, string> $environment
     * @return array{0: int, 1: string, 2: string}
     */
    private function command(string $words, string $input = '', array $environment = []): array
    {
        $command = array_merge([PHP_BINARY], explode(' ', "{$this->root}/{$words}"));
        $command = array_values(array_filter($command, 'strlen'));
        $streams = [['pipe', 'r'], ['pipe', 'w'], ['pipe', 'w']];
        $environment += ['PATH' => (string) getenv('PATH')];
        $process = proc_open($command, $streams, $pipes, sys_get_temp_dir(), $environment);
        fwrite($pipes[0], $input);
        fclose($pipes[0]);
        [$output, $errors] = [(string) stream_get_contents($pipes[1]), (string) stream_get_contents($pipes[2])];
        return [proc_close($process), $output, $errors];
    }
}
