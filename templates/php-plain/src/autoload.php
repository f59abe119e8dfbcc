<?php

// 类的自动加载（PSR-4）：UnifiedLogin\ 对应本目录。不需要 Composer；装了 Composer 的，一并启用。

declare(strict_types=1);

spl_autoload_register(static function (string $class): void {
    $prefix = 'UnifiedLogin\\';
    if (strncmp($class, $prefix, strlen($prefix)) !== 0) {
        return;
    }
    $file = __DIR__ . '/' . strtr(substr($class, strlen($prefix)), '\\', '/') . '.php';
    if (is_file($file)) {
        require $file;
    }
});

if (is_file(dirname(__DIR__) . '/vendor/autoload.php')) {
    require_once dirname(__DIR__) . '/vendor/autoload.php';
}
