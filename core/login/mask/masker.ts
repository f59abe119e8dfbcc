// Masks messages and sentences for one login: by name, by what it has learned, and by the shape of personal numbers.
import type { Profile } from '../../profile/profile.ts';
import type { BodyRole } from './body-role.ts';
import { maskLoose } from './mask-loose.ts';
import { maskMarkup } from './mask-markup.ts';
import { maskPairs } from './mask-pairs.ts';
import { maskTree } from './mask-tree.ts';
import { type MaskKind, maskValue } from './mask-value.ts';
import { kindOfName, maskedNames } from './masked-names.ts';
import { knownValue, sweep } from './sweep.ts';

export interface Masker {
  /** From now on `value` is masked wherever it stands, however it is encoded. */
  learn(kind: MaskKind, value: string): void;
  /** A sentence or a value, swept. */
  text(value: string): string;
  /** A value under its name. */
  named(name: string, value: string): string;
  url(value: string): string;
  headers(value: Readonly<Record<string, string>>): Record<string, string>;
  body(body: string, mediaType: string, role: BodyRole): string;
}

const noise = new Set(['connection', 'keep-alive', 'transfer-encoding', 'date']);
const urlHeaders = new Set(['location', 'referer', 'origin']);
/** Longer bodies are cut where they are shown. */
const shownLength = 8192;
/** What lies behind is never shown, and need not be masked. */
const read = 4 * shownLength;

const cut = (body: string): string =>
  body.length > shownLength ? `${body.slice(0, shownLength)}\n… (${body.length})` : body;

/** Undefined for what is no object, array or text: a page is told by its first character, and throws nothing. */
function parseJson(body: string): unknown {
  if (!/^\s*["{[]/.test(body)) return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

export function createMasker(profile: Profile): Masker {
  const names = maskedNames(profile);
  const known = new Map<string, ReturnType<typeof knownValue>>();
  const kindOf = (name: string) => kindOfName(names, name);
  // The same header values stand in every message.
  const swept = new Map<string, string>();
  const text = (value: string): string => {
    const before = swept.get(value);
    if (before !== undefined) return before;
    const after = sweep(value, known);
    if (value.length < 200) swept.set(value, after);
    return after;
  };

  const url = (value: string): string => {
    const query = value.indexOf('?');
    const fragment = value.indexOf('#');
    const start = query < 0 ? fragment : query;
    if (start < 0) return text(value);
    const [search = '', hash] = value.slice(start + 1).split('#', 2);
    const tail = hash === undefined ? '' : `#${maskPairs(hash, kindOf)}`;
    return text(value.slice(0, start + 1) + maskPairs(search, kindOf) + tail);
  };

  const maskBody = (body: string, mediaType: string, role: BodyRole): string => {
    if (mediaType.includes('x-www-form-urlencoded')) return maskPairs(body, kindOf);
    const json = parseJson(body);
    const rules = { kindOf, role, profile };
    if (json !== undefined) return JSON.stringify(maskTree(json, rules), null, 2);
    return maskMarkup(/^\s*</.test(body) ? body : maskLoose(body.slice(0, read), rules));
  };

  return {
    learn: (kind, value) => {
      swept.clear();
      if (value.length >= 4 || /^\p{Script=Han}{2,}$/u.test(value))
        known.set(value, knownValue(value, maskValue(kind, value)));
    },
    text,
    named: (name, value) => {
      const kind = kindOf(name);
      return kind ? maskValue(kind, value) : text(value);
    },
    url,
    headers: (headers) =>
      Object.fromEntries(
        Object.entries(headers)
          .filter(([name]) => !noise.has(name))
          .map(([name, value]) => {
            const kind = kindOf(name);
            if (kind) return [name, maskValue(kind, value)];
            return [name, urlHeaders.has(name) ? url(value) : text(value)];
          }),
      ),
    // What is cut anyway need not be swept: a page of a megabyte would take its time.
    body: (body, mediaType, role) =>
      body === '' ? '' : cut(text(maskBody(body, mediaType, role).slice(0, read))),
  };
}
