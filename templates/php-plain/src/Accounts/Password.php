<?php

declare(strict_types=1);

namespace UnifiedLogin\Accounts;

/**
 * 本地密码：argon2id 加盐散列；这个 PHP 没有 argon2 时用 bcrypt。
 * bcrypt 只看前 72 个字节、遇 NUL 为止，所以先做一次 SHA-384，编码后正好 64 个字符，长密码不会被截断。
 */
final class Password
{
    /** 强度随散列一起保存：以后提高，旧密码照样能核对。 */
    private const ARGON2 = ['memory_cost' => 19456, 'time_cost' => 2, 'threads' => 1];
    private const BCRYPT = ['cost' => 12];

    public static function hash(string $password): string
    {
        return defined('PASSWORD_ARGON2ID')
            ? (string) password_hash($password, constant('PASSWORD_ARGON2ID'), self::ARGON2)
            : (string) password_hash(self::shortened($password), PASSWORD_BCRYPT, self::BCRYPT);
    }

    /** 没有散列（账号不存在或没有密码）时也计算一次，用时不透露账号是否存在。 */
    public static function verify(string $password, ?string $hash): bool
    {
        if ($hash === null) {
            self::hash($password);
            return false;
        }
        $isArgon2 = strncmp($hash, '$argon2', 7) === 0;
        return password_verify($isArgon2 ? $password : self::shortened($password), $hash);
    }

    /** 返回密码的不足之处；满足要求时返回 null（GB/T 22239 8.1.4.1 a）。 */
    public static function problem(string $password): ?string
    {
        if (mb_strlen($password) < 8) {
            return '密码至少 8 个字符。';
        }
        if (mb_strlen($password) > 128) {
            return '密码至多 128 个字符。';
        }
        $kinds = 0;
        foreach (['/\p{Ll}/u', '/\p{Lu}/u', '/\d/', '/[^\p{L}\d]/u'] as $kind) {
            $kinds += preg_match($kind, $password) === 1 ? 1 : 0;
        }
        return $kinds < 2 ? '密码至少要有小写字母、大写字母、数字、符号中的两种。' : null;
    }

    /** 原样返回；不满足要求时抛出 AccountProblem。 */
    public static function acceptable(string $password): string
    {
        $problem = self::problem($password);
        if ($problem !== null) {
            throw new AccountProblem($problem);
        }
        return $password;
    }

    private static function shortened(string $password): string
    {
        return base64_encode(hash('sha384', $password, true));
    }
}
