<?php

declare(strict_types=1);

namespace UnifiedLogin\Settings;

/**
 * .env 文件：一行一个“名字=值”，# 起注释；值可以用一种引号（' " `）括起来，括起来的可以跨行，引号里没有转义，
 * 只有双引号里的 \n 是换行。
 */
final class DotEnv
{
    /** @return array<string, string> 文件不存在时为空 */
    public static function read(string $file): array
    {
        return is_file($file) ? self::parse((string) file_get_contents($file)) : [];
    }

    /** @return array<string, string> */
    public static function parse(string $text): array
    {
        $quoted = '(["\'`])(?<quoted>.*?)\g{-2}[^\n]*';
        $line = "/^[ \\t]*(?:export[ \\t]+)?(?<name>[A-Za-z_][\\w.]*)[ \\t]*=[ \\t]*(?:{$quoted}|(?<bare>[^\\n]*))$/ms";
        preg_match_all($line, str_replace("\r", '', $text), $found, PREG_SET_ORDER);
        $values = [];
        foreach ($found as $match) {
            $bare = $match['bare'] ?? '';
            if ($bare !== '') {
                $values[$match['name']] = trim(explode('#', $bare, 2)[0]);
            } else {
                $value = $match['quoted'] ?? '';
                $values[$match['name']] = ($match[2] ?? '') === '"' ? str_replace('\n', "\n", $value) : $value;
            }
        }
        return $values;
    }
}
