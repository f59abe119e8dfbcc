<?php

declare(strict_types=1);

namespace UnifiedLogin\Settings;

use RuntimeException;

/**
 * 设置有问题：每个问题一句话。
 */
final class SettingsProblems extends RuntimeException
{
    /** @var string[] */
    public array $problems;

    /** @param string[] $problems */
    public function __construct(array $problems)
    {
        parent::__construct(implode("\n", $problems));
        $this->problems = $problems;
    }

    public function report(): string
    {
        $lines = array_map(static fn (string $problem): string => "  - {$problem}", $this->problems);
        return implode("\n", array_merge(['设置有问题，没有启动：'], $lines));
    }
}
