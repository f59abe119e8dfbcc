// 审计日志：一行一个 JSON，只追加；不写令牌、密钥、证件号、手机号（GB/T 22239 8.1.4.3）。
import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { maskSubject } from './mask.ts';

export interface AuditEntry {
  event: 'login' | 'bind' | 'unbind' | 'logout' | 'session-expired' | 'account-changed' | 'service';
  result: 'success' | 'failure';
  /** 原因的短名，见 auth/login-failure.ts；成功时可以不写。 */
  reason?: string | undefined;
  /** 平台账号标识，写入前由本文件掩码。 */
  subject?: string | undefined;
  /** 本地账号名。 */
  account?: string | undefined;
  sourceIp?: string | undefined;
  requestId?: string | undefined;
}

export type Audit = (entry: AuditEntry) => void;

/** file 为 undefined 时不启用，什么也不写。 */
export function createAudit(file: string | undefined): Audit {
  if (file === undefined) return () => undefined;
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  return ({ event, result, reason, subject, account, sourceIp, requestId }) => {
    const line = JSON.stringify({
      time: new Date().toISOString(),
      event,
      result,
      reason,
      subject: subject === undefined ? undefined : maskSubject(subject),
      account,
      sourceIp,
      requestId,
    });
    // 每次重新打开文件：日志轮转改名之后不必重启；写不进去就让这次操作失败，而不是悄悄漏记。
    appendFileSync(file, `${line}\n`, { mode: 0o600 });
  };
}
