<?php

declare(strict_types=1);

namespace UnifiedLogin\Accounts;

use RuntimeException;

/**
 * 可以直接告诉操作者的问题。
 */
final class AccountProblem extends RuntimeException
{
}
