<?php

declare(strict_types=1);

namespace UnifiedLogin\Tests;

use UnifiedLogin\Accounts\AccountProblem;
use UnifiedLogin\Accounts\BindAttempts;
use UnifiedLogin\Auth\DatabasePendingLogins;

/**
 * 账号库：唯一约束，大小写规则，几个进程同时第一次打开，进行中的登录。
 */
final class DatabaseTest extends SystemTestCase
{
    /** 账号名不分大小写；平台账号标识区分大小写和末尾的空格。 */
    public function testCaseRules(): void
    {
        $first = $this->addAccount('Zhang.San');
        try {
            $this->addAccount('zhang.san');
            self::fail('两个账号只差大小写');
        } catch (AccountProblem $problem) {
            self::assertStringContainsString('已经存在', $problem->getMessage());
        }
        self::assertSame($first->id, $this->accounts()->byUsername('ZHANG.SAN')->id);
        self::assertNull($this->accounts()->byUsername("x' OR 1=1 --\0"));
        $subjects = ['abc' => 'Zhang.San', 'ABC' => 'é', 'abc ' => 'e', '测试𠮷' => '李四𠮷'];
        foreach (array_slice($subjects, 1) as $username) {
            $this->addAccount($username);
        }
        foreach ($subjects as $subject => $username) {
            $this->bindings()->bind((string) $subject, $this->accounts()->existing($username)->id);
        }
        foreach ($subjects as $subject => $username) {
            self::assertSame($username, $this->bindings()->accountOf((string) $subject)->username);
        }
    }

    /** 双方都只能绑定一次。 */
    public function testBindingsAreOneToOne(): void
    {
        [$first, $second] = [$this->addAccount('zhangsan'), $this->addAccount('lisi')];
        $this->bindings()->bind('U-1', $first->id);
        foreach ([['U-1', $second->id, '另一个账号'], ['U-2', $first->id, '另一个平台账号']] as [$subject, $id, $why]) {
            try {
                $this->bindings()->bind($subject, $id);
                self::fail('绑定了两次');
            } catch (AccountProblem $problem) {
                self::assertStringContainsString($why, $problem->getMessage());
            }
        }
        self::assertSame($first->id, $this->bindings()->bindNewAccount('U-1', '测试甲')->id);
        self::assertCount(2, $this->accounts()->all());
    }

    /** 几个进程同时第一次打开：都能用。 */
    public function testFirstUseByManyProcesses(): void
    {
        $processes = [];
        for ($at = 0; $at < 4; $at++) {
            $command = [PHP_BINARY, "{$this->root}/bin/account.php", 'list'];
            $streams = [1 => ['pipe', 'w'], 2 => ['pipe', 'w']];
            $processes[] = [proc_open($command, $streams, $pipes, $this->root, ['PATH' => getenv('PATH')]), $pipes];
        }
        foreach ($processes as [$process, $pipes]) {
            self::assertSame(
                "还没有账号。\n",
                stream_get_contents($pipes[1]) . stream_get_contents($pipes[2])
            );
            self::assertSame(0, proc_close($process));
        }
    }

    /** 满五次就锁定；锁定时的尝试不再计数，正确的密码清零。 */
    public function testAttempts(): void
    {
        $attempts = new BindAttempts($this->database());
        $allowed = [];
        for ($at = 0; $at < 8; $at++) {
            $allowed[] = $attempts->begin('zhangsan', "U-{$at}");
        }
        self::assertSame([true, true, true, true, true, false, false, false], $allowed);
        self::assertTrue($attempts->begin('lisi', 'U-7'));
        $attempts->succeed('ZhangSan', 'U-0');
        self::assertTrue($attempts->begin('zhangsan', 'U-9'));
    }

    /** 进行中的登录：只取得到一次；太多时丢掉最旧的。 */
    public function testPendingLogins(): void
    {
        $pending = new DatabasePendingLogins($this->database());
        $pending->put('first', ['returnTo' => '/']);
        self::assertSame(['returnTo' => '/'], $pending->take('first'));
        self::assertNull($pending->take('first'));
        self::assertNull($pending->take('unknown'));

        $database = $this->database();
        $database->transaction(static function () use ($database): void {
            $sql = 'INSERT INTO pending_logins (login_key, content, expires_at) VALUES (?, ?, ?)';
            $soon = (int) (microtime(true) * 1000) + 60000;
            for ($at = 0; $at < 10000; $at++) {
                $database->change($sql, ["old-{$at}", '{}', $soon + $at]);
            }
        });
        $pending->put('newest', []);
        self::assertSame(10000, (int) $database->row('SELECT COUNT(*) AS number FROM pending_logins')['number']);
        self::assertNull($pending->take('old-0'));
        self::assertSame([[], []], [$pending->take('old-1'), $pending->take('newest')]);
    }
}
