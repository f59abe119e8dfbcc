// Generated systems conform: every module that applies, at every kind of platform; how long each takes is written down.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseEnv } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { freePort } from '../../cli/demo/free-port.ts';
import { modules } from '../../core/conformance/modules.ts';
import type { ConformanceOutcome } from '../../core/conformance/outcome.ts';
import { govauth } from '../cli/govauth.ts';
import { fullPlans } from './matrix.ts';
import { createSystem } from './system.ts';

type Times = Record<string, Record<string, number>>;

const timesFile = join(import.meta.dirname, '../../docs/conformance/times.json');
const known: Times = existsSync(timesFile) ? JSON.parse(readFileSync(timesFile, 'utf8')) : {};
const measured: Times = {};

/** Whose times are written down. */
const timedStack = 'node-express';

describe.each(fullPlans)('a system on %s for %s', (stack, platform) => {
  it('does as it has to, whatever browser and platform do', async () => {
    const platformUrl = `http://127.0.0.1:${await freePort()}`;
    const system = await createSystem({ stack, platform, platformUrl });
    const log = join(system.folder, 'logs/audit.jsonl');
    const audit = () => (existsSync(log) ? readFileSync(log, 'utf8') : '');
    try {
      const before = audit();
      const words = ['test', '--system', system.folder, '--plan', 'full', '--format', 'json'];
      const run = await govauth(words, { cwd: system.folder });
      expect(run.stderr).toBe('');
      const { conformance }: { conformance: ConformanceOutcome } = JSON.parse(run.stdout);
      const wrong = conformance.modules.filter(
        ({ status }) => status !== 'passed' && status !== 'not-applicable',
      );
      expect(wrong.map(({ id, finding, reason }) => [id, finding?.message.en ?? reason?.en])).toEqual([]);
      expect([run.code, conformance.modules.length]).toEqual([0, modules.length]);
      const passed = conformance.modules.filter(({ status }) => status === 'passed');
      if (stack === timedStack)
        measured[platform] = Object.fromEntries(passed.map(({ id, duration }) => [id, Math.round(duration)]));

      // Its own accounts and logs are as they were, and nothing of the run is to be read in the report.
      expect(audit()).toBe(before);
      const { CLIENT_SECRET: secret = '?' } = parseEnv(readFileSync(join(system.folder, '.env'), 'utf8'));
      expect(run.stdout).not.toContain(secret);
      expect(run.stdout).not.toMatch(/1000000000\d|990100\d{12}|李昕|lixin@/);
    } finally {
      system.remove();
    }
  });
});

afterAll(() => {
  const ids = (times: Times) =>
    Object.entries(times).map(([platform, took]) => [platform, Object.keys(took).sort()]);
  if (JSON.stringify(ids(measured)) === JSON.stringify(ids(known))) return;
  mkdirSync(dirname(timesFile), { recursive: true });
  writeFileSync(timesFile, `${JSON.stringify(measured, undefined, 2)}\n`);
  throw new Error(
    'docs/conformance/times.json was out of date and has been written anew: run npm run derive and commit both',
  );
});
