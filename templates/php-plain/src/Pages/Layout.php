<?php

declare(strict_types=1);

namespace UnifiedLogin\Pages;

use UnifiedLogin\System;

/**
 * 所有页面的外框：系统名称、建设单位、承建单位。
 */
final class Layout
{
    private const FRAME = <<<'HTML'
    <!doctype html>
    <html lang="zh-CN">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>%1$s - %2$s</title>
    <link rel="icon" href="%3$s/assets/icon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="%3$s/assets/style.css">
    </head>
    <body>
    <header>
    <a class="brand" href="%3$s/"><img src="%3$s/assets/icon.svg" alt="" width="36" height="36"><span>%2$s</span></a>
    <p>%4$s</p>
    </header>
    <main>
    <h1>%1$s</h1>
    %6$s
    </main>
    <footer>
    <p>主办单位：%4$s</p>
    <p>承建单位：%5$s</p>
    </footer>
    </body>
    </html>

    HTML;

    public System $system;
    public string $basePath;

    public function __construct(System $system, string $basePath)
    {
        $this->system = $system;
        $this->basePath = $basePath;
    }

    public function page(string $title, Html $body): string
    {
        $system = $this->system;
        return Html::of(
            self::FRAME,
            $title,
            $system->name,
            $this->basePath,
            $system->department,
            $system->contractor,
            $body
        )->text;
    }
}
