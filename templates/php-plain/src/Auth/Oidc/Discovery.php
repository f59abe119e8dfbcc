<?php

declare(strict_types=1);

namespace UnifiedLogin\Auth\Oidc;

use UnifiedLogin\Auth\LoginFailure;
use UnifiedLogin\Auth\StandardAnswer;
use UnifiedLogin\Client\HttpClient;
use UnifiedLogin\Client\JsonObject;
use UnifiedLogin\Http\Url;

/**
 * 平台的发现文档（OpenID Connect Discovery 1.0）。
 */
final class Discovery
{
    public string $issuer;
    private JsonObject $metadata;
    private HttpClient $client;
    private bool $plainHttp;

    private function __construct(string $issuer, JsonObject $metadata, HttpClient $client, bool $plainHttp)
    {
        $this->issuer = $issuer;
        $this->metadata = $metadata;
        $this->client = $client;
        $this->plainHttp = $plainHttp;
    }

    public static function fetch(Url $issuer, HttpClient $client): self
    {
        $address = rtrim($issuer->href(), '/') . '/.well-known/openid-configuration';
        $metadata = self::get($client, $address);
        $stated = StandardAnswer::text($metadata->at('issuer'), 'issuer');
        $statedUrl = Url::parse($stated);
        if ($statedUrl === null || $statedUrl->href() !== $issuer->href()) {
            throw LoginFailure::token('发现文档的 issuer 不是这个平台');
        }
        return new self($stated, $metadata, $client, $issuer->isLoopback());
    }

    public function has(string $name): bool
    {
        return is_string($this->metadata->at($name));
    }

    /** 端点的地址；明文 http 只在本机允许。 */
    public function endpoint(string $name): string
    {
        $url = Url::parse(StandardAnswer::text($this->metadata->at($name), $name));
        if ($url === null || ($url->scheme !== 'https' && !$this->plainHttp)) {
            throw LoginFailure::invalid("{$name} 不是 https 的网址");
        }
        return $url->href();
    }

    /** 列表里有没有 $value；没有这个列表时为 $otherwise。 */
    public function listed(string $name, string $value, bool $otherwise): bool
    {
        $list = $this->metadata->at($name);
        return is_array($list) ? in_array($value, $list, true) : $otherwise;
    }

    /** 平台声明会在回调里带回 iss（RFC 9207）。 */
    public function bringsIssuer(): bool
    {
        return $this->metadata->at('authorization_response_iss_parameter_supported') === true;
    }

    /**
     * 平台的公钥。
     *
     * @return JsonObject[]
     */
    public function keys(): array
    {
        $jwks = self::get($this->client, $this->endpoint('jwks_uri'));
        $keys = [];
        foreach (is_array($jwks->at('keys')) ? array_keys($jwks->at('keys')) : [] as $at) {
            $keys[] = $jwks->item('keys', $at);
        }
        return array_filter($keys);
    }

    private static function get(HttpClient $client, string $address): JsonObject
    {
        $answer = $client->send('GET', $address);
        if ($answer->status !== 200) {
            throw LoginFailure::invalid("HTTP 状态码是 {$answer->status}");
        }
        return StandardAnswer::object($answer);
    }
}
