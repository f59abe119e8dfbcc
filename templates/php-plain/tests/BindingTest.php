<?php

declare(strict_types=1);

namespace UnifiedLogin\Tests;

/**
 * 绑定：首次登录凭本地密码绑定一次；锁定、双向唯一、解除。
 */
final class BindingTest extends SystemTestCase
{
    /** @return array<string, string> */
    private static function credentials(string $username, string $password = self::PASSWORD): array
    {
        return ['username' => $username, 'password' => $password];
    }

    /** 首次登录要绑定；绑定一次之后直接登录。 */
    public function testBindsOnceThenLogsIn(): void
    {
        $this->addAccount();
        $form = $this->browser->open("{$this->base}/auth/login?return=/?x=1");
        self::assertSame("{$this->base}/auth/bind", $form->url);
        self::assertNull($this->whoAmI());
        $before = $this->browser->cookie('sid');

        $wrong = $this->browser->submit($form, "{$this->base}/auth/bind", self::credentials('zhangsan', 'wrong'));
        self::assertSame(403, $wrong->status);
        self::assertStringContainsString('账号或密码不正确', $wrong->text);
        $done = $this->browser->submit($form, "{$this->base}/auth/bind", self::credentials('ZhangSan'));
        self::assertSame("{$this->base}/?x=1", $done->location);
        self::assertSame('zhangsan', $this->whoAmI()['account']);
        self::assertNotSame($before, $this->browser->cookie('sid'));
        $told = array_map(
            static fn (array $line): string => "{$line['event']} {$line['result']} " . ($line['reason'] ?? ''),
            $this->audit()
        );
        self::assertSame(['bind failure wrong-password', 'bind success ', 'login success '], $told);
        self::assertStringNotContainsString(self::PASSWORD, $this->auditText());

        $later = new Browser();
        $later->open("{$this->base}/auth/login");
        self::assertSame('zhangsan', $this->whoAmI($later)['account']);
    }

    /** 已被绑定的账号不能再绑定给别人。 */
    public function testBoundAccountIsTaken(): void
    {
        $this->addBoundAccount();
        $this->platform->person('U-0002', '测试乙', '10000000002');
        $form = $this->browser->open("{$this->base}/auth/login");
        $page = $this->browser->submit($form, "{$this->base}/auth/bind", self::credentials('zhangsan'));
        self::assertSame(409, $page->status);
        self::assertStringContainsString('已经被另一个平台账号绑定', $page->text);
        self::assertNull($this->whoAmI());
    }

    /** 一个平台账号不能绑定两个本地账号。 */
    public function testPersonHasOneAccount(): void
    {
        $this->addAccount('zhangsan');
        $this->addAccount('lisi');
        $other = new Browser();
        $form = $this->browser->open("{$this->base}/auth/login");
        $otherForm = $other->open("{$this->base}/auth/login");
        $this->browser->submit($form, "{$this->base}/auth/bind", self::credentials('zhangsan'));
        $page = $other->submit($otherForm, "{$this->base}/auth/bind", self::credentials('lisi'));
        self::assertSame(409, $page->status);
        self::assertNull($this->whoAmI($other));
    }

    /** 几个人同时绑定同一个账号：一个成功，其余看到 409。 */
    public function testRaceHasOneWinner(): void
    {
        $this->addAccount();
        $submits = [];
        foreach (['U-1', 'U-2', 'U-3', 'U-4', 'U-5'] as $subject) {
            $this->platform->person($subject);
            $browser = new Browser();
            $form = $browser->open("{$this->base}/auth/login");
            $fields = ['_csrf' => $form->csrf()] + self::credentials('zhangsan');
            $submits[] = [$browser, "{$this->base}/auth/bind", $fields];
        }
        $statuses = array_map(static fn (Page $page): int => $page->status, Browser::requestAll($submits));
        sort($statuses);
        self::assertSame([303, 409, 409, 409, 409], $statuses);
    }

    /** 连续输错五次锁定，同时到来的也一样；锁定时正确的密码也不行；到时解锁。 */
    public function testLocksAfterFiveFailures(): void
    {
        $this->addAccount();
        $form = $this->browser->open("{$this->base}/auth/login");
        $guess = fn (string $password): array => [
            $this->browser,
            "{$this->base}/auth/bind",
            ['_csrf' => $form->csrf()] + self::credentials('zhangsan', $password),
        ];
        $pages = Browser::requestAll(array_map($guess, ['a', 'b', 'c', 'd', 'e', 'f', 'g']));
        $statuses = array_map(static fn (Page $page): int => $page->status, $pages);
        sort($statuses);
        self::assertSame([403, 403, 403, 403, 403, 429, 429], $statuses);
        $attempt = fn (): int => Browser::requestAll([$guess(self::PASSWORD)])[0]->status;
        self::assertSame(429, $attempt());
        self::assertSame(2, $this->database()->change('UPDATE bind_attempts SET expires_at = 0'));
        self::assertSame(303, $attempt());
    }

    /** 停用的账号不能绑定。 */
    public function testDisabledAccountCannotBeBound(): void
    {
        $this->addAccount();
        $this->accounts()->setDisabled('zhangsan', true);
        $form = $this->browser->open("{$this->base}/auth/login");
        $page = $this->browser->submit($form, "{$this->base}/auth/bind", self::credentials('zhangsan'));
        self::assertSame(403, $page->status);
        self::assertStringContainsString('已停用', $page->text);
        self::assertNull($this->bindings()->accountOf('U-0001'));
    }

    /** 没有经过平台、没有 _csrf 的绑定都拒绝。 */
    public function testBindingNeedsPlatformAndToken(): void
    {
        $this->addAccount();
        self::assertSame(400, $this->browser->request("{$this->base}/auth/bind")->status);
        $fields = self::credentials('zhangsan');
        self::assertSame(403, $this->browser->request("{$this->base}/auth/bind", $fields)->status);
        $this->browser->open("{$this->base}/auth/login");
        self::assertSame(403, $this->browser->request("{$this->base}/auth/bind", $fields)->status);
        self::assertNull($this->bindings()->accountOf('U-0001'));
    }

    /** 解除绑定：会话结束，下次登录重新绑定。 */
    public function testUnbinding(): void
    {
        $this->addBoundAccount();
        $home = $this->browser->open("{$this->base}/auth/login");
        self::assertSame(403, $this->browser->request("{$this->base}/auth/unbind", [])->status);
        $page = $this->browser->follow($this->browser->submit($home, "{$this->base}/auth/unbind"));
        self::assertStringContainsString('已解除绑定', $page->text);
        self::assertNull($this->whoAmI());
        self::assertSame('unbind', $this->lastAudit()['event']);
        $again = $this->browser->open("{$this->base}/auth/login");
        self::assertSame("{$this->base}/auth/bind", $again->url);
    }
}
