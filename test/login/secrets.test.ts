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

/** How many secrets a login with this fault has at least, where they are less than three. */
const fewest: Readonly<Record<string, number>> = { 'authorization-denied': 1 };

describe.each(profiles)('$id', (profile) => {
  const said = { pair: pairOf(profile), headers: signedHeaders(profile) };
  /** A platform may call the code of a failure `code` too. */
  const noSecrets = ['', ...profile.errors.map(({ code }) => String(code))];
  const cases = ['', ...faults.filter((fault) => fault.appliesTo(profile)).map(({ id }) => id)];

  it.each(cases)('fault “%s”: every report is clean', async (fault) => {
    const heard = new Set<string>();
    const fetch = listening(networkOf(platformFor(profile, fault ? [fault] : [])), said, heard);
    const world = worldOf(fetch, fault === 'answer-slow' ? { timeLimit: 300 } : {});
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
    ].join('\n');
    for (const harmless of noSecrets) heard.delete(harmless);
    if (!['issuer-mismatch', 'redirect-uri-rejected'].includes(fault))
      expect(heard.size).toBeGreaterThan(fewest[fault] ?? 2);
    for (const value of [clientSecret, signing.secret, ...personal, ...heard]) {
      for (const form of encodings(value))
        expect(written.includes(form), `${value.slice(0, 6)}… as ${form.slice(0, 9)}…`).toBe(false);
    }
  });
});
