// Whatever a platform does wrong, a generated system lets nobody in, says what happened, and gives nothing away.
import { randomFillSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { laterMessage } from '../../core/conformance/fault-duty.ts';
import { serve } from '../../core/io/serve.ts';
import { faults } from '../../core/platform/faults.ts';
import { createPlatform } from '../../core/platform/platform.ts';
import type { Platform } from '../../core/platform/platform-shape.ts';
import { Browser } from './browser.ts';
import { faultPage, letIn } from './fault-pages.ts';
import { mainProfiles } from './matrix.ts';
import type { Program } from './program.ts';
import { createSystem, type System } from './system.ts';
import { credentialsIn, filesWritten, leaks, personalData, type Traces } from './traces.ts';

describe.each(mainProfiles)('a system for $id', (profile) => {
  let system: System;
  let platform: Platform;
  let running: Program;
  let closePlatform: () => Promise<void> = async () => undefined;
  const traces: Traces = {};
  const visited: string[] = [];

  beforeAll(async () => {
    const serving = await serve(
      { handle: (request, signal) => platform.handle(request, signal) },
      { port: 0 },
    );
    closePlatform = serving.close;
    system = await createSystem({ platform: profile.id, platformUrl: serving.url });
    platform = createPlatform({
      profile,
      baseUrl: serving.url,
      clients: [system.client],
      now: Date.now,
      random: (bytes) => randomFillSync(new Uint8Array(bytes)),
    });
    running = await system.start({ ACCOUNT_MODE: 'auto', PLATFORM_TIMEOUT_SECONDS: '1' });
  });
  afterAll(async () => {
    await running?.stop();
    await closePlatform();
    system?.remove();
  });

  const pageAt = (id: string) => faultPage(id, profile.id);

  /** Goes as far as the platform lets it; the last page. */
  async function logIn(browser: Browser) {
    const page = await browser.open(`${system.url}/auth/login`);
    const last = page.text.includes('name="persona"')
      ? await browser.submit(page, '/login', { persona: 'li-xin' })
      : page;
    visited.push(...browser.visited);
    return last;
  }

  it('lets its person in when nothing is wrong', async () => {
    const browser = new Browser();
    expect((await logIn(browser)).text).toContain('*昕，您好');
    expect((await browser.open(`${system.url}/api/me`)).status).toBe(200);
  });

  /** Those that strike the login itself. */
  const applicable = faults.filter((fault) => fault.appliesTo(profile) && laterMessage(fault) === undefined);
  const lettingIn = applicable.filter(({ id, system: duty }) => duty === 'accept' || pageAt(id) === letIn);

  it.each(applicable.filter((fault) => !lettingIn.includes(fault)))('refuses $id', async ({ id }) => {
    platform.setFaults([id]);
    const browser = new Browser();
    const page = await logIn(browser);
    if (page.url.startsWith(system.url)) traces[id] = page.text;
    expect(/<h1>([^<]*)/.exec(page.text)?.[1]).toBe(pageAt(id));
    expect(page.status).toBeGreaterThanOrEqual(400);
    expect((await browser.open(`${system.url}/api/me`)).status).toBe(401);
  });

  it.each(lettingIn)('accepts $id, and logs out all the same', async ({ id }) => {
    platform.setFaults([id]);
    const browser = new Browser();
    const page = await logIn(browser);
    expect(page.status).toBe(200);
    expect(page.text).toContain('，您好');
    expect(page.text).not.toContain('<script>document');
    expect((await browser.open(`${system.url}/api/me`)).status).toBe(200);
    const asked = AbortSignal.timeout(1500);
    await Promise.race([
      browser.submit(page, '/auth/logout').catch(() => undefined),
      new Promise((resolve) => asked.addEventListener('abort', resolve, { once: true })),
    ]);
    // A logout without end has used up what this browser may ask for.
    browser.visited.length = 0;
    expect((await browser.open(`${system.url}/api/me`)).status).toBe(401);
  });

  it('has told nobody what it must not, and noted every failure', async () => {
    await running.stop();
    Object.assign(traces, filesWritten(system.folder), { output: running.output() });
    expect(leaks(traces, [...system.secrets, ...personalData(), ...credentialsIn(visited)])).toEqual([]);
    const failures = (traces['logs/audit.jsonl'] ?? '').match(/"event":"login","result":"failure"/g) ?? [];
    const here = Object.keys(traces).filter((name) => faults.some(({ id }) => id === name));
    expect(failures).toHaveLength(here.length);
  });
});
