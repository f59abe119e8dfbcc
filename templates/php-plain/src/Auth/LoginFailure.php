<?php

declare(strict_types=1);

namespace UnifiedLogin\Auth;

use RuntimeException;
use Throwable;

/**
 * 登录失败：给用户看的说明（发生了什么、怎么办），和写进审计日志的短名。
 */
final class LoginFailure extends RuntimeException
{
    private const AGAIN = '请回到首页重新登录。';
    private const CONTACT = '请稍后重新登录；若仍然失败，请把请求编号告诉系统管理员。';

    /** 每一种原因。 */
    private const EXPLANATIONS = [
        'state-missing' => [
            'status' => 400,
            'title' => '登录没有完成',
            'what' => '回调地址里缺少 state 参数，或者它出现了不止一次，无法确认这次登录是从本系统发起的。',
            'todo' => self::AGAIN,
        ],
        'state-unknown' => [
            'status' => 400,
            'title' => '登录请求已失效',
            'what' => '这次登录已经用过、超过了 10 分钟，或者不是从本系统发起的。刷新或后退到登录途中的页面也会这样。',
            'todo' => self::AGAIN,
        ],
        'cookie-lost' => [
            'status' => 400,
            'title' => '浏览器没有带回登录凭据',
            'what' => '开始登录时写入浏览器的 Cookie 没有带回来，无法确认是同一个浏览器。常见原因：浏览器禁用了 Cookie；'
                . '开始登录用的地址与回调地址的主机名不同（如 127.0.0.1 与 localhost）；登录途中换了浏览器。',
            'todo' => '请允许本站使用 Cookie，从首页重新登录，并在同一个浏览器里完成。',
        ],
        'code-missing' => [
            'status' => 400,
            'title' => '登录没有完成',
            'what' => '身份平台没有带回授权码，或者带回了不止一个。',
            'todo' => self::AGAIN,
        ],
        'cookie-insecure' => [
            'status' => 500,
            'title' => '服务器配置有误',
            'what' => '本系统的地址是 https，但反向代理没有传来 X-Forwarded-Proto: https，'
                . '浏览器的登录凭据无法写入。',
            'todo' => '请系统管理员检查反向代理的配置和 TRUST_PROXY。',
        ],
        'platform-error' => [
            'status' => 400,
            'title' => '身份平台没有同意这次登录',
            'what' => '身份平台返回了错误。',
            'todo' => self::CONTACT,
        ],
        'platform-refused' => [
            'status' => 502,
            'title' => '身份平台返回失败',
            'what' => '本系统向身份平台核实登录时，平台返回了失败。',
            'todo' => self::CONTACT,
        ],
        'platform-answer-invalid' => [
            'status' => 502,
            'title' => '身份平台的应答无法识别',
            'what' => '身份平台的应答与约定的格式不符，为安全起见没有登录。',
            'todo' => self::CONTACT,
        ],
        'platform-timeout' => [
            'status' => 504,
            'title' => '身份平台没有及时应答',
            'what' => '等待身份平台应答超时。',
            'todo' => self::CONTACT,
        ],
        'platform-unreachable' => [
            'status' => 502,
            'title' => '连接不上身份平台',
            'what' => '本系统连接身份平台失败，可能是网络、域名解析或证书的问题。',
            'todo' => self::CONTACT,
        ],
        'token-invalid' => [
            'status' => 502,
            'title' => '身份凭据没有通过检验',
            'what' => '身份平台签发的凭据没有通过检验（签名、签发者、接收者、有效期或随机数），为安全起见没有登录。',
            'todo' => self::CONTACT,
        ],
        'subject-invalid' => [
            'status' => 502,
            'title' => '账号标识无效',
            'what' => '身份平台没有给出有效的账号唯一标识，无法确认您是谁。',
            'todo' => self::CONTACT,
        ],
        'subject-mismatch' => [
            'status' => 502,
            'title' => '账号标识前后不一致',
            'what' => '身份平台两次给出的账号标识不是同一个，为安全起见没有登录。',
            'todo' => self::CONTACT,
        ],
        'account-disabled' => [
            'status' => 403,
            'title' => '本系统的账号已停用',
            'what' => '您已通过身份平台认证，但对应的本系统账号已停用。',
            'todo' => '请联系本系统的管理员。',
        ],
        'account-missing' => [
            'status' => 403,
            'title' => '还没有本系统的账号',
            'what' => '您已通过身份平台认证，但管理员还没有为您开通本系统的账号。',
            'todo' => '请联系本系统的管理员开通。',
        ],
        'binding-expired' => [
            'status' => 400,
            'title' => '绑定已超时',
            'what' => '等待绑定的时间超过了 10 分钟，或者浏览器没有带回 Cookie。',
            'todo' => self::AGAIN,
        ],
        'form-expired' => [
            'status' => 403,
            'title' => '页面已失效',
            'what' => '这个页面打开得太久，或者提交不是从本系统的页面发出的，操作没有执行。',
            'todo' => '请回到首页刷新后再试。',
        ],
        'not-signed-in' => [
            'status' => 401,
            'title' => '还没有登录',
            'what' => '您还没有登录，或者登录已到期，操作没有执行。',
            'todo' => self::AGAIN,
        ],
        'internal' => [
            'status' => 500,
            'title' => '系统内部出错',
            'what' => '处理这次请求时出了意外。',
            'todo' => self::CONTACT,
        ],
    ];

    /** 短名。 */
    public string $reason;
    public int $status;
    public string $title;
    public string $what;
    public string $todo;
    /** 平台的原话：未经信任的文本，已截短，展示时须转义。 */
    public ?string $platformMessage;

    /**
     * @param array<string, mixed> $explanation 代替表里的 status、what、todo
     */
    public function __construct(
        string $reason,
        array $explanation = [],
        ?string $platformMessage = null,
        ?Throwable $cause = null
    ) {
        parent::__construct($reason, 0, $cause);
        $explanation += self::EXPLANATIONS[$reason];
        $this->reason = $reason;
        $this->status = $explanation['status'];
        $this->title = $explanation['title'];
        $this->what = $explanation['what'];
        $this->todo = $explanation['todo'];
        $this->platformMessage = self::bounded((string) $platformMessage);
    }

    /** 登录途中抛出的任何意外都归到 internal。 */
    public static function from(Throwable $error): self
    {
        return $error instanceof self ? $error : new self('internal', [], null, $error);
    }

    /** 平台的应答与约定不符；$why 只写进日志。 */
    public static function invalid(string $why): self
    {
        return new self('platform-answer-invalid', [], null, new RuntimeException($why));
    }

    /** 凭据没有通过检验；$why 只写进日志。 */
    public static function token(string $why): self
    {
        return new self('token-invalid', [], null, new RuntimeException($why));
    }

    /** 至多 200 字，去掉控制字符和改变文字方向的字符。 */
    private static function bounded(string $text): ?string
    {
        $clean = trim((string) preg_replace('/[\p{Cc}\p{Cf}\x{2028}\x{2029}]/u', ' ', $text));
        if ($clean === '') {
            return null;
        }
        return mb_strlen($clean) > 200 ? mb_substr($clean, 0, 200) . '…' : $clean;
    }
}
