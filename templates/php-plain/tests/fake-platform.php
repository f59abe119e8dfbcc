<?php

// 假平台的入口，由测试用 php -S 启动；状态文件在环境变量 FAKE_PLATFORM_STATE 里。

declare(strict_types=1);

use UnifiedLogin\Http\Request;
use UnifiedLogin\Tests\FakePlatform;
use UnifiedLogin\Tests\FakePlatformControl;

require __DIR__ . '/bootstrap.php';

$control = new FakePlatformControl('', (string) getenv('FAKE_PLATFORM_STATE'));
(new FakePlatform($control))->answer(Request::current())->send();
