<?php

declare(strict_types=1);

namespace UnifiedLogin\Http;

/**
 * 受信任的反向代理：从它们传来的头里得知真正的来源地址，和用户是否经 https 访问。
 */
final class TrustedProxies
{
    private const RANGES = [
        'loopback' => ['127.0.0.1/8', '::1/128'],
        'linklocal' => ['169.254.0.0/16', 'fe80::/10'],
        'uniquelocal' => ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7'],
    ];

    private int $hops;
    /** @var string[] */
    private array $ranges = [];

    /** @param string[] $ranges loopback 之类的名字、IP 或网段 */
    public function __construct(int $hops, array $ranges)
    {
        $this->hops = $hops;
        foreach ($ranges as $range) {
            array_push($this->ranges, ...(self::RANGES[$range] ?? [$range]));
        }
    }

    public function any(): bool
    {
        return $this->hops > 0 || $this->ranges !== [];
    }

    /** 从本机往外数，第一个不受信任的地址就是来源。 */
    public function sourceIp(Request $request): string
    {
        $forwarded = array_filter(array_map('trim', explode(',', $request->header('x-forwarded-for'))), 'strlen');
        $chain = array_merge([$request->remoteAddress], array_reverse($forwarded));
        foreach ($chain as $hop => $address) {
            if (!$this->trusts($address, $hop)) {
                return $address;
            }
        }
        return (string) end($chain);
    }

    public function secure(Request $request): bool
    {
        if ($request->encrypted || !$this->trusts($request->remoteAddress, 0)) {
            return $request->encrypted;
        }
        return strtolower(trim(explode(',', $request->header('x-forwarded-proto'))[0])) === 'https';
    }

    private function trusts(string $address, int $hop): bool
    {
        if ($hop < $this->hops) {
            return true;
        }
        foreach ($this->ranges as $range) {
            if (self::within($address, $range)) {
                return true;
            }
        }
        return false;
    }

    private static function within(string $address, string $range): bool
    {
        [$network, $bits] = explode('/', $range, 2) + [1 => ''];
        // ::ffff:127.0.0.1 是 IPv4 的地址。
        $ip = @inet_pton((string) preg_replace('/^::ffff:(?=\d+\.)/i', '', $address));
        $base = @inet_pton($network);
        if ($ip === false || $base === false || strlen($ip) !== strlen($base)) {
            return false;
        }
        $length = $bits === '' ? strlen($base) * 8 : (int) $bits;
        [$whole, $rest] = [intdiv($length, 8), $length % 8];
        if (strncmp($ip, $base, $whole) !== 0) {
            return false;
        }
        return $rest === 0 || (ord($ip[$whole]) ^ ord($base[$whole])) >> (8 - $rest) === 0;
    }
}
