// Whatever a profile says, the generated system compiles, passes its own tests, and logs in at a platform that plays it.
import { randomFillSync } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { decodeEntities } from '../../core/browser/page-text.ts';
import { serve } from '../../core/io/serve.ts';
import { createPlatform } from '../../core/platform/platform.ts';
import type { Platform } from '../../core/platform/platform-shape.ts';
import type { Profile } from '../../core/profile/profile.ts';
import { profiles } from '../../core/profile/profiles.ts';
import { hostilePurposes, hostileSystem } from '../templates/hostile-answers.ts';
import { Browser } from './browser.ts';
import {
  clientSecret,
  generateProject,
  installProject,
  runCommand,
  signing,
  startProject,
} from './generated-project.ts';
import { inventedProfiles } from './invented-profiles.ts';
import { ownStacks, runsOwnTests, triesProfile, triesShipped } from './matrix.ts';

/** What people typed is meant to break out of whatever it is written into. */
const hostile = {
  system: { ...hostileSystem, protectionLevel: 3 },
  claims: [
    { name: 'name', purpose: hostilePurposes[0] },
    { name: 'phone_number', purpose: hostilePurposes[1] },
  ],
};

/** One of the systems has its audit log switched off, which is said at its start. */
const unaudited = {
  id: 'plain',
  change: {
    audit: { enabled: false, retentionDays: 180 },
    rules: { 'audit-enabled': 'off', 'logout-at-platform': 'off' },
  },
};

const cleanUp: (() => unknown)[] = [];
afterEach(async () => {
  for (const step of cleanUp.splice(0).reverse()) await step();
});

/** A platform that plays `profile`, and a project generated for it; the platform is told of the project at last. */
async function meet(stack: string, profile: Profile) {
  let platform: Platform | undefined;
  const serving = await serve(
    {
      handle(request, signal) {
        if (!platform) throw new Error('asked too early');
        return platform.handle(request, signal);
      },
    },
    { port: 0 },
  );
  cleanUp.push(serving.close);
  const claims = hostile.claims.filter(({ name }) => profile.claims[name]);
  const client = { signing: { keyId: signing.keyId, secret: '${env:SIGNING_SECRET}' } };
  const change = {
    ...hostile,
    claims,
    ...(profile.id === unaudited.id && unaudited.change),
    ...(profile.signing && { client }),
  };
  const project = await generateProject(stack, profile, serving.url, change);
  cleanUp.push(project.remove);
  await installProject(project);
  platform = createPlatform({
    profile,
    baseUrl: serving.url,
    clients: [
      {
        id: 'zwrz_sfjoa01',
        secret: clientSecret,
        signing,
        redirectUris: [`${project.url}/auth/callback`],
        postLogoutRedirectUris: [`${project.url}/auth/logged-out`],
      },
    ],
    now: Date.now,
    random: (bytes) => randomFillSync(new Uint8Array(bytes)),
  });
  return { project, platform, platformUrl: serving.url };
}

/** What the platform does after its own logout. */
const ends = (profile: Profile): 'returns' | 'stays' | 'never' => {
  if (!profile.logout) return 'never';
  return profile.logout.parameters['post_logout_redirect_uri'] === null ? 'stays' : 'returns';
};

/** What the system says when the platform has no logout, and when it came back from it. */
const farewells = { never: '可能仍是登录状态', returns: '您已退出登录', stays: '' };

describe.each(
  ownStacks.flatMap(({ id: stack, flows, signs }) =>
    [
      ...inventedProfiles.filter(({ id }) => triesProfile(stack, id)),
      ...profiles.filter(({ id }) => triesShipped(stack, id)),
    ]
      .filter(({ flow, signing: recipe }) => flows.includes(flow) && (signs || !recipe))
      .map((profile) => [stack, profile.id, profile] as const),
  ),
)('%s and a platform like “%s”', (stack, id, profile) => {
  it('is logged in at by the system generated for it, whose own tests pass', async () => {
    const { project, platform, platformUrl } = await meet(stack, profile);
    if (runsOwnTests(stack, id)) await runCommand(project, 'test');
    await runCommand(project, 'lint');

    const system = await startProject(project, { CLIENT_SECRET: clientSecret, ACCOUNT_MODE: 'auto' });
    cleanUp.push(system.stop);
    const browser = new Browser();
    const shown = decodeEntities((await browser.open(`${project.url}/`)).text);
    for (const typed of Object.values(hostileSystem)) expect(shown).toContain(typed);
    const loginPage = await browser.open(`${project.url}/auth/login`);
    expect(loginPage.url, loginPage.text).toMatch(platformUrl);
    const home = await browser.submit(loginPage, '/login', { persona: 'li-xin' });
    expect([home.url, home.status], home.text).toEqual([`${project.url}/`, 200]);
    expect(home.text).toContain('*昕，您好');
    // The claims arrived, and went no further than their masks.
    if (profile.flow !== 'oidc-code' && profile.claims['phone_number'])
      expect(home.text).toContain('100****0001');
    expect(home.text).not.toMatch(/10000000001|990100199001010012/);
    expect(JSON.parse((await browser.open(`${project.url}/api/me`)).text)).toMatchObject({ role: 'user' });

    const loggedOut = await browser.submit(home, '/auth/logout');
    expect((await browser.open(`${project.url}/api/me`)).status).toBe(401);
    const end = ends(profile);
    if (end === 'stays') expect(loggedOut.url.startsWith(`${platformUrl}/`)).toBe(true);
    else expect(loggedOut.url).toBe(`${project.url}/auth/logged-out${stateOf(loggedOut.url)}`);
    expect(loggedOut.text).toContain(farewells[end]);
    const again = await browser.open(`${project.url}/auth/login`);
    // Where the platform has a logout, it asks who it is again; where it has none, it still knows.
    expect(again.url.startsWith(platformUrl)).toBe(profile.logout !== undefined);
    const auditLog = join(project.folder, 'logs/audit.jsonl');
    const audited = id !== unaudited.id;
    expect([existsSync(auditLog), system.output().includes('没有启用审计日志')]).toEqual([audited, !audited]);
    if (audited) {
      const entries = readFileSync(auditLog, 'utf8');
      expect(entries).toMatch(/"event":"login","result":"success"[\s\S]*"event":"logout"/);
      expect(entries).not.toMatch(/U99000001|李昕|10000000001|Test-Secret|7e570123/);
    }
    expect(platform.requests().filter(({ problem }) => problem)).toEqual([]);
    if (stack === 'node-express')
      expect(existsSync(join(project.folder, 'src/auth/dialect.ts')), id).toBe(
        !['plain', 'openid', 'signed-hmac-sm3'].includes(id),
      );
  });
});

const stateOf = (url: string) => new URL(url).search;
