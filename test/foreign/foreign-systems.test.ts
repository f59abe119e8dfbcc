// The whole report about relying parties that nobody here wrote, verdict by verdict, and what changes with a defect in them.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Expected } from './expected/expected.ts';
import { expectedReports } from './expected-reports.ts';
import { type Placed, place } from './foreign-system.ts';
import { expressOpenidConnect, foreignSystems, modAuthOpenidc, passportOauth2 } from './foreign-systems.ts';
import { testSystem, type Verdict, verdictsOf } from './run-report.ts';
import { idsOf, surprises } from './surprises.ts';

const placed = new Map<string, Placed>();
const reports = new Map<string, readonly Verdict[]>();

/** What surprises is played once more, by itself: on a busy machine a login may have been too slow for the system’s own limit. */
async function reportOf(at: Placed, expected: Expected): Promise<readonly Verdict[]> {
  const report = await verdictsOf(at, '--plan', 'full');
  const ids = [...surprises(report, expected).keys()];
  if (ids.length === 0 || ids.length > 10) return report;
  const again = await verdictsOf(at, '--module', ids.join(','), '--parallel', '1');
  return report.map((one) => again.find(({ id }) => id === one.id) ?? one);
}

/** All at once: most of a run is waiting. */
beforeAll(async () => {
  for (const system of foreignSystems) placed.set(system.name, await place(system));
  const runs = Object.entries(expectedReports).map(async ([name, expected]) => {
    const at = placed.get(name);
    if (at) reports.set(name, await reportOf(at, expected));
  });
  await Promise.all(runs);
}, 400_000);

it.each(Object.entries(expectedReports))('%s is told the truth, module by module', (name, expected) => {
  const report = reports.get(name) ?? [];
  expect(report.length).toBeGreaterThan(200);
  expect([...surprises(report, expected)]).toEqual([]);
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
