// The clauses a self-check goes through, in words of our own: what of each can be seen in files, and what cannot.
import { type Text, text } from '../../text.ts';

export type StandardId = 'GB/T 22239-2019' | 'GB/T 39786-2021';

export interface Clause {
  readonly standard: StandardId;
  /** Number of the clause at level 3, e.g. `8.1.4.1 b`. */
  readonly id: string;
  readonly title: Text;
  /** What is looked at. */
  readonly looked: Text;
  /** What no file shows and has to be proven otherwise. */
  readonly beyond: Text;
}

const clause = (standard: StandardId, id: string, title: Text, looked: Text, beyond: Text): Clause => ({
  ...{ standard, id, title, looked, beyond },
});

const protection = 'GB/T 22239-2019';
const cryptography = 'GB/T 39786-2021';

export const clauses: readonly Clause[] = [
  clause(
    protection,
    '8.1.2.2',
    text('通信传输', 'Transmission'),
    text(
      '各地址是否 https、TLS 版本、证书校验',
      'https of all addresses, versions of TLS, certificate checks',
    ),
    text('网络设备与专线上的加密', 'encryption on network devices and lines'),
  ),
  clause(
    protection,
    '8.1.4.1 a',
    text('身份鉴别：身份唯一', 'Identification: unique identity'),
    text(
      '账号以平台唯一标识对应，不按姓名、手机号匹配',
      'accounts are matched by the platform’s unique id, not by name or phone',
    ),
    text(
      '口令复杂度与更换由平台负责，凭平台说明',
      'complexity and change of passwords are the platform’s; see its statement',
    ),
  ),
  clause(
    protection,
    '8.1.4.1 b',
    text('身份鉴别：失败处理与超时退出', 'Identification: failures and time-out'),
    text('空闲与最长会话时限', 'idle and absolute limits of sessions'),
    text('平台侧的登录失败锁定', 'lockout after failures at the platform'),
  ),
  clause(
    protection,
    '8.1.4.1 c',
    text('身份鉴别：防止鉴别信息被窃听', 'Identification: no eavesdropping'),
    text('密钥与令牌不出现在地址、日志与前端', 'secrets and tokens are in no address, log or page'),
    text('远程管理通道', 'channels of remote administration'),
  ),
  clause(
    protection,
    '8.1.4.1 d',
    text('身份鉴别：双因素', 'Identification: two factors'),
    text('由统一身份认证平台承担，本工具不检查', 'left to the identity platform; not checked here'),
    text('平台提供的鉴别方式说明', 'the platform’s statement on its methods'),
  ),
  clause(
    protection,
    '8.1.4.2 a',
    text('访问控制：分配账户与权限', 'Access control: accounts and permissions'),
    text('首次登录的人怎样得到账号', 'how people get an account at their first login'),
    text('业务系统内部的角色与权限清单', 'the list of roles and permissions inside the system'),
  ),
  clause(
    protection,
    '8.1.4.2 c',
    text('访问控制：多余、过期账户', 'Access control: surplus and expired accounts'),
    text(
      '一个平台身份对应一个本地账号；停用账号不能登录',
      'one platform identity, one local account; disabled ones cannot log in',
    ),
    text('定期清理账户的记录', 'records of regular clean-ups'),
  ),
  clause(
    protection,
    '8.1.4.2 d',
    text('访问控制：最小权限', 'Access control: least privilege'),
    text('自动开通的账号是否受控', 'whether accounts made automatically are under control'),
    text('管理员权限的分离', 'separation of administrators’ permissions'),
  ),
  clause(
    protection,
    '8.1.4.3 a',
    text('安全审计：启用审计', 'Audit: enabled'),
    text('登录、绑定、退出等事件是否记录', 'whether logins, bindings and logouts are recorded'),
    text('操作系统与数据库的审计', 'audit of operating system and database'),
  ),
  clause(
    protection,
    '8.1.4.3 b',
    text('安全审计：记录内容', 'Audit: contents'),
    text('配置的审计内容，以及日志中没有口令、令牌', 'configured contents; no password or token in logs'),
    text('实际日志抽样', 'samples of real logs'),
  ),
  clause(
    protection,
    '8.1.4.3 c',
    text('安全审计：保护与留存', 'Audit: protection and retention'),
    text('留存天数', 'days of retention'),
    text('备份与防篡改的落实', 'backups and protection against tampering'),
  ),
  clause(
    protection,
    '8.1.4.4 d',
    text('入侵防范：输入校验', 'Intrusion: validation of input'),
    text(
      '平台返回值进入 SQL、重定向目标来自请求等',
      'platform values in SQL, redirect targets from requests',
    ),
    text('渗透测试', 'penetration tests'),
  ),
  clause(
    protection,
    '8.1.4.4 e',
    text('入侵防范：已知漏洞', 'Intrusion: known weaknesses'),
    text(
      '依赖库的停止维护与已知漏洞（以本工具所附数据为准）',
      'libraries out of support or with known weaknesses, as far as the shipped data goes',
    ),
    text('漏洞扫描报告', 'reports of scanners'),
  ),
  clause(
    protection,
    '8.1.4.7',
    text('数据完整性', 'Integrity of data'),
    text('传输中的完整性（https、签名）', 'integrity in transit (https, signatures)'),
    text('存储中的完整性校验', 'checks of stored data'),
  ),
  clause(
    protection,
    '8.1.4.8',
    text('数据保密性', 'Confidentiality of data'),
    text(
      '密钥不写入文件与仓库；会话 Cookie 的属性',
      'no secret in files and repositories; flags of session cookies',
    ),
    text('数据库字段加密', 'encryption of database fields'),
  ),
  clause(
    protection,
    '8.1.4.10',
    text('剩余信息保护', 'Residual information'),
    text(
      '令牌不留在浏览器；退出时同时退出平台',
      'no token stays in browsers; logout ends the platform’s session, too',
    ),
    text('服务器内存与磁盘的清除', 'clearing of memory and disks'),
  ),
  clause(
    protection,
    '8.1.4.11',
    text('个人信息保护', 'Personal information'),
    text(
      '只索取必要的用户属性并说明用途；不写入日志',
      'only necessary claims, each with a purpose; none in logs',
    ),
    text('个人信息处理告知与授权', 'notice and consent'),
  ),
  clause(
    cryptography,
    '8.2 a',
    text('网络和通信：通信实体鉴别', 'Network: authentication of entities'),
    text('TLS 证书校验没有关闭', 'certificate checks are not switched off'),
    text('商用密码产品的认证证书', 'certificates of cryptographic products'),
  ),
  clause(
    cryptography,
    '8.2 c',
    text('网络和通信：传输保密性', 'Network: confidentiality in transit'),
    text('各地址 https', 'https of all addresses'),
    text('是否使用国密协议与合规产品', 'use of TLCP and of approved products'),
  ),
  clause(
    cryptography,
    '8.4 a',
    text('应用和数据：登录用户身份鉴别', 'Application: authentication of users'),
    text('由统一身份认证平台承担，本工具不检查', 'left to the identity platform; not checked here'),
    text('平台的密评材料', 'the platform’s own assessment'),
  ),
  clause(
    cryptography,
    '8.4 e',
    text('应用和数据：存储保密性', 'Application: confidentiality in storage'),
    text('密钥不以明文写入文件与仓库', 'no secret in clear in files and repositories'),
    text('重要数据存储加密的算法与产品', 'algorithms and products of stored data'),
  ),
];
