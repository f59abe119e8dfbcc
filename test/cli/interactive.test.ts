// `govauth test` with a person in front of a browser, played by an agent: the listener, a pasted address, giving up.
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../cli/demo/free-port.ts';
import { createNetworkFetch } from '../../core/io/network-fetch.ts';
import { createUnattendedAgent } from '../../core/login/unattended-agent.ts';
import { ended, freshFolder, start } from './govauth.ts';
import { type Project, platform, project } from './project.ts';

const fetchFrom = createNetworkFetch();
let own: Project;
let front: Server;
let folder = '';
let redirectUri = '';

/** Passes everything on but the sign by which the embedded platform is known: a platform like any other. */
function strange(target: () => string): Server {
  return createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    if (request.url?.startsWith('/.govauth/platform')) {
      response.writeHead(404).end();
      return;
    }
    const { host: _, connection: __, 'content-length': ___, ...headers } = request.headers;
    const answer = await fetch(target() + request.url, {
      method: request.method ?? 'GET',
      headers: headers as Record<string, string>,
      redirect: 'manual',
      ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
    });
    const body = Buffer.from(await answer.arrayBuffer());
    const kept = [...answer.headers].filter(
      ([name]) => !/^(content-encoding|transfer-encoding|connection|content-length)$/.test(name),
    );
    response.writeHead(answer.status, kept.flat()).end(body);
  });
}

beforeAll(async () => {
  own = await project();
  const text = readFileSync(own.config, 'utf8');
  const base = `http://127.0.0.1:${own.platformPort}`;
  front = strange(() => base);
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));
  const { port } = front.address() as AddressInfo;
  folder = freshFolder();
  writeFileSync(join(folder, 'govauth.config.json'), text.replaceAll(base, `http://127.0.0.1:${port}`));
  writeFileSync(join(folder, '.env'), readFileSync(join(own.folder, '.env')));
  redirectUri = /"redirectUri": "([^"]+)"/.exec(text)?.[1] ?? '';
});
afterAll(() => {
  front.closeAllConnections();
  front.close();
  fetchFrom.close();
});

/** Runs the test; `person` is told of each address to visit and gives back where the browser ended. */
async function run(
  comesBack: (url: string, child: ReturnType<typeof start>) => void,
  words: readonly string[] = ['test'],
) {
  const agent = createUnattendedAgent({ fetch: fetchFrom, now: Date.now });
  const child = start([...words, folder, '--no-browser', '--format', 'json']);
  const end = ended(child);
  let seen = '';
  let visited = 0;
  child.stderr?.on('data', async (chunk) => {
    seen += chunk;
    const addresses = seen.match(/^(?:Log in with the browser|Logging out): (\S+)$/gm) ?? [];
    for (const line of addresses.slice(visited)) {
      visited = addresses.length;
      const url = line.split(': ')[1] ?? '';
      const purpose = line.startsWith('Log in') ? 'login' : 'logout';
      const until = purpose === 'login' ? redirectUri : new URL('/auth/logged-out', redirectUri).href;
      comesBack(
        await agent(url, AbortSignal.timeout(10_000), { purpose, until, observe: () => undefined }),
        child,
      );
    }
  });
  return end;
}

describe('a login with a person', () => {
  it('comes back to the listener', async () => {
    await platform(['--config', own.config]);
    const { code, stdout } = await run((url) => void fetch(url));
    expect({ code, passed: JSON.parse(stdout).passed }).toEqual({ code: 0, passed: true });
  });

  it('comes back by hand, after something else was pasted', async () => {
    await platform(['--config', own.config]);
    const { code, stderr } = await run((url, child) => {
      if (url.includes('code=')) child.stdin?.write(`nonsense\n“${url}”\n`);
      else void fetch(url);
    });
    expect(code).toBe(0);
    expect(stderr).toContain('What was pasted is no URL.');
  });

  it('comes back to a port that the redirect URI is forwarded to', async () => {
    await platform(['--config', own.config]);
    const port = String(await freePort());
    const forward = (url: string) => void fetch(Object.assign(new URL(url), { port }));
    const { code, stdout } = await run(forward, ['test', '--listen', port]);
    const { passed, login } = JSON.parse(stdout);
    expect({ code, passed }).toEqual({ code: 0, passed: true });
    const step = login.steps.find(({ id }: { id: string }) => id === 'receive-callback');
    expect(step.detail.en).toBe(`forwarded to port ${port} of this machine`);
  });

  it('teaches what the profile leaves open', async () => {
    await platform(['--config', own.config]);
    const { code, stdout } = await run((url) => void fetch(url), ['drift']);
    const { items, open, file, written } = JSON.parse(stdout);
    expect({ code, file, written }).toEqual({ code: 0, file: null, written: false });
    expect(items).toContainEqual(
      expect.objectContaining({
        kind: 'learned',
        path: 'authorize.state.echoed',
        found: 'yes',
        change: { path: ['authorize', 'state', 'echoed'], value: 'yes' },
      }),
    );
    expect(open.map(({ path }: { path: string }) => path)).toContain('codeLifetime');
  });

  it('ends with Ctrl+C', async () => {
    await platform(['--config', own.config]);
    const child = start(['test', folder, '--no-browser']);
    const end = ended(child);
    child.stderr?.once('data', () => child.kill('SIGINT'));
    const { code, stderr } = await end;
    expect({ code, cancelled: stderr.includes('Cancelled.') }).toEqual({ code: 130, cancelled: true });
  });
});
