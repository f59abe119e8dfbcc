// A name as its words, whatever joins them: `spring.redis.passWord`, `CLIENT_SECRET` and `clientSecret` read alike.

/** Names of this length are no names of settings. */
const longest = 300;

/** Each word in lower case after a dash: `-spring-redis-pass-word`. */
export function nameWords(name: string): string {
  const short = name.slice(-longest);
  const apart = /[a-z0-9][A-Z]|[A-Z][A-Z][a-z]/.test(short)
    ? short.replace(/([a-z0-9])(?=[A-Z])/g, '$1-').replace(/([A-Z])(?=[A-Z][a-z])/g, '$1-')
    : short;
  return apart
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-?/, '-')
    .replace(/-$/, '')
    .toLowerCase();
}
