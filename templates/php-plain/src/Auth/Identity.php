<?php

declare(strict_types=1);

namespace UnifiedLogin\Auth;

use UnifiedLogin\Client\JsonObject;
use UnifiedLogin\Mask;
use UnifiedLogin\System;

/**
 * 平台认证后得到的人：唯一标识，和 config/system.json 里声明过的用户信息（其余的在这里就丢掉）。
 */
final class Identity
{
    public string $subject;
    /** @var array<string, string> 标准的字段名 → 值 */
    public array $claims;
    /** 退出平台时要带上的凭据（只有部分平台需要）。 */
    public ?string $logoutHint;

    /** @param array<string, string> $claims */
    public function __construct(string $subject, array $claims, ?string $logoutHint = null)
    {
        $this->subject = $subject;
        $this->claims = $claims;
        $this->logoutHint = $logoutHint;
    }

    /**
     * 唯一标识必须是非空字符串：数字、数组、空白、残缺的字符都拒绝，绝不转换成字符串将就。
     *
     * @param mixed $value
     */
    public static function requireSubject($value): string
    {
        $isText = is_string($value) && trim($value) !== '' && mb_strlen($value) <= 255;
        if (!$isText || preg_match('/[\p{Cc}\x{fffd}]/u', $value) !== 0) {
            throw new LoginFailure('subject-invalid');
        }
        return $value;
    }

    /**
     * 只取声明过的项；只接受短文本、数字、布尔值和它们的列表（照片可以长一些）。
     *
     * @return array<string, string>
     */
    public static function pickClaims(JsonObject $userinfo, System $system): array
    {
        $picked = [];
        foreach ($system->claims as ['name' => $name, 'path' => $path]) {
            $found = $userinfo->shown(...explode('.', $path));
            $values = array_filter(is_array($found) ? $found : [$found], 'is_scalar');
            $text = implode('、', array_map([self::class, 'plain'], $values));
            if ($text !== '' && mb_strlen($text) <= ($name === 'picture' ? 1000000 : 200)) {
                $picked[$name] = (string) preg_replace('/\p{Cc}/u', ' ', $text);
            }
        }
        return $picked;
    }

    /**
     * 放进会话的样子：全部掩码。业务需要原值时，在这里按用途取用，不要整份保存。
     *
     * @return array<string, mixed>
     */
    public function forSession(System $system): array
    {
        $claims = [];
        foreach ($system->claims as ['name' => $name, 'title' => $title, 'purpose' => $purpose]) {
            if (isset($this->claims[$name])) {
                $value = Mask::claim($name, $this->claims[$name]);
                $claims[] = ['title' => $title, 'purpose' => $purpose, 'value' => $value];
            }
        }
        return [
            'subject' => $this->subject,
            'displayName' => Mask::name($this->claims['name'] ?? ''),
            'claims' => $claims,
            'logoutHint' => $this->logoutHint,
        ];
    }

    /** @param bool|int|float|string $value */
    private static function plain($value): string
    {
        return is_string($value) ? $value : json_encode($value, JSON_THROW_ON_ERROR);
    }
}
