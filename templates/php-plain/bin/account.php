<?php

// 账号管理，用法见 php bin/account.php。

declare(strict_types=1);

use UnifiedLogin\Accounts\AccountCommand;
use UnifiedLogin\Accounts\AccountProblem;

require dirname(__DIR__) . '/src/autoload.php';

ini_set('display_errors', 'stderr');
mb_internal_encoding('UTF-8');
try {
    echo (new AccountCommand())->run(array_slice($argv, 1)), "\n";
} catch (AccountProblem $problem) {
    fwrite(STDERR, $problem->getMessage() . "\n");
    exit(1);
} catch (Throwable $error) {
    fwrite(STDERR, get_class($error) . ": {$error->getMessage()}\n");
    exit(1);
}
