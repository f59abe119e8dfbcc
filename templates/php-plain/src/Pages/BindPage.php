<?php

declare(strict_types=1);

namespace UnifiedLogin\Pages;

use UnifiedLogin\Accounts\BindAttempts;

/**
 * 首次登录：输入一次本系统账号的密码，与平台账号绑定。
 */
final class BindPage
{
    private const BODY = <<<'HTML'
    <p>%1$s已通过%2$s认证，这是您第一次登录本系统。请输入本系统的账号和密码完成绑定，以后登录不再需要这个密码。</p>
    %3$s
    <form method="post" action="%4$s/auth/bind" class="stacked">
    <input type="hidden" name="_csrf" value="%5$s">
    <label for="username">本系统账号</label>
    <input id="username" name="username" value="%6$s" autocomplete="username" maxlength="64" required%7$s>
    <label for="password">密码</label>
    <input id="password" name="password" type="password" autocomplete="current-password" maxlength="128" required%8$s>
    <p class="hint">连续输错 %9$s 次将锁定 %10$s 分钟。没有账号或忘记密码，请联系本系统的管理员。</p>
    <button type="submit">绑定并登录</button>
    </form>
    HTML;

    public static function render(
        Layout $layout,
        string $csrfToken,
        string $displayName,
        string $username = '',
        string $problem = ''
    ): string {
        // 光标停在要填的那一项：账号填过的，只差密码。
        $autofocus = ' autofocus';
        return $layout->page('绑定本系统账号', Html::of(
            self::BODY,
            $displayName === '' ? '您' : "{$displayName}，您",
            $layout->system->platformTitle,
            $problem === '' ? '' : Html::of('<p class="problem" role="alert" id="problem">%s</p>', $problem),
            $layout->basePath,
            $csrfToken,
            $username,
            $username === '' ? $autofocus : '',
            $username === '' ? '' : $autofocus,
            BindAttempts::MAX_FAILURES,
            BindAttempts::LOCK_MINUTES
        ));
    }
}
