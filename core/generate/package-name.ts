// A name for the generated package, made from what the system is called.

const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');

/**
 * Valid for npm, Maven and Composer: lower-case ASCII with single hyphens. A name without any such letter falls back to the
 * client id. The ending keeps it apart from every dependency: npm installs no package into one of the same name.
 */
export function packageName(systemName: string, clientId: string): string {
  const base = slug(systemName) || slug(clientId) || 'business';
  return base.endsWith('-system') ? base : `${/^[a-z]/.test(base) ? base : `s-${base}`}-system`;
}
