<?php

declare(strict_types=1);

namespace UnifiedLogin\Tests;

/**
 * 平台不按约定作答的各种样子：一律不登录，也不把原话当作 HTML。
 */
final class PlatformAnswersTest extends SystemTestCase
{
    /**
     * 哪个应答、怎样改坏、HTTP 状态码、应有的原因。
     *
     * @return array<string, array{0: string, 1: array<string, mixed>, 2: int, 3: string}>
     */
    public function badAnswers(): array
    {
        $cases = [];
        foreach (['token', 'userinfo'] as $step) {
            $cases += [
                "{$step}：不是 JSON" => [$step, ['raw' => '<html>'], 200, 'platform-answer-invalid'],
                "{$step}：空的应答" => [$step, ['raw' => ''], 200, 'platform-answer-invalid'],
                "{$step}：列表" => [$step, ['raw' => '[]'], 200, 'platform-answer-invalid'],
                "{$step}：几兆字节的应答" => [$step, ['pad' => 5000000], 200, 'platform-answer-invalid'],
                "{$step}：HTTP 401" => [$step, [], 401, 'platform-answer-invalid'],
                "{$step}：HTTP 429" => [$step, [], 429, 'platform-answer-invalid'],
                "{$step}：HTTP 500" => [$step, [], 500, 'platform-answer-invalid'],
                "{$step}：跳转" => [$step, ['raw' => ''], 302, 'platform-answer-invalid'],
            ];
        }
        $noToken = ['remove' => ['data.access_token']];
        $cases['token：没有访问令牌'] = ['token', $noToken, 200, 'platform-answer-invalid'];
        foreach (self::envelopes() as [$step, $flag, $failure, $lookalike, $message, $data]) {
            $failed = ['put' => [$flag => $failure, $message => '<i>授权码已失效</i>']];
            $cases += [
                "{$step}：失败的信封" => [$step, $failed, 200, 'platform-refused'],
                "{$step}：失败的信封，HTTP 400" => [$step, $failed, 400, 'platform-refused'],
                "{$step}：标志看似成功" => [$step, ['put' => [$flag => $lookalike]], 200, 'platform-refused'],
                "{$step}：标志是 null" => [$step, ['put' => [$flag => null]], 200, 'platform-refused'],
                "{$step}：没有标志" => [$step, ['remove' => [$flag]], 200, 'platform-answer-invalid'],
            ];
            foreach ($data === '' ? [] : [null, [], '{}', 1] as $content) {
                $name = "{$step}：内容是 " . json_encode($content);
                $cases[$name] = [$step, ['put' => [$data => $content]], 200, 'platform-answer-invalid'];
            }
        }
        return $cases;
    }

    /**
     * @dataProvider badAnswers
     * @param array<string, mixed> $change
     */
    public function testBadAnswerIsRefused(string $step, array $change, int $httpStatus, string $reason): void
    {
        $this->addBoundAccount();
        $this->platform->change($step, $change);
        $this->platform->set('httpStatus', [$step => $httpStatus]);
        $page = $this->assertRefused("{$this->base}/auth/login", 502, $reason);
        self::assertStringNotContainsString('<i>', $page->text);
    }

    /** 账号标识没有、空白、不是文本：拒绝。 */
    public function testSubjectIsNeeded(): void
    {
        $this->configure(['ACCOUNT_MODE' => 'auto']);
        $at = 'data.userId';
        foreach ([['remove' => [$at]], ['put' => [$at => ' ']], ['put' => [$at => 1]]] as $change) {
            $this->platform->change('userinfo', $change);
            self::assertSame(502, $this->browser->open("{$this->base}/auth/login")->status);
            self::assertSame([], $this->accounts()->all());
        }
    }

    /** 只留下声明过的用户信息，其余的不进会话，也不出现在页面上。 */
    public function testOnlyDeclaredClaimsAreKept(): void
    {
        $this->configure(['ACCOUNT_MODE' => 'auto']);
        $this->platform->change('userinfo', ['put' => ['data.undeclared' => '没有声明过的值']]);
        $page = $this->browser->open("{$this->base}/auth/login");
        self::assertStringContainsString('您好', $page->text);
        self::assertDoesNotMatchRegularExpression('/没有声明过的值|10000000001/', $page->text);
        foreach (glob("{$this->root}/data/sessions/*") ?: [] as $file) {
            $content = (string) file_get_contents($file);
            self::assertDoesNotMatchRegularExpression('/没有声明过的值|10000000001/', $content);
        }
    }

    /**
     * 应答的信封：成功标志、它不成功的值、看似成功的值、原因与内容所在。
     *
     * @return array<int, array<int, mixed>>
     */
    private static function envelopes(): array
    {
        return [
            [
                'token',
                'status',
                1,
                '0',
                'message',
                'data',
            ],
            [
                'userinfo',
                'status',
                1,
                '0',
                'message',
                'data',
            ],
        ];
    }
}
