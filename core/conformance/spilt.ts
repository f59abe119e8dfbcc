// What a page of the system must not show anybody: the client secret, tokens, the insides of the program.
import type { Seen } from './browser/seen.ts';
import type { Spilt } from './play.ts';

/** Lines of stack traces as the usual runtimes print them. */
const stacks = [
  /^\s*at [\w.$<>[\] ]+\(?(?:file:\/\/)?[^\s()]*:\d+(?::\d+)?\)?/m,
  /\bat (?:async )?[\w.$<>]+ \((?:node:|file:|\/)[^)]*:\d+:\d+\)/,
  /\bat [\w.$]+\([\w$]+\.java(?::\d+)?\)/,
  /Traceback \(most recent call last\)/,
  /#\d+ (?:\/|[A-Z]:\\)\S+\.php\(\d+\)/,
  /(?:Fatal error|Warning|Notice): .{1,200} in (?:\/|[A-Z]:\\)\S+ on line \d+/,
];

const lineWith = (text: string, at: number, hidden?: string): string =>
  (hidden === undefined ? text : text.replaceAll(hidden, '***'))
    .slice(Math.max(0, at - 40), at + 80)
    .replace(/\s+/g, ' ');

type Secret = { readonly kind: 'secret' | 'token'; readonly value: string };

/** Too short a value would be found everywhere. */
const shortest = 6;

/** Looked for as it is and as URLs write it. */
function foundIn(place: string, { value }: Secret): string | undefined {
  const found = [value, encodeURIComponent(value)].find((written) => place.includes(written));
  return found === undefined || value.length < shortest
    ? undefined
    : lineWith(place, place.indexOf(found), found);
}

export function spiltIn(
  { body, headers, setCookie, location = '' }: Seen,
  secrets: readonly Secret[],
): Spilt | undefined {
  const told = Object.entries(headers).flatMap(([name, value]) => (name === 'location' ? [] : [value]));
  for (const place of [body, location, ...told, ...setCookie])
    for (const secret of secrets) {
      const proof = foundIn(place, secret);
      if (proof !== undefined) return { what: secret.kind, proof };
    }
  for (const pattern of stacks) {
    const found = pattern.exec(body);
    if (found) return { what: 'stack', proof: lineWith(body, found.index) };
  }
  return undefined;
}
