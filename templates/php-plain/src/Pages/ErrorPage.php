<?php

declare(strict_types=1);

namespace UnifiedLogin\Pages;

/**
 * 出错页：发生了什么、怎么办、请求编号。
 */
final class ErrorPage
{
    private const BODY = <<<'HTML'
        <p role="alert">%s</p>
        %s
        <p>%s</p>
        <p><a class="button" href="%s/">回到首页</a></p>
        <p class="hint">请求编号：<code>%s</code></p>
        HTML;

    public static function render(
        Layout $layout,
        string $title,
        string $what,
        string $todo,
        string $requestId,
        ?string $platformMessage = null
    ): string {
        $said = $platformMessage === null ? '' : Html::of('<p>身份平台的原话：<q>%s</q></p>', $platformMessage);
        return $layout->page($title, Html::of(self::BODY, $what, $said, $todo, $layout->basePath, $requestId));
    }
}
