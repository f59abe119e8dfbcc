// What a key of some framework means, and the value it was given → a fact.
import { minutesOf, type TimeUnit } from './duration.ts';
import type { FlagRole, SessionFact, SessionSite, TimeRole, WordRole } from './fact.ts';

/** never: zero or less means for ever; session: zero or less is a cookie that goes with the browser, nothing is told. */
export type Meaning =
  | { readonly role: TimeRole; readonly unit: TimeUnit; readonly zero: 'never' | 'session' }
  | { readonly role: FlagRole; readonly inverted?: true }
  | { readonly role: WordRole };

const yes = /^(?:true|1|on|yes)$/i;
const no = /^(?:false|0|off|no)$/i;

function timeOf(text: string, unit: TimeUnit, zero: 'never' | 'session'): number | undefined {
  const minutes = minutesOf(text, unit);
  if (minutes === undefined || minutes > 0) return minutes;
  return zero === 'never' ? Number.POSITIVE_INFINITY : undefined;
}

/** Undefined where the text is none of what the meaning takes. */
export function factOf(meaning: Meaning, text: string, site: SessionSite): SessionFact | undefined {
  if ('unit' in meaning) {
    const minutes = timeOf(text, meaning.unit, meaning.zero);
    return minutes === undefined ? undefined : { ...site, role: meaning.role, minutes };
  }
  if (meaning.role === 'same-site' || meaning.role === 'store') {
    const word = text.trim().toLowerCase();
    return word === '' ? undefined : { ...site, role: meaning.role, word };
  }
  if (!yes.test(text.trim()) && !no.test(text.trim())) return undefined;
  const inverted = 'inverted' in meaning && meaning.inverted === true;
  return { ...site, role: meaning.role, on: yes.test(text.trim()) !== inverted };
}

// The meanings that frameworks share.
export const idleIn = (unit: TimeUnit): Meaning => ({ role: 'idle', unit, zero: 'never' });
export const absoluteIn = (unit: TimeUnit): Meaning => ({ role: 'absolute', unit, zero: 'never' });
export const cookieAgeIn = (unit: TimeUnit): Meaning => ({ role: 'cookie-age', unit, zero: 'session' });
export const httpOnly: Meaning = { role: 'http-only' };
export const secure: Meaning = { role: 'secure' };
export const sameSite: Meaning = { role: 'same-site' };
export const store: Meaning = { role: 'store' };
export const idInUrl: Meaning = { role: 'id-in-url' };
