<?php

declare(strict_types=1);

namespace UnifiedLogin;

use UnifiedLogin\Client\Json;

/**
 * 这套系统自己的资料，内容在 config/system.json 里；部署时会变的值（地址、密钥）在环境变量里，见 Settings。
 */
final class System
{
    public string $name;
    public string $department;
    public string $contractor;
    /** 拉丁字母的短名，用作 Redis 键的前缀。 */
    public string $packageName;
    public string $platformTitle;
    /** 放平台地址的环境变量名。 */
    public string $addressVariable;
    /**
     * 从平台读取的用户信息，一项一个用途；没有列出的项目不读、不存。
     * name 是标准的字段名（OIDC Core 5.1），path 是平台用的名字；账号唯一标识 sub 总是要读的，不必列出。
     *
     * @var array<int, array{name: string, path: string, title: string, purpose: string}>
     */
    public array $claims;
    /**
     * 环境变量没有另行指定时采用的值。
     *
     * @var array<string, mixed>
     */
    public array $defaults;

    /** 项目所在的目录；设置里的相对路径都从这里算起。 */
    public static function root(): string
    {
        return dirname(__DIR__);
    }

    public static function load(): self
    {
        $text = (string) file_get_contents(self::root() . '/config/system.json');
        $content = json_decode(Json::withoutHalves($text), true, 512, JSON_THROW_ON_ERROR);
        $system = new self();
        $system->name = $content['name'];
        $system->department = $content['department'];
        $system->contractor = $content['contractor'];
        $system->packageName = $content['packageName'];
        $system->platformTitle = $content['platform']['title'];
        $system->addressVariable = $content['platform']['addressVariable'];
        $system->claims = $content['claims'];
        $system->defaults = $content['defaults'];
        return $system;
    }
}
