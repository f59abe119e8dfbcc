// What a run leaves behind, and what of it nobody may find there: secrets, credentials in flight, full personal data.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { personas } from '../../core/platform/personas.ts';

/** Name of a trace → its text. */
export type Traces = Record<string, string>;

/** Personal data of the person who logs in, whole. */
export const personalData = (id = 'li-xin'): readonly string[] => {
  const claims = personas.find((persona) => persona.id === id)?.claims ?? {};
  return ['sub', 'name', 'phone_number', 'id_number', 'email'].map((claim) => String(claims[claim]));
};

/** The files a running system writes, but for its database, which has to know whom it knows. */
export function filesWritten(folder: string): Traces {
  const logs = join(folder, 'logs');
  return Object.fromEntries(
    readdirSync(logs).map((name) => [`logs/${name}`, readFileSync(join(logs, name), 'utf8')]),
  );
}

/** Every way a value may be written down: as it is, in a URL, in JSON, in HTML, in base64. */
function* waysToWrite(value: string): Iterable<string> {
  yield value;
  yield encodeURIComponent(value);
  yield new URLSearchParams([['', value]]).toString().slice(1);
  yield JSON.stringify(value).slice(1, -1);
  yield value.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
  yield [...value].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
  yield Buffer.from(value).toString('base64').replace(/=+$/, '');
  yield Buffer.from(value).toString('base64url');
}

/** `trace: value` for each hidden value that a trace shows; values are shortened, for this is printed. */
export const leaks = (traces: Traces, hidden: readonly string[]): readonly string[] =>
  Object.entries(traces).flatMap(([name, text]) =>
    hidden
      .filter((value) => [...waysToWrite(value)].some((written) => text.includes(written)))
      .map((value) => `${name}: ${value.slice(0, 3)}…`),
  );

/** The values of codes and tokens in the addresses that a browser went to; a fault may leave one empty. */
export const credentialsIn = (addresses: readonly string[]): readonly string[] => [
  ...new Set(
    addresses.flatMap((address) =>
      ['code', 'state', 'id_token_hint'].flatMap((name) =>
        new URL(address).searchParams.getAll(name).filter((value) => value !== ''),
      ),
    ),
  ),
];
