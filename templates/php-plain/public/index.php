<?php

// 前端控制器：每个请求都从这里进来。

declare(strict_types=1);

require dirname(__DIR__) . '/src/autoload.php';

UnifiedLogin\Runtime::serve();
