// The nginx snippet of a generated project, whatever its answers: nginx itself takes it.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freePort } from '../../cli/demo/free-port.ts';
import { freshFolder } from './govauth.ts';
import { project } from './project.ts';

/** Places that an unprivileged nginx writes to, in a folder of the test's own. */
const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

/** What `nginx -t` says of `site`, with certificates and ports of the test's own. */
async function judge(site: string) {
  const folder = freshFolder();
  const at = (name: string) => join(folder, name);
  const key = ['-newkey', 'rsa:2048', '-nodes', '-keyout', at('private.key')];
  execFileSync('openssl', ['req', '-x509', ...key, '-out', at('fullchain.pem'), '-subj', '/CN=t'], {
    stdio: 'ignore',
  });
  mkdirSync(at('log'));
  const [http, https] = [await freePort(), await freePort()];
  // Relative paths: the folder has a blank in its name.
  const local = site
    .replaceAll('/etc/nginx/tls/', '')
    .replaceAll('/var/log/nginx/', 'log/')
    .replace('listen 80;', `listen 127.0.0.1:${http};`)
    .replace('listen 443 ssl;', `listen 127.0.0.1:${https} ssl;`);
  writeFileSync(at('site.conf'), local);
  const paths = temporary.map((name) => `${name}_temp_path ${name};`).join(' ');
  writeFileSync(at('nginx.conf'), `pid pid; events {} http { ${paths} include site.conf; }\n`);
  return spawnSync('nginx', ['-t', '-q', '-e', 'stderr', '-p', folder, '-c', at('nginx.conf')], {
    encoding: 'utf8',
  });
}

const site = ({ folder }: { folder: string }) => readFileSync(join(folder, 'deploy/nginx.conf'), 'utf8');

describe('deploy/nginx.conf', () => {
  it.each([
    ['with the fewest answers', {}],
    [
      'behind a proxy, in production',
      {
        'proxy.behind': true,
        'environments.production.platformBaseUrl': 'https://sso.sfj.invalid',
        'environments.production.publicBaseUrl': 'https://oa.sfj.invalid',
        'environments.production.redirectUri': 'https://oa.sfj.invalid/auth/callback',
        platformConfirmed: true,
      },
    ],
    ['with a name like code', { 'system.name': '系统"; } server { #\n$host ${x} {{y}} 𠮷' }],
  ])('is taken %s', async (_, answers) => {
    const { status, stderr } = await judge(site(await project(answers)));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('is judged at all', async () => {
    const broken = site(await project()).replace('server_tokens off;', 'server_tokens');
    expect((await judge(broken)).status).not.toBe(0);
  });
});
