// Which random text fits what a platform takes for a state: its characters and its length.
import { UserError } from '../errors.ts';
import { text } from '../text.ts';
import type { AuthorizeEndpoint } from './profile.ts';

export interface StateText {
  readonly alphabet: string;
  readonly length: number;
}

const lower = 'abcdefghijklmnopqrstuvwxyz';
const upper = lower.toUpperCase();
const digits = '0123456789';

/** From rich to poor. The first is Base64url, which client libraries make themselves. */
const alphabets = [
  `${upper}${lower}${digits}-_`,
  `${upper}${lower}${digits}`,
  `${upper}${lower}`,
  `${lower}${digits}`,
  `${upper}${digits}`,
  `${digits}abcdef`,
  `${digits}ABCDEF`,
  lower,
  upper,
  digits,
];

/** 256 bits in Base64url. More characters are used only where an alphabet is poorer. */
const enough = 256;

/** Every character of the alphabet stands at every place once: a pattern that takes all of these takes any mixture. */
function* samples(alphabet: string, length: number): Generator<string> {
  for (let shift = 0; shift < alphabet.length; shift++)
    yield Array.from({ length }, (_, index) => alphabet[(index + shift) % alphabet.length]).join('');
}

/**
 * The text with the most randomness, up to 256 bits, that obeys the pattern and the length.
 * Throws a UserError when none does.
 */
export function stateText({ pattern, maxLength = 128 }: AuthorizeEndpoint['state']): StateText {
  const allowed = pattern === undefined ? undefined : new RegExp(pattern);
  let best: StateText & { readonly bits: number } = { alphabet: '', length: 0, bits: 0 };
  for (const alphabet of alphabets) {
    const perCharacter = Math.log2(alphabet.length);
    const bits = (length: number): number => Math.min(length * perCharacter, enough);
    const longest = Math.min(maxLength, Math.ceil(enough / perCharacter));
    for (let length = longest; bits(length) > best.bits; length--) {
      if (allowed && ![...samples(alphabet, length)].every((sample) => allowed.test(sample))) continue;
      best = { alphabet, length, bits: bits(length) };
    }
  }
  if (best.length > 0) return { alphabet: best.alphabet, length: best.length };
  throw new UserError({
    code: 'state-limits-unmet',
    text: text(
      `平台档案对 state 的限制（${pattern ?? ''}，最长 ${maxLength}）无法满足。`,
      `No random state fits the limits of the profile (${pattern ?? ''}, at most ${maxLength}).`,
    ),
    hint: text(
      '请核对档案里的 authorize.state：应容得下一段随机的字母或数字。',
      'Look at authorize.state in the profile: it must leave room for random letters or digits.',
    ),
  });
}

/** True for what client libraries make by themselves: 43 characters of Base64url. */
export const isUsual = ({ alphabet, length }: StateText): boolean =>
  alphabet === alphabets[0] && length === 43;
