<?php

declare(strict_types=1);

namespace UnifiedLogin\Tests;

use RuntimeException;

/**
 * 测试用的浏览器：按主机名存 Cookie，一步一步跟随跳转。
 */
final class Browser
{
    /** @var array<string, array<string, string>> 主机名 → 名字 → 值 */
    public array $cookies = [];

    /**
     * 一次请求，不跟随跳转。
     *
     * @param array<string, string>|null $form
     * @param string[] $headers
     */
    public function request(string $url, ?array $form = null, array $headers = []): Page
    {
        return self::requestAll([[$this, $url, $form, $headers]])[0];
    }

    /** 打开一个地址并跟随跳转，直到一个真正的页面。 */
    public function open(string $url): Page
    {
        return $this->follow($this->request($url));
    }

    public function follow(Page $page): Page
    {
        for ($hops = 0; $page->location !== '' && $hops < 10; $hops++) {
            $page = $this->request($page->location);
        }
        return $page;
    }

    /**
     * 提交页面上的表单：带上其中的 _csrf。
     *
     * @param array<string, string> $fields
     */
    public function submit(Page $page, string $url, array $fields = []): Page
    {
        return $this->request($url, ['_csrf' => $page->csrf()] + $fields);
    }

    public function cookie(string $name): ?string
    {
        foreach ($this->cookies as $cookies) {
            if (isset($cookies[$name])) {
                return $cookies[$name];
            }
        }
        return null;
    }

    /**
     * 同时发出几个请求：每个是浏览器、地址、表单、头。
     *
     * @param array<int, array{0: Browser, 1: string, 2?: array<string, string>|null, 3?: string[]}> $requests
     * @return Page[]
     */
    public static function requestAll(array $requests): array
    {
        $multi = curl_multi_init();
        $handles = [];
        $pages = [];
        foreach ($requests as $at => $request) {
            [$browser, $url, $form, $headers] = $request + [2 => null, 3 => []];
            $page = new Page();
            [$page->url, $page->headers] = [$url, []];
            $handle = curl_init($url);
            $jar = $browser->cookies[(string) parse_url($url, PHP_URL_HOST)] ?? [];
            $pairs = array_map(static fn ($name, $value) => "{$name}={$value}", array_keys($jar), $jar);
            curl_setopt_array($handle, [
                CURLOPT_RETURNTRANSFER => true,
                CURLOPT_TIMEOUT => 30,
                CURLOPT_PROXY => '',
                CURLOPT_HTTPHEADER => array_merge(['Cookie: ' . implode('; ', $pairs)], $headers),
                CURLOPT_HEADERFUNCTION => static function ($handle, string $line) use ($page): int {
                    [$name, $value] = explode(':', $line, 2) + [1 => ''];
                    $page->headers[strtolower($name)][] = trim($value);
                    return strlen($line);
                },
            ]);
            if ($form !== null) {
                curl_setopt($handle, CURLOPT_POSTFIELDS, http_build_query($form));
            }
            curl_multi_add_handle($multi, $handle);
            [$handles[$at], $pages[$at]] = [$handle, $page];
        }
        do {
            curl_multi_exec($multi, $running);
            curl_multi_select($multi, 0.1);
        } while ($running > 0);
        foreach ($pages as $at => $page) {
            $page->status = (int) curl_getinfo($handles[$at], CURLINFO_RESPONSE_CODE);
            if ($page->status === 0) {
                throw new RuntimeException("{$page->url}：" . curl_error($handles[$at]));
            }
            $page->text = (string) curl_multi_getcontent($handles[$at]);
            $page->location = self::absolute($page->url, $page->header('location'));
            $requests[$at][0]->keepCookies($page);
            curl_multi_remove_handle($multi, $handles[$at]);
        }
        return $pages;
    }

    private function keepCookies(Page $page): void
    {
        $host = (string) parse_url($page->url, PHP_URL_HOST);
        foreach ($page->headers['set-cookie'] ?? [] as $line) {
            [$name, $value] = explode('=', explode(';', $line)[0], 2);
            if (strpos($line, 'Expires=Thu, 01 Jan 1970') !== false) {
                unset($this->cookies[$host][$name]);
            } else {
                $this->cookies[$host][$name] = $value;
            }
        }
    }

    private static function absolute(string $from, string $location): string
    {
        preg_match('~^https?://[^/]+~', $from, $origin);
        return strncmp($location, '/', 1) === 0 ? $origin[0] . $location : $location;
    }
}
