<?php

// 保护老系统的页面：在页面开头 require 本文件，或在 php.ini、.user.ini 里写 auto_prepend_file。
// 没有登录的人被送去登录；登录了的，require 返回 ['name' => …, 'account' => …, 'role' => …]，
// 用 auto_prepend_file 时以 UnifiedLogin\Guard::user() 取得。

declare(strict_types=1);

require_once __DIR__ . '/src/autoload.php';

return UnifiedLogin\Guard::protect();
