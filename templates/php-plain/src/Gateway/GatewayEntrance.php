<?php

declare(strict_types=1);

namespace UnifiedLogin\Gateway;

use Throwable;
use UnifiedLogin\Auth\Identity;
use UnifiedLogin\Auth\LoginController;
use UnifiedLogin\Auth\LoginFailure;
use UnifiedLogin\Auth\PendingLogins;
use UnifiedLogin\Auth\ReturnPath;
use UnifiedLogin\Auth\SignedIn;
use UnifiedLogin\Clock;
use UnifiedLogin\Http\Response;
use UnifiedLogin\Services;
use UnifiedLogin\Visit;

/**
 * 网关说的是谁：验过签才算登录，而且只在这一个请求里；随机串只认第一次。
 */
final class GatewayEntrance
{
    private Services $services;

    public function __construct(Services $services)
    {
        $this->services = $services;
    }

    /** 有网关的请求头时，以它为准；返回要直接作答的（先去绑定），没有时为 null。 */
    public function admit(Visit $visit): ?Response
    {
        try {
            $identity = $this->identify($visit);
        } catch (GatewayRefusal | LoginFailure $refusal) {
            // 验不过，会话里的人也不算。
            $visit->audit('login', $refusal->reason, null);
            $visit->become(null);
            return null;
        }
        if ($identity === null) {
            $visit->leaveGateway();
            return null;
        }
        self::endBindingOfAnother($visit, $identity->subject);
        try {
            $account = (new LoginController($this->services))->resolveAccount($identity);
        } catch (Throwable $error) {
            $visit->become(null);
            $visit->audit('login', LoginFailure::from($error)->reason, $identity->subject);
            throw $error;
        }
        if ($account === null) {
            return $this->bindFirst($visit, $identity);
        }
        $this->remember($visit, $identity->subject, $account->username);
        $user = $identity->forSession($this->services->system);
        $visit->become(new SignedIn($account, $user + ['signedInAt' => Clock::milliseconds()]));
        return null;
    }

    private function identify(Visit $visit): ?Identity
    {
        $headers = new GatewayHeaders($this->services->settings);
        $signed = $headers->read($visit->request, Clock::milliseconds());
        if ($signed === null) {
            return null;
        }
        // 多记一分钟：核对时间戳与查随机串之间隔着片刻，恰好到期的也不能重放。
        $until = $signed->usableUntil + 60000;
        if (!$this->services->usedNonces()->take($signed->nonce, $until)) {
            throw new GatewayRefusal('gateway-nonce-reused');
        }
        return new Identity(Identity::requireSubject($signed->subject), $this->declared($signed->claims));
    }

    /**
     * 只取声明过的项；只接受短文本、数字、布尔值。
     *
     * @param array<string, mixed> $claims
     * @return array<string, string>
     */
    private function declared(array $claims): array
    {
        $picked = [];
        foreach ($this->services->system->claims as ['name' => $name]) {
            $value = $claims[$name] ?? null;
            $text = is_string($value) ? $value : (is_scalar($value) ? (string) json_encode($value) : '');
            if ($text !== '' && mb_strlen($text) <= 200) {
                $picked[$name] = (string) preg_replace('/\p{Cc}/u', ' ', $text);
            }
        }
        return $picked;
    }

    /** 页面的表单要用会话；会话里换了人，就换新编号，原来的作废。 */
    private function remember(Visit $visit, string $subject, string $username): void
    {
        if (self::isPage($visit) && $visit->session()->gatewaySubject() !== $subject) {
            $visit->session()->renew(['gatewaySubject' => $subject]);
            $visit->audit('login', null, $subject, $username);
        }
    }

    /** 还没有本地账号：先去绑定一次，再回到要去的页面。 */
    private function bindFirst(Visit $visit, Identity $identity): ?Response
    {
        $visit->become(null);
        $pending = $visit->session()->pendingBinding();
        $begun = $pending !== null
            && $pending['identity']['subject'] === $identity->subject
            && $pending['expiresAt'] > Clock::milliseconds();
        if ($begun || !self::isPage($visit)) {
            return null;
        }
        $basePath = $this->services->settings->basePath;
        $query = $visit->request->queryText === '' ? '' : "?{$visit->request->queryText}";
        $visit->session()->renew(['pendingBinding' => [
            'identity' => $identity->forSession($this->services->system) + ['viaGateway' => true],
            'returnTo' => ReturnPath::safe($visit->request->path . $query, $basePath),
            'expiresAt' => Clock::milliseconds() + PendingLogins::LIFETIME_MS,
        ]]);
        return Response::redirect("{$basePath}/auth/bind");
    }

    /** 会话里正要绑定的是别人：换了人，那张表单不能再提交。 */
    private static function endBindingOfAnother(Visit $visit, string $subject): void
    {
        $pending = $visit->session()->pendingBinding();
        if ($pending !== null && $pending['identity']['subject'] !== $subject) {
            $visit->session()->end();
        }
    }

    private static function isPage(Visit $visit): bool
    {
        return $visit->request->method === 'GET'
            && strpos($visit->request->header('accept'), 'text/html') !== false;
    }
}
