// Nothing secret and nothing personal leaves a login test: every value that crossed the wire is looked for in every report.
import { describe, expect, it } from 'vitest';
import type { LoginWorld } from '../../core/login/login-input.ts';
import { runLogin } from '../../core/login/run-login.ts';
import { faults } from '../../core/platform/faults.ts';
import { personas } from '../../core/platform/personas.ts';
import type { Profile } from '../../core/profile/profile.ts';
import { profiles } from '../../core/profile/profiles.ts';
import { htmlReport } from '../../core/report/html.ts';
import { jsonReport } from '../../core/report/json.ts';
import { junitReport } from '../../core/report/junit.ts';
import { markdownReport } from '../../core/report/markdown.ts';
import { textReport } from '../../core/report/text.ts';
import { clientSecret, inputFor, networkOf, platformFor, signing, worldOf } from './meet.ts';

const standardNames = [
  'code',
  'state',
  'nonce',
  'code_verifier',
  'access_token',
  'id_token',
  'id_token_hint',
];

/** Where a secret value stands under one of its names, the platform's own among them. */
function pairOf({ callback, token, userinfo }: Profile): RegExp {
  const own = [callback.parameters['code'], callback.parameters['state'], token?.parameters['code']];
  const placed = [
    userinfo.token?.name,
    userinfo.code?.name,
    token?.fields['access_token']?.split('.').at(-1),
  ];
  const names = [...standardNames, 'login', ...own, ...placed].filter((name) => typeof name === 'string');
  return new RegExp(`[?&"](?:${names.join('|')})"?[=:] ?"?([\\w.~-]{16,})`, 'g');
}

/** Headers that hold a signature, or what it is good once for. */
const signedHeaders = ({ signing }: Profile): readonly string[] =>
  [signing?.signature, signing?.nonce].flatMap((carrier) => (carrier?.in === 'header' ? [carrier.name] : []));

/** Collects every secret value that goes over the wire, as it goes. */
function listening(
  fetch: LoginWorld['fetch'],
  { pair, headers }: { pair: RegExp; headers: readonly string[] },
  heard: Set<string>,
): LoginWorld['fetch'] {
  const hear = (text: string) => {
    for (const [, value = ''] of text.matchAll(pair)) heard.add(value);
  };
  return async (url, init) => {
    hear(url);
    hear(`&${String(init.body ?? '')}`);
    for (const name of headers) heard.add(new Headers(init.headers).get(name) ?? '');
    for (const cookie of (new Headers(init.headers).get('cookie') ?? '').split('; '))
      heard.add(cookie.slice(cookie.indexOf('=') + 1));
    const answer = await fetch(url, init);
    hear(answer.headers.get('location') ?? '');
    hear(await answer.clone().text());
    return answer;
  };
}

const [person] = personas;
const personal = ['sub', 'name', 'phone_number', 'id_number', 'email', 'preferred_username'].map((name) =>
  String(person?.claims[name]),
);

const encodings = (value: string): string[] => [
  value,
  encodeURIComponent(value),
  JSON.stringify(value).slice(1, -1),
  btoa(String.fromCharCode(...new TextEncoder().encode(value))),
];

/** Faults after which nothing secret is heard any more. */
const stopsAtOnce = (fault: string): boolean =>
  ['issuer-mismatch', 'redirect-uri-rejected'].includes(fault) ||
  (fault.startsWith('discovery-') && faults.find(({ id }) => id === fault)?.caughtBy !== undefined);

/** How many secrets a login with this fault has at least. */
const fewest = (fault: string): number => (/^(?:authorization-|code-|callback-|state-)/.test(fault) ? 1 : 2);

describe.concurrent.each(profiles)('$id', (profile) => {
  const said = { pair: pairOf(profile), headers: signedHeaders(profile) };
  const noSecrets = new Set(['', ...profile.errors.map(({ code }) => String(code))]);
  /** A platform may call the code of a failure `code` too, and name it as RFC 6749 does. */
  const isSecret = (value: string) => !(noSecrets.has(value) || /^[a-z]+(?:_[a-z]+)+$/.test(value));
  const cases = ['', ...faults.filter((fault) => fault.appliesTo(profile)).map(({ id }) => id)];

  it.each(cases)('fault “%s”: every report is clean', async (fault) => {
    const heard = new Set<string>();
    const fetch = listening(networkOf(platformFor(profile, fault ? [fault] : [])), said, heard);
    const world = worldOf(fetch, /-(?:slow|silent)$/.test(fault) ? { timeLimit: 1000 } : {});
    const report = {
      product: { name: 'GovAuth Kit', version: '0' },
      login: await runLogin(inputFor(profile), world),
      stages: [],
    };
    const written = [
      jsonReport(report),
      htmlReport(report, 'zh'),
      htmlReport(report, 'en'),
      textReport(report, 'zh'),
      markdownReport(report, 'zh'),
      junitReport(report, 'en'),
    ].join('\n');
    const secrets = [...heard].filter(isSecret);
    if (!stopsAtOnce(fault)) expect(secrets.length).toBeGreaterThan(fewest(fault));
    for (const value of [clientSecret, signing.secret, ...personal, ...secrets]) {
      for (const form of encodings(value))
        expect(written.includes(form), `${value.slice(0, 6)}… as ${form.slice(0, 9)}…`).toBe(false);
    }
  });
});
