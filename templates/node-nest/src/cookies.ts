// 请求带来的 Cookie。本系统写的值都是 base64url 之类的字符，不需要解码。
import type { Request } from 'express';

export function readCookies(req: Request): Map<string, string> {
  const pairs = (req.headers.cookie ?? '').split(';').map((pair) => pair.trim());
  return new Map(pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));
}
