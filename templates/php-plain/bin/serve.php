<?php

// 检查设置，然后用 PHP 自带的服务器启动，直到收到停止的信号。

declare(strict_types=1);

use UnifiedLogin\DevelopmentServer;
use UnifiedLogin\SettingsCheck;
use UnifiedLogin\System;

require dirname(__DIR__) . '/src/autoload.php';

ini_set('display_errors', 'stderr');
mb_internal_encoding('UTF-8');
$system = System::load();
$settings = SettingsCheck::run($system);
exit($settings === null ? 1 : (new DevelopmentServer($settings, $system))->run());
