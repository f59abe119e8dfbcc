// 本地密码：scrypt 加盐散列（node:crypto 自带，不需要本地编译的模块）。
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** N、r、p 随散列一起保存：以后提高强度，旧密码照样能核对。 */
const cost = { N: 2 ** 15, r: 8, p: 1 };
const keyLength = 32;

export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, cost);
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), key.toString('base64url')].join('$');
}

/** 没有散列（账号不存在或没有密码）时也计算一次，用时不透露账号是否存在。 */
export async function verifyPassword(password: string, hash: string | undefined): Promise<boolean> {
  const [scheme, n, r, p, salt, key] = hash?.split('$') ?? [];
  if (scheme !== 'scrypt' || !salt || !key) {
    await derive(password, Buffer.alloc(16), cost);
    return false;
  }
  const expected = Buffer.from(key, 'base64url');
  const actual = await derive(password, Buffer.from(salt, 'base64url'), {
    N: Number(n),
    r: Number(r),
    p: Number(p),
  });
  return timingSafeEqual(actual, expected);
}

/** 密码的要求；返回不满足之处，满足时返回 undefined（GB/T 22239 8.1.4.1 a）。 */
export function passwordProblem(password: string): string | undefined {
  if (password.length < 8) return '密码至少 8 个字符。';
  if (password.length > 128) return '密码至多 128 个字符。';
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\d/, /[^\p{L}\d]/u].filter((kind) => kind.test(password)).length;
  return kinds < 2 ? '密码至少要有小写字母、大写字母、数字、符号中的两种。' : undefined;
}

function derive(password: string, salt: Buffer, { N, r, p }: typeof cost): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const options = { N, r, p, maxmem: 256 * N * r };
    scrypt(password.normalize('NFKC'), salt, keyLength, options, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}
