<?php

declare(strict_types=1);

namespace UnifiedLogin\Pages;

/**
 * 退出之后的页面。
 */
final class LoggedOutPage
{
    private const BODY = <<<'HTML'
        <p role="status">%s</p>
        <p><a class="button" href="%s/">回到首页</a></p>
        HTML;

    /** $kind 是 done、platform-unconfirmed 或 unbound。 */
    public static function render(Layout $layout, string $kind): string
    {
        $platform = $layout->system->platformTitle;
        $messages = [
            'done' => ['您已退出登录', '在公用电脑上，请关闭浏览器的所有窗口。'],
            'platform-unconfirmed' => [
                '您已退出本系统',
                "但不能确认您是否已退出{$platform}：在公用电脑上，请到平台再退出一次，并关闭浏览器的所有窗口。",
            ],
            'unbound' => ['已解除绑定', '您的平台账号与本系统账号不再关联。下次登录时可以重新绑定。'],
        ];
        [$title, $text] = $messages[$kind];
        return $layout->page($title, Html::of(self::BODY, $text, $layout->basePath));
    }
}
