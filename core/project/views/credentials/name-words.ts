// A name as its words, whatever joins them: `spring.redis.passWord`, `CLIENT_SECRET` and `clientSecret` read alike.

/** Names of this length are no names of settings. */
const longest = 300;

const split = (name: string): string =>
  name
    .slice(-longest)
    .replace(/([a-z0-9])(?=[A-Z])/g, '$1-')
    .replace(/([A-Z])(?=[A-Z][a-z])/g, '$1-')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-?/, '-')
    .replace(/-$/, '')
    .toLowerCase();

/** Several views ask for the words of the same names. */
const known = new Map<string, string>();
const mostKnown = 5000;

/** Each word in lower case after a dash: `-spring-redis-pass-word`. */
export function nameWords(name: string): string {
  const words = known.get(name) ?? split(name);
  if (known.size >= mostKnown) known.clear();
  known.set(name, words);
  return words;
}
