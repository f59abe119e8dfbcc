// 平台认证后得到的人：唯一标识，和 system.ts 里声明过的用户信息（其余的在这里就丢掉）。
import { maskClaim, maskName } from '../mask.ts';
import type { PendingBinding } from '../session.ts';
import { declaredClaims } from '../system.ts';
import { LoginFailure } from './login-failure.ts';

export interface Identity {
  subject: string;
  claims: Record<string, string>;
  /** 退出平台时要带上的凭据（只有部分平台需要）。 */
  logoutHint?: string | undefined;
}

/** 唯一标识必须是非空字符串：数字、数组、空白、残缺的字符都拒绝，绝不转换成字符串将就。 */
export function requireSubject(value: unknown): string {
  if (
    typeof value !== 'string' ||
    value.trim() === '' ||
    value.length > 255 ||
    /[\p{Cc}\p{Cs}]/u.test(value)
  ) {
    throw new LoginFailure('subject-invalid');
  }
  return value;
}

/** 只取声明过的项；只接受短文本、数字、布尔值和它们的列表（照片可以长一些）。 */
export function pickClaims(userinfo: Record<string, unknown>): Record<string, string> {
  const picked: Record<string, string> = {};
  for (const { name } of declaredClaims) {
    const found = Object.hasOwn(userinfo, name) ? userinfo[name] : undefined;
    const text = (Array.isArray(found) ? found : [found]).filter(isPlain).join('、');
    const limit = name === 'picture' ? 1_000_000 : 200;
    if (text !== '' && text.length <= limit) picked[name] = text.replace(/\p{Cc}/gu, ' ');
  }
  return picked;
}

const isPlain = (value: unknown) => ['string', 'number', 'boolean'].includes(typeof value);

/** 放进会话的样子：全部掩码。业务需要原值时，在这里按用途取用，不要整份保存。 */
export function toSessionIdentity({ subject, claims, logoutHint }: Identity): PendingBinding['identity'] {
  return {
    subject,
    displayName: maskName(claims.name ?? ''),
    claims: declaredClaims
      .filter(({ name }) => name in claims)
      .map(({ name, title, purpose }) => ({ title, purpose, value: maskClaim(name, claims[name] ?? '') })),
    logoutHint,
  };
}
