<?php

declare(strict_types=1);

namespace UnifiedLogin\Tests;

/**
 * 门卫：老系统的页面，require 或 auto_prepend_file 都一样；老系统自己的会话不受影响。
 */
final class GuardTest extends SystemTestCase
{
    /** 老系统的地址：第一个在页面里 require，第二个用 auto_prepend_file。 */
    private static string $required = '';
    private static string $prepended = '';

    protected function setUp(): void
    {
        parent::setUp();
        $folder = "{$this->root}/legacy";
        if (is_dir($folder)) {
            return;
        }
        mkdir($folder);
        $visits = '$_SESSION["visits"] = ($_SESSION["visits"] ?? 0) + 1;';
        $tell = 'echo json_encode([$user, $_SESSION["visits"], session_id() === ($_COOKIE["PHPSESSID"] ?? "")]);';
        $guard = '$user = require ' . var_export("{$this->root}/guard.php", true) . ';';
        $pages = [
            'open.php' => 'echo "open";',
            'plain.php' => "{$guard} echo json_encode(\$user);",
            'session-after.php' => "{$guard} session_start(); {$visits} {$tell}",
            'session-before.php' => "session_start(); {$guard} {$visits} {$tell}",
            'user.php' => 'echo json_encode(UnifiedLogin\\Guard::user());',
        ];
        foreach ($pages as $name => $code) {
            file_put_contents("{$folder}/{$name}", "<?php {$code}");
        }
        self::$required = $this->serve($folder, 'open.php', []);
        $prepend = ['-d', "auto_prepend_file={$this->root}/guard.php"];
        self::$prepended = $this->serve($folder, 'user.php', $prepend);
    }

    /** 没有登录：打开页面的送去登录，带上原来的地址；其余答复 401，页面的代码没有运行。 */
    public function testStrangersAreTurnedAway(): void
    {
        foreach ([self::$required . '/plain.php', self::$prepended . '/user.php'] as $url) {
            $page = $this->browser->request("{$url}?id=1&x=%26", null, ['Accept: text/html,*/*']);
            self::assertSame(302, $page->status);
            $path = (string) parse_url($url, PHP_URL_PATH);
            $back = rawurlencode("{$path}?id=1&x=%26");
            self::assertStringEndsWith("/auth/login?return={$back}", $page->location);
            self::assertSame('', $page->text);
            $posted = $this->browser->request($url, ['a' => 'b'], ['Accept: text/html']);
            self::assertSame(401, $posted->status);
            self::assertStringContainsString('还没有登录', $posted->text);
            $data = $this->browser->request($url, null, ['Accept: application/json']);
            self::assertSame(401, $data->status);
            self::assertSame('not-signed-in', json_decode($data->text, true)['error']);
        }
        self::assertSame('open', $this->browser->request(self::$required . '/open.php')->text);
    }

    /** 登录了的：页面知道是谁；退出、停用、到期都在下一个请求生效。 */
    public function testPagesKnowWhoItIs(): void
    {
        $this->addBoundAccount();
        $this->browser->open("{$this->base}/auth/login");
        $me = $this->whoAmI();
        foreach ([self::$required . '/plain.php', self::$prepended . '/user.php'] as $url) {
            $page = $this->browser->request($url);
            self::assertSame($me, json_decode($page->text, true));
            self::assertStringContainsString('sid=', $page->header('set-cookie'));
        }
        $this->accounts()->setDisabled('zhangsan', true);
        self::assertSame(401, $this->browser->request(self::$required . '/plain.php')->status);
        self::assertSame('account-disabled', $this->lastAudit()['reason']);
    }

    /** 老系统自己的会话照常：在门卫之前、之后打开都可以，编号与内容都不变。 */
    public function testSessionOfTheHostGoesOn(): void
    {
        $this->addBoundAccount();
        $this->browser->open("{$this->base}/auth/login");
        $visits = 0;
        foreach (['session-after.php', 'session-before.php', 'session-after.php', 'session-before.php'] as $name) {
            $page = $this->browser->request(self::$required . "/{$name}");
            [$user, $count, $isSame] = json_decode($page->text, true, 8, JSON_THROW_ON_ERROR);
            self::assertSame('zhangsan', $user['account'], $page->text);
            self::assertSame(++$visits, $count, $name);
            self::assertSame($visits > 1, $isSame, $name);
        }
        self::assertNotNull($this->browser->cookie('PHPSESSID'));
        self::assertNotNull($this->whoAmI());
    }

    /** 设置有问题、账号库打不开：不放行，也不透露原因。 */
    public function testNobodyPassesWhenItCannotBeChecked(): void
    {
        $this->addBoundAccount();
        $this->browser->open("{$this->base}/auth/login");
        foreach ([['CLIENT_SECRET' => ''], ['DATABASE_URL' => 'sqlite:/dev/null/accounts.db']] as $settings) {
            $this->configure($settings);
            $page = $this->browser->request(self::$required . '/plain.php');
            self::assertSame(500, $page->status);
            self::assertDoesNotMatchRegularExpression('/zhangsan|CLIENT_SECRET|dev\/null/', $page->text);
        }
    }

    /** 命令行里的程序不受影响。 */
    public function testCommandLineIsLeftAlone(): void
    {
        $code = 'var_dump(require $argv[1]);';
        $command = [PHP_BINARY, '-r', $code, "{$this->root}/guard.php"];
        $process = proc_open($command, [1 => ['pipe', 'w']], $pipes);
        self::assertSame("NULL\n", stream_get_contents($pipes[1]));
        proc_close($process);
    }

    /** @param string[] $options */
    private function serve(string $folder, string $page, array $options): string
    {
        $address = '127.0.0.1:' . Servers::freePort();
        $sessions = ["-d", "session.save_path={$folder}"];
        $command = array_merge([PHP_BINARY, '-q', '-d', 'display_errors=1'], $sessions, $options);
        array_push($command, '-S', $address, '-t', $folder);
        Servers::running()->run($command, [], "http://{$address}/{$page}");
        return "http://{$address}";
    }
}
