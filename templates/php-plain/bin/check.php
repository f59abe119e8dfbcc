<?php

// 检查设置，一次说清全部问题；有问题时退出码是 1。由 php-fpm 提供服务的，上线前先运行它。

declare(strict_types=1);

use UnifiedLogin\SettingsCheck;
use UnifiedLogin\System;

require dirname(__DIR__) . '/src/autoload.php';

ini_set('display_errors', 'stderr');
mb_internal_encoding('UTF-8');
if (SettingsCheck::run(System::load()) === null) {
    exit(1);
}
echo "设置没有问题。\n";
