// 登录后回到哪里：只接受本系统内的路径，其余一律回首页，不做开放重定向。

/** basePath 为空串或以“/”开头、不以“/”结尾。 */
export function safeReturnPath(requested: unknown, basePath: string): string {
  const home = `${basePath}/`;
  if (typeof requested !== 'string' || requested.length > 512) return home;
  // “//主机”和“/\主机”会被浏览器当作别的网站；反斜杠、控制字符没有正当用途。
  if (!requested.startsWith('/') || requested.startsWith('//') || /[\\\p{Cc}]/u.test(requested)) return home;
  const base = new URL('http://internal.invalid');
  const url = URL.canParse(requested, base) ? new URL(requested, base) : base;
  const path = url.pathname + url.search;
  if (url.origin !== base.origin || !path.startsWith(home) || path.startsWith('//')) return home;
  // 回到登录、退出这些地址没有意义，还会绕圈。
  return url.pathname.startsWith(`${basePath}/auth/`) ? home : path;
}
