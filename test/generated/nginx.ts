// The nginx configuration of a generated system, served by a real nginx: with ports, certificates and places of the test's own.
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../cli/demo/free-port.ts';
import { startProgram } from './program.ts';

/** Places that nginx writes to. */
const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

export interface Front {
  /** Where the browser finds the system: https. */
  readonly url: string;
  /** What a client has to trust. */
  readonly certificate: string;
  /** Lines of its access log. */
  readonly log: () => readonly string[];
  readonly stop: () => Promise<void>;
}

/** Decided before the systems start, because they have to know where they are reached. */
export interface FrontPlan {
  readonly url: string;
  readonly open: (configuration: string, instances: readonly number[]) => Promise<Front>;
}

/** Whether anybody listens there. */
async function isOpen(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

export async function planFront(): Promise<FrontPlan> {
  const [http, https] = [await freePort(), await freePort()];
  const url = `https://127.0.0.1:${https}`;

  async function open(configuration: string, instances: readonly number[]): Promise<Front> {
    const folder = mkdtempSync(join(tmpdir(), 'govauth-nginx-'));
    const at = (name: string) => join(folder, name);
    const key = ['-newkey', 'rsa:2048', '-nodes', '-keyout', at('private.key'), '-out', at('fullchain.pem')];
    const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
    execFileSync('openssl', ['req', '-x509', ...key, ...subject], { stdio: 'ignore' });
    mkdirSync(at('log'));
    let turn = 0;
    const site = configuration
      .replaceAll('/etc/nginx/tls/', `${folder}/`)
      .replaceAll('/var/log/nginx/', `${folder}/log/`)
      .replace('listen 80;', `listen 127.0.0.1:${http};`)
      .replace('listen 443 ssl;', `listen 127.0.0.1:${https} ssl;`)
      .replaceAll(/^( *server 127\.0\.0\.1:)\d+;/gm, (_, words) => `${words}${instances[turn++]};`);
    if (turn !== instances.length)
      throw new Error(`the configuration names ${turn} instances:\n${configuration}`);
    writeFileSync(at('site.conf'), site);
    const paths = temporary.map((name) => `${name}_temp_path ${at(name)};`).join(' ');
    writeFileSync(
      at('nginx.conf'),
      `daemon off; worker_processes 1; pid ${at('pid')}; error_log ${at('error.log')}; events { worker_connections 512; } http { ${paths} include ${at('site.conf')}; }\n`,
    );
    const program = startProgram(['nginx', '-e', at('error.log'), '-p', folder, '-c', at('nginx.conf')], {
      folder,
    });
    for (let tries = 0; !(await isOpen(https)); tries += 1) {
      if (tries === 100) throw new Error(`nginx does not listen:\n${program.output()}`);
      await sleep(100);
    }
    return {
      url,
      certificate: readFileSync(at('fullchain.pem'), 'utf8'),
      log: () => readFileSync(at('log/business-system.log'), 'utf8').trimEnd().split('\n'),
      async stop() {
        await program.stop();
        rmSync(folder, { recursive: true, force: true });
      },
    };
  }
  return { url, open };
}
