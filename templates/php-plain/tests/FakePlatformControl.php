<?php

declare(strict_types=1);

namespace UnifiedLogin\Tests;

/**
 * 假平台的样子：测试用它布置平台的各种表现。假平台是另一个进程，双方的往来都在一个文件里。
 */
final class FakePlatformControl
{
    public string $address;
    private string $file;

    public function __construct(string $address, string $file)
    {
        $this->address = $address;
        $this->file = $file;
    }

    /** 恢复原样；登记的回调地址逐字比较。 */
    public function reset(string $redirectUri): void
    {
        // 密钥不必每次都换：生成很慢。
        $kept = is_file($this->file) ? array_intersect_key($this->read(), ['keys' => true]) : [];
        $this->write($kept + [
            'address' => $this->address,
            'redirectUri' => $redirectUri,
            // 编造的标识与号码。
            'person' => ['subject' => 'U-0001', 'name' => '测试甲', 'mobile' => '10000000001'],
            // 授权时返回这个错误，而不是授权码。
            'authorizeError' => null,
            // 令牌应答里的账号标识与用户信息里的不同。
            'subjectMismatch' => false,
            'tokenDelayMs' => 0,
            // token、userinfo 应答的 HTTP 状态码，没有列出的是 200。
            'httpStatus' => [],
            // 应答的名字 → 怎样改坏它，见 FakeAnswer。
            'change' => [],
            'tokenRequests' => 0,
            'codes' => [],
            'tokens' => [],
        ]);
    }

    /** @param mixed $value */
    public function set(string $name, $value): void
    {
        $this->write([$name => $value] + $this->read());
    }

    /** @param mixed $subject */
    public function person($subject, string $name = '测试甲', string $mobile = '10000000001'): void
    {
        $this->set('person', ['subject' => $subject, 'name' => $name, 'mobile' => $mobile]);
    }

    /** @param array<string, mixed> $change */
    public function change(string $answer, array $change): void
    {
        $this->set('change', [$answer => $change] + $this->read()['change']);
    }

    public function tokenRequests(): int
    {
        return $this->read()['tokenRequests'];
    }

    /** @return array<string, mixed> */
    public function read(): array
    {
        return json_decode((string) file_get_contents($this->file), true, 64, JSON_THROW_ON_ERROR);
    }

    /** @param array<string, mixed> $state */
    public function write(array $state): void
    {
        file_put_contents($this->file, json_encode($state, JSON_THROW_ON_ERROR), LOCK_EX);
    }
}
