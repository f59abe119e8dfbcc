// Whether a secret can be guessed: known samples, words, patterns, too short.

/** Defaults and samples that everybody who knows the framework knows, in lower case. */
const known: ReadonlySet<string> = new Set([
  'abcdefghijklmnopqrstuvwxyz',
  'keyboard cat',
  'somerandomstring',
  'thistokenisnotsosecretchangeit',
  'dd05f1c54d63749eda95f9fa6d49v442a',
  'f4e2e52034348f86b67cde581c0f9eb5',
  'f4e2e52034348f86b67cde581c0f9eb5[www.renren.io]',
  '404e635266556a586e3272357538782f413f4428472b4b6250645367566b5970',
  'zsyk5kp6pzaajlt+eenmlg==',
  'kph+bixk5d2dezixcaaaa==',
  '4avvhmflus0kta3kprsdag==',
  'fcq+/xw488hmtcd+cmj3aa==',
  'zmq0zgi5njq0mdqwy2i4mjmxy2y3zmi3mjdhn2zmmjnhodviotg1zge0ntbjmgm4nda5nzyxmjdjowmwywrmztblzjlhngy3ztg4y2u3yte1odvkzdu5y2y3ogywzwe1nzuznwq2yjfjzdc0ngmxzwu2mmq3mjy1nzjmnte0mzi=',
]);

const words =
  /please|keyboard|application|platform|password|passwd|pass|changeme|change|replace|sample|example|default|random|string|secret|session|cookie|client|server|signing|sign|private|public|system|project|express|laravel|spring|ruoyi|super|oauth2?|token|admin|value|test|demo|fake|dummy|development|dev|production|prod|local|your|user|root|node|java|real|this|that|with|here|long|some|very|need|must|more|than|least|character|chars?|bits?|jwt|app|sso|key|php|egg|not|the|for|use|abc|cat|my|to|is/g;

/** What stays of `value` without words, digits in order and what joins them. */
const leftOf = (value: string): string =>
  value
    .toLowerCase()
    .replace(words, '')
    .replace(/0?1234567890?|123456?|19\d\d|20\d\d/g, '')
    .replace(/[^a-z0-9]/g, '');

/** Most neighbours are the same or next to each other: `aaaa`, `abcdef`, `654321`. */
function isSequence(value: string): boolean {
  let near = 0;
  for (let at = 1; at < value.length; at++)
    if (Math.abs(value.charCodeAt(at) - value.charCodeAt(at - 1)) <= 1) near += 1;
  return near > (value.length - 1) * 0.6;
}

/** `abcabcabc`: a shorter text, over and over. */
function isRepeated(value: string): boolean {
  const unit = value.length < 10_000 ? `${value}${value}`.indexOf(value, 1) : value.length;
  return unit > 0 && unit <= value.length / 2;
}

const isPattern = (value: string): boolean =>
  isSequence(value) ||
  isRepeated(value) ||
  new Set(value).size < 5 ||
  (/^\d+$/.test(value) && value.length < 24);

export type Weakness = 'known' | 'words' | 'pattern' | 'short';

/** Characters; below, a secret can be tried out, whatever it is made of. */
export const shortest = 16;

/** Undefined for what cannot be guessed as far as can be told. */
export function weaknessOf(value: string): Weakness | undefined {
  if (known.has(value.toLowerCase())) return 'known';
  const left = leftOf(value);
  if (left.length < 5 || left.length < value.length / 5) return isPattern(value) ? 'pattern' : 'words';
  if (isPattern(value)) return 'pattern';
  return value.length < shortest ? 'short' : undefined;
}

const phrase = /^[A-Za-z]+(?:[-_.][A-Za-z]+)*\d{0,4}$/;
const cased = /[a-z][A-Z]|[A-Z]{2}[a-z]/g;

/** Nobody thinks of such a value: a machine drew it. Names, words and samples are none. */
export function looksDrawn(value: string): boolean {
  if (!/^[!-~]{12,}$/.test(value) || /[|<>(){}\\,;]|:\/\/|^\/|^\.\.?\//.test(value)) return false;
  const weakness = weaknessOf(value);
  if (weakness !== undefined && weakness !== 'short') return false;
  if (!/\d/.test(value))
    return value.length >= 20 && phrase.test(value) && (value.match(cased)?.length ?? 0) >= 4;
  return !phrase.test(value) || (value.match(cased)?.length ?? 0) >= 3;
}
