<?php

declare(strict_types=1);

namespace UnifiedLogin\Accounts;

use UnifiedLogin\Audit\AuditLog;
use UnifiedLogin\Settings\Environment;
use UnifiedLogin\System;

/**
 * 账号管理命令：php bin/account.php <命令>。密码从环境变量 ACCOUNT_PASSWORD 或标准输入读取，不出现在命令行里。
 */
final class AccountCommand
{
    private const USAGE = <<<'TEXT'
        用法：
          php bin/account.php add <账号名> [--role user|admin] [--name 显示名]   新建账号（密码从标准输入读）
          php bin/account.php password <账号名>                                 重设密码（密码从标准输入读）
          php bin/account.php disable <账号名>                                  停用，已登录的会话随即失效
          php bin/account.php enable <账号名>                                   恢复
          php bin/account.php bind <账号名> --subject <平台账号标识>            由管理员绑定
          php bin/account.php unbind <账号名>                                   由管理员解除绑定
          php bin/account.php list                                              列出账号

        密码也可以放在环境变量 ACCOUNT_PASSWORD 里。
        TEXT;

    private const COMMANDS = ['add', 'password', 'disable', 'enable', 'bind', 'unbind', 'list'];

    private Accounts $accounts;
    private Bindings $bindings;
    /** @var array<string, string> */
    private array $options = ['role' => 'user'];
    private string $username = '';

    /**
     * 返回要告诉操作者的话；做不成时抛出 AccountProblem。
     *
     * @param string[] $words
     */
    public function run(array $words): string
    {
        $positionals = $this->readOptions($words);
        $command = $positionals[0] ?? '';
        $this->username = $positionals[1] ?? '';
        $isComplete = $command === 'list' || $this->username !== '';
        if (!in_array($command, self::COMMANDS, true) || !$isComplete) {
            throw new AccountProblem(self::USAGE);
        }
        if (!in_array($this->options['role'], Accounts::ROLES, true)) {
            throw new AccountProblem('--role 只能是 ' . implode(' 或 ', Accounts::ROLES) . '。');
        }
        $environment = Environment::current();
        $database = Database::open($environment);
        $this->accounts = new Accounts($database);
        $this->bindings = new Bindings($database, $this->accounts);
        $message = $this->{"{$command}Account"}();
        if ($command !== 'list') {
            $audit = new AuditLog($environment->auditLogFile(System::load()));
            $subject = $this->options['subject'] ?? null;
            $audit->write('account-changed', "{$command} by {$this->operator()}", true, $subject, $this->username);
        }
        return $message;
    }

    private function addAccount(): string
    {
        $account = $this->accounts->add(
            $this->username,
            $this->options['name'] ?? $this->username,
            $this->options['role'],
            $this->readPassword()
        );
        return "已新建账号 {$account->username}（角色 {$account->role}）。";
    }

    private function passwordAccount(): string
    {
        $this->accounts->existing($this->username);
        $this->accounts->setPassword($this->username, $this->readPassword());
        return "已重设 {$this->username} 的密码。";
    }

    private function disableAccount(): string
    {
        $this->accounts->setDisabled($this->username, true);
        return "已停用 {$this->username}。";
    }

    private function enableAccount(): string
    {
        $this->accounts->setDisabled($this->username, false);
        return "已恢复 {$this->username}。";
    }

    private function bindAccount(): string
    {
        if (($this->options['subject'] ?? '') === '') {
            throw new AccountProblem('请用 --subject 给出平台账号标识。');
        }
        $this->bindings->bind($this->options['subject'], $this->accounts->existing($this->username)->id);
        return "已绑定 {$this->username}。";
    }

    private function unbindAccount(): string
    {
        return $this->bindings->unbind($this->accounts->existing($this->username)->id)
            ? "已解除 {$this->username} 的绑定。"
            : "{$this->username} 没有绑定。";
    }

    private function listAccount(): string
    {
        $lines = array_map(fn (Account $account): string => implode("\t", [
            $account->username,
            $account->role,
            $account->disabled ? '已停用' : '正常',
            $this->bindings->isBound($account->id) ? '已绑定' : '未绑定',
        ]), $this->accounts->all());
        return $lines === [] ? '还没有账号。' : implode("\n", $lines);
    }

    /**
     * 选项写作“--名字 值”或“--名字=值”；返回其余的词。
     *
     * @param string[] $words
     * @return string[]
     */
    private function readOptions(array $words): array
    {
        $positionals = [];
        while ($words !== []) {
            $word = array_shift($words);
            if (strncmp($word, '--', 2) !== 0) {
                $positionals[] = $word;
                continue;
            }
            [$name, $value] = explode('=', substr($word, 2), 2) + [1 => null];
            $value = $value ?? array_shift($words);
            if (!in_array($name, ['role', 'name', 'subject'], true) || $value === null) {
                throw new AccountProblem(self::USAGE);
            }
            $this->options[$name] = $value;
        }
        return $positionals;
    }

    private function readPassword(): string
    {
        $given = (string) getenv('ACCOUNT_PASSWORD');
        if ($given !== '') {
            return $given;
        }
        if (stream_isatty(STDIN)) {
            fwrite(STDERR, '请输入密码（会显示在屏幕上）：');
        }
        return rtrim((string) fgets(STDIN), "\r\n");
    }

    private function operator(): string
    {
        $user = function_exists('posix_geteuid') ? posix_getpwuid(posix_geteuid()) : false;
        return $user === false ? get_current_user() : (string) $user['name'];
    }
}
