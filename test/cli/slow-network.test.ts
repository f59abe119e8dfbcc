// Networks that are slow, refused or behind a proxy, seen through `govauth test`: progress is told, Ctrl+C ends it within a second.
import { readFileSync, writeFileSync } from 'node:fs';
import net, { type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { startProxy } from '../login/proxy-double.ts';
import { ended, freshFolder, govauth, start } from './govauth.ts';
import { project } from './project.ts';

/** A project whose platform is at `address`, with a secret. */
async function projectAt(address: string): Promise<string> {
  const { config, platformPort } = await project();
  const folder = freshFolder();
  const text = readFileSync(config, 'utf8').replaceAll(`http://127.0.0.1:${platformPort}`, address);
  const own = text.replace('"publicBaseUrl"', '"testPlatform": false, "publicBaseUrl"');
  writeFileSync(join(folder, 'govauth.config.json'), own);
  writeFileSync(join(folder, '.env'), 'CLIENT_SECRET=a-secret-of-the-test\n');
  return folder;
}

async function silentServer(): Promise<number> {
  const sockets = new Set<net.Socket>();
  const server = net.createServer((socket) => void sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

it.each(['… Finding the platform', '… HTTP answer'])(
  'a platform that says nothing: %s, and Ctrl+C ends it within a second',
  async (words) => {
    const folder = await projectAt(`http://127.0.0.1:${await silentServer()}`);
    const child = start(['test', folder, '--lang', 'en']);
    const end = ended(child);
    await new Promise<void>((resolve) =>
      child.stderr?.on('data', (chunk) => String(chunk).includes(words) && resolve()),
    );
    const asked = Date.now();
    child.kill('SIGINT');
    const { code, stderr } = await end;
    expect(Date.now() - asked).toBeLessThan(1000);
    expect(code).toBe(130);
    expect(stderr).toContain(`${words} (Ctrl+C cancels)`);
    expect(stderr).toContain('Cancelled.');
  },
);

it('HTTPS_PROXY is used for a platform elsewhere, and the report says so without its password', async () => {
  const proxy = await startProxy({ upstream: 9, refuses: 403 });
  onTestFinished(proxy.close);
  const folder = await projectAt('https://sso.sfj.invalid');
  const env = { HTTPS_PROXY: `http://wang:p%40ss@127.0.0.1:${proxy.port}` };
  const { code, stdout, stderr } = await govauth(['test', folder, '--format', 'json'], { env });
  expect(code).toBe(1);
  const { login } = JSON.parse(stdout);
  const [failed] = login.checks.filter(({ status }: { status: string }) => status === 'failed');
  expect(failed).toMatchObject({ id: 'platform-reachable', step: 'secure-connection' });
  expect(failed.finding.proof).toContain(`http://***@127.0.0.1:${proxy.port}`);
  expect(failed.finding.proof).toContain('PROXY_REFUSED 403 Forbidden');
  expect(stdout + stderr).not.toMatch(/p%40ss|p@ss|wang/);
  expect(proxy.seen[0]?.line).toBe('CONNECT sso.sfj.invalid:443');
});

it('NO_PROXY leaves it out', async () => {
  const proxy = await startProxy({ upstream: 9 });
  onTestFinished(proxy.close);
  const folder = await projectAt('https://sso.sfj.invalid');
  const env = { HTTPS_PROXY: `http://127.0.0.1:${proxy.port}`, NO_PROXY: '.sfj.invalid' };
  const { stdout } = await govauth(['test', folder, '--format', 'json'], { env });
  const { login } = JSON.parse(stdout);
  const [failed] = login.checks.filter(({ status }: { status: string }) => status === 'failed');
  expect(failed).toMatchObject({ id: 'platform-reachable', step: 'resolve-name' });
  expect(proxy.seen).toEqual([]);
});

it.each(['0', '70000', 'abc'])('--listen %s is no port', async (port) => {
  const { folder } = await project();
  expect(await govauth(['test', folder, '--listen', port])).toMatchObject({ code: 2 });
});
