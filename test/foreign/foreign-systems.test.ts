// The whole report about relying parties that nobody here wrote, verdict by verdict, and what changes with a defect in them.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Group } from './expected/expected.ts';
import { expectedReports } from './expected-reports.ts';
import { type Placed, place } from './foreign-system.ts';
import { expressOpenidConnect, foreignSystems, modAuthOpenidc, passportOauth2 } from './foreign-systems.ts';
import { testSystem, type Verdict, verdictsOf } from './run-report.ts';

const placed = new Map<string, Placed>();
const reports = new Map<string, readonly Verdict[]>();

/** All at once: most of a run is waiting. */
beforeAll(async () => {
  for (const system of foreignSystems) placed.set(system.name, await place(system));
  const runs = [...placed].map(async ([name, at]) =>
    reports.set(name, await verdictsOf(at, '--plan', 'full')),
  );
  await Promise.all(runs);
}, 400_000);

const idsOf = (groups: readonly Group[]): string[] =>
  groups.flatMap(({ modules }) => modules.split(' ')).sort();

/** Verdicts that a group does not foresee, in words. */
function surprises(report: readonly Verdict[], status: string, groups: readonly Group[]): readonly string[] {
  return groups.flatMap(({ why, words, modules }) =>
    modules.split(' ').flatMap((id) => {
      const verdict = report.find((one) => one.id === id);
      const fits = verdict?.status === status && words.test(verdict.words);
      return fits ? [] : [`${id} (${why}): ${verdict?.status} ${verdict?.words}`];
    }),
  );
}

describe.each(Object.entries(expectedReports))('%s', (name, { failed, moot }) => {
  const report = () => reports.get(name) ?? [];

  it('is told the truth, and nothing is left in the balance', () => {
    expect(surprises(report(), 'failed', failed)).toEqual([]);
    expect(surprises(report(), 'not-applicable', moot)).toEqual([]);
  });

  it('fails and does not apply nowhere else', () => {
    const judged = (status: string) =>
      report().filter((one) => one.status === status && (status !== 'not-applicable' || one.played));
    expect(
      judged('failed')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(idsOf(failed));
    expect(
      judged('not-applicable')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(idsOf(moot));
    expect(judged('interrupted')).toEqual([]);
    expect(report().length).toBeGreaterThan(200);
  });
});

it('conforms once its failures are known, and the short plan says each reason once', async () => {
  const at = placed.get('express-openid-connect') ?? (await place(expressOpenidConnect));
  const { code, stdout } = await testSystem(at, '--plan', 'basic');
  expect([code, stdout]).toEqual([1, expect.stringMatching(/^The system does not conform/)]);
  expect(stdout.match(/came back last got HTTP 400/g)).toHaveLength(1);
  const list = join(at.folder, 'known.txt');
  writeFileSync(list, idsOf(expectedReports['express-openid-connect'].failed).join('\n'));
  const known = await testSystem(at, '--plan', 'basic', '--expected', list);
  expect(known.code).toBe(0);
});

/** Of the modules `ids`, with configuration of the library `more`. */
async function judgedWith(system: (typeof foreignSystems)[number], more: string, ...ids: string[]) {
  const judged = await verdictsOf(await place(system, more), '--module', ids.join(','));
  return Object.fromEntries(judged.map(({ id, status, words }) => [id, words || status]));
}

describe('a defect in one of them', () => {
  it('a state that nobody checks lets in whoever comes with a code', async () => {
    const forged = [
      'callback-state-wrong',
      'login-csrf',
      'callback-cookie-lost',
      'state-dropped',
      'state-changed',
    ];
    const sound = reports.get('passport-oauth2') ?? [];
    const before = sound.filter(({ id }) => forged.includes(id)).map(({ words }) => words.split(',', 1)[0]);
    expect(new Set(before)).toEqual(new Set(['Nobody was let in']));
    const judged = await judgedWith(
      passportOauth2,
      '{"state":false}',
      ...forged,
      'client-test',
      'logout-ends-session',
    );
    const { 'client-test': clean, 'logout-ends-session': logout, ...rest } = judged;
    expect([clean, logout]).toEqual(['passed', 'passed']);
    expect(Object.keys(rest).sort()).toEqual([...forged].sort());
    for (const words of Object.values(rest)) expect(words).toMatch(/established a session \(li-xin\)/);
  });

  it('a session cookie for scripts to read', async () => {
    const more = '{"session":{"cookie":{"httpOnly":false}}}';
    const ids = ['client-test', 'session-renewed', 'session-cookie-flags', 'secret-not-in-browser'];
    expect(await judgedWith(expressOpenidConnect, more, ...ids)).toEqual({
      'client-test': 'passed',
      'session-renewed': 'passed',
      'session-cookie-flags': expect.stringContaining('lacks HttpOnly'),
      'secret-not-in-browser': 'passed',
    });
  });

  it('two that the module of Apache has by default are gone once it is told so', async () => {
    const ids = ['client-test', 'pkce-fresh', 'session-cookie-flags'];
    const more = 'OIDCPKCEMethod S256\nOIDCCookieSameSite On';
    expect(await judgedWith(modAuthOpenidc, more, ...ids)).toEqual(
      Object.fromEntries(ids.map((id) => [id, 'passed'])),
    );
  });
});
