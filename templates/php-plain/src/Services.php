<?php

declare(strict_types=1);

namespace UnifiedLogin;

use Redis;
use Throwable;
use UnifiedLogin\Accounts\Accounts;
use UnifiedLogin\Accounts\BindAttempts;
use UnifiedLogin\Accounts\Bindings;
use UnifiedLogin\Accounts\Database;
use UnifiedLogin\Audit\AuditLog;
use UnifiedLogin\Auth\DatabasePendingLogins;
use UnifiedLogin\Auth\PendingLogins;
use UnifiedLogin\Auth\Platform;
use UnifiedLogin\Auth\RedisPendingLogins;
use UnifiedLogin\Client\HttpClientFactory;
use UnifiedLogin\Session\NativeSession;
use UnifiedLogin\Session\RedisAddress;
use UnifiedLogin\Settings\Settings;

/**
 * 各部分共用的部件；用到账号库、平台时才去建。
 */
final class Services
{
    public Settings $settings;
    public System $system;
    public AuditLog $audit;
    public NativeSession $sessions;
    private ?Database $database = null;

    public function __construct(Settings $settings, System $system)
    {
        $this->settings = $settings;
        $this->system = $system;
        $this->audit = new AuditLog($settings->auditLogFile);
        $this->sessions = new NativeSession($settings, $system);
    }

    public function database(): Database
    {
        if ($this->database === null) {
            $settings = $this->settings;
            $this->database = new Database(
                $settings->databaseUrl,
                $settings->databaseUser,
                $settings->databasePassword
            );
        }
        return $this->database;
    }

    public function accounts(): Accounts
    {
        return new Accounts($this->database());
    }

    public function bindings(): Bindings
    {
        return new Bindings($this->database(), $this->accounts());
    }

    public function bindAttempts(): BindAttempts
    {
        return new BindAttempts($this->database());
    }

    public function platform(): Platform
    {
        $client = HttpClientFactory::create($this->settings->platformTimeoutSeconds);
        return new Platform($this->settings, $this->system, $client);
    }

    public function isSessionStoreReady(): bool
    {
        try {
            return $this->settings->sessionStore !== 'redis' || $this->redis()->ping() !== false;
        } catch (Throwable $error) {
            Log::message("Redis 不能用：{$error->getMessage()}");
            return false;
        }
    }

    public function pendingLogins(): PendingLogins
    {
        if ($this->settings->sessionStore !== 'redis') {
            return new DatabasePendingLogins($this->database());
        }
        return new RedisPendingLogins($this->redis(), "{$this->system->packageName}:pending-login:");
    }

    private function redis(): Redis
    {
        return (new RedisAddress($this->settings->redisUrl))->connect();
    }
}
