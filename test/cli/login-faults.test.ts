// What can be wrong with a platform, seen through `govauth test`: a finding with cause and fix, exit 1, no stack, no hanging.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { freshFolder, govauth, type Run } from './govauth.ts';
import { type Project, platform, project } from './project.ts';

let own: Project;
beforeAll(async () => {
  own = await project();
});

/** `check` failed and nothing else; the person learns why, with which proof, and what to do. */
function expectFinding({ code, stdout, stderr }: Run, check: string): void {
  const { passed, login } = JSON.parse(stdout);
  const failed = login.checks.filter(({ status }: { status: string }) => status === 'failed');
  expect(failed.map(({ id }: { id: string }) => id)).toEqual([check]);
  expect(failed[0].finding).toMatchObject({
    message: { zh: expect.stringMatching(/./), en: expect.stringMatching(/./) },
    cause: { zh: expect.stringMatching(/./), en: expect.stringMatching(/./) },
    hint: { zh: expect.stringMatching(/./), en: expect.stringMatching(/./) },
  });
  expect({ passed, code }).toEqual({ passed: false, code: 1 });
  expect(stdout + stderr).not.toMatch(/^\s+at \S+ \(/m);
}

const json = (folder: string, ...words: string[]) => govauth(['test', folder, '--format', 'json', ...words]);

describe('a platform with the fault', () => {
  it.each([
    ['code-expired', 'code-accepted'],
    ['envelope-failure', 'answer-successful'],
    ['subject-missing', 'subject-present'],
    ['state-dropped', 'state-echoed'],
    ['html-answer', 'answer-is-json'],
    ['client-rejected', 'client-authenticated'],
    ['redirect-uri-rejected', 'redirect-uri-accepted'],
    ['connection-reset', 'platform-reachable'],
    ['token-failure-in-gbk', 'answer-is-json'],
    ['userinfo-answer-huge', 'answer-successful'],
    ['token-answer-truncated', 'answer-is-json'],
    ['logout-loop', 'logout-returns'],
  ])('%s fails the check %s', async (fault, check) => {
    await platform(['--config', own.config, '--fault', fault]);
    expectFinding(await json(own.folder), check);
  });
});

describe('a real mistake', () => {
  it('platform down', async () => {
    const text = readFileSync(own.config, 'utf8');
    const folder = freshFolder();
    const off = text.replace('"publicBaseUrl"', '"testPlatform": false, "publicBaseUrl"');
    writeFileSync(join(folder, 'govauth.config.json'), off);
    writeFileSync(join(folder, '.env'), 'CLIENT_SECRET=x\n');
    expectFinding(await json(folder), 'platform-reachable');
  });

  it('wrong secret', async () => {
    await platform(['--config', own.config], { CLIENT_SECRET: 'another-secret' });
    expectFinding(await json(own.folder), 'client-authenticated');
  });

  it('unregistered redirect URI', async () => {
    const folder = freshFolder();
    const registered = join(folder, 'govauth.config.json');
    writeFileSync(registered, readFileSync(own.config, 'utf8').replaceAll('/auth/callback', '/auth/other'));
    await platform(['--config', registered], { CLIENT_SECRET: 'x' });
    expectFinding(await json(own.folder), 'redirect-uri-accepted');
  });

  it('certificate not trusted', async () => {
    const folder = freshFolder();
    const file = (name: string) => join(folder, name);
    const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
    execFileSync(
      'openssl',
      [
        'req',
        '-x509',
        '-newkey',
        'rsa:2048',
        '-nodes',
        '-days',
        '2',
        ...subject,
        '-keyout',
        file('key'),
        '-out',
        file('pem'),
      ],
      { stdio: 'pipe' },
    );
    const server = createServer({ key: readFileSync(file('key')), cert: readFileSync(file('pem')) });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const base = `http://127.0.0.1:${own.platformPort}`;
    writeFileSync(
      file('govauth.config.json'),
      readFileSync(own.config, 'utf8').replaceAll(base, `https://127.0.0.1:${port}`),
    );
    writeFileSync(file('.env'), 'CLIENT_SECRET=x\n');
    try {
      expectFinding(await json(folder), 'certificate-trusted');
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
});

describe('a sound platform', () => {
  it.each([[], ['--persona', 'zhao-jida']])('yields no finding (%s %s)', async (...words: string[]) => {
    const { code, stdout } = await json(own.folder, ...words);
    const { passed, login } = JSON.parse(stdout);
    expect({ code, passed }).toEqual({ code: 0, passed: true });
    expect(login.checks.filter(({ status }: { status: string }) => status === 'failed')).toEqual([]);
  });
});
