// Masks what was to be JSON and is not: cut off, with the wrong quotes, put together by hand. Names stand before values all the same.
import { kindOfMember, type MaskRules } from './mask-tree.ts';
import { maskValue } from './mask-value.ts';

/** A name, a colon or an equals sign, and a value: a text (perhaps without its end), a list, the beginning of an object, a word. */
const member =
  /(?:(["'])|(?<![\p{L}\p{N}_.$-]))(?<name>[\p{L}\p{N}_.$-]+)\1\s*[:=]\s*(?<value>"(?:[^"\\]|\\.)*(?:"|$)|'(?:[^'\\]|\\.)*(?:'|$)|\[[^\]]*\]?|\{[^{}]*|[^\s,;{}[\]"']+)/gu;

/** A list, or an object up to its first object. */
function maskNested(name: string, value: string, rules: MaskRules): string {
  // Elements of a list have no names of their own.
  const personal = rules.role === 'userinfo' && !value.includes(':');
  return personal || rules.kindOf(name) ? maskValue('hidden', value) : maskLoose(value, rules);
}

function maskPlain(name: string, value: string, rules: MaskRules): string {
  const kind = kindOfMember(name, rules);
  if (!kind) return value;
  const quote = /^["']/.test(value) ? value.charAt(0) : '';
  const held = quote ? value.replace(/^["']|["']$/g, '') : value;
  return `${quote}${maskValue(kind, held)}${quote}`;
}

export const maskLoose = (body: string, rules: MaskRules): string =>
  body.replace(member, (whole, ...rest) => {
    const { name = '', value = '' } = rest.at(-1) as { readonly name?: string; readonly value?: string };
    const masked = /^[{[]/.test(value) ? maskNested(name, value, rules) : maskPlain(name, value, rules);
    return whole.slice(0, whole.length - value.length) + masked;
  });
