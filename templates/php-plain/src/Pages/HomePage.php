<?php

declare(strict_types=1);

namespace UnifiedLogin\Pages;

use UnifiedLogin\Auth\SignedIn;
use UnifiedLogin\Clock;

/**
 * 首页：没有登录时给出登录入口；登录后说明是谁、从平台取得了什么、可以做什么。
 */
final class HomePage
{
    private const ROLE_NAMES = ['user' => '普通用户', 'admin' => '管理员'];

    private const WELCOME = <<<'HTML'
        <p>本系统使用%1$s登录，不单独设置登录密码。</p>
        <p><a class="button" href="%2$s/auth/login">使用%1$s登录</a></p>
        HTML;

    private const SIGNED_IN = <<<'HTML'
        <dl>
        <div><dt>本系统账号</dt><dd>%1$s</dd></div>
        <div><dt>角色</dt><dd>%2$s</dd></div>
        <div><dt>登录时间</dt><dd><time datetime="%3$s">%4$s</time></dd></div>
        </dl>
        <h2>从%5$s取得的信息</h2>
        <table>
        <thead><tr><th scope="col">项目</th><th scope="col">值（已掩码）</th><th scope="col">用途</th></tr></thead>
        <tbody>
        %6$s</tbody>
        </table>
        <div class="actions">
        <form method="post" action="%7$s/auth/logout">
        <input type="hidden" name="_csrf" value="%8$s">
        <button type="submit">退出登录</button>
        </form>
        %9$s
        </div>
        HTML;

    private const UNBIND = <<<'HTML'
        <form method="post" action="%s/auth/unbind">
        <input type="hidden" name="_csrf" value="%s">
        <button type="submit" class="quiet">解除账号绑定</button>
        </form>
        HTML;

    public static function welcome(Layout $layout): string
    {
        $platform = $layout->system->platformTitle;
        $body = Html::of(self::WELCOME, $platform, $layout->basePath);
        return $layout->page("欢迎使用{$layout->system->name}", $body);
    }

    public static function signedIn(Layout $layout, SignedIn $signedIn, string $csrfToken, bool $canUnbind): string
    {
        $rows = array_map(static fn (array $claim): Html => Html::of(
            "<tr><td>%s</td><td>%s</td><td>%s</td></tr>\n",
            $claim['title'],
            $claim['value'],
            $claim['purpose']
        ), $signedIn->claims);
        $body = Html::of(
            self::SIGNED_IN,
            $signedIn->account->username,
            self::ROLE_NAMES[$signedIn->account->role],
            Clock::iso($signedIn->signedInAt),
            Clock::shown($signedIn->signedInAt),
            $layout->system->platformTitle,
            Html::join($rows),
            $layout->basePath,
            $csrfToken,
            $canUnbind ? Html::of(self::UNBIND, $layout->basePath, $csrfToken) : ''
        );
        return $layout->page("{$signedIn->name()}，您好", $body);
    }
}
