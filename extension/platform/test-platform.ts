// The embedded test platform inside the extension host: one for each config that asks for it, stopped with VS Code.
import { type Disposable, EventEmitter, type Uri } from 'vscode';
import type { ClientSecrets } from '../../core/config/client-secrets.ts';
import type { ValidConfig } from '../../core/config/config.ts';
import { localClient } from '../../core/config/local-client.ts';
import type { SeenRequest } from '../../core/platform/platform-shape.ts';
import type { Log } from '../log.ts';
import { spoken } from '../spoken.ts';

export interface RunningPlatform {
  readonly config: Uri;
  /** As the config has it. */
  readonly baseUrl: string;
  readonly requests: () => readonly SeenRequest[];
}

export interface TestPlatform extends Disposable {
  /**
   * Serves the platform of `valid` at its local address; one that runs already is restarted when the config has changed
   * since. Throws a UserError when the port is taken or not this machine's.
   */
  readonly start: (config: Uri, valid: ValidConfig, secrets: ClientSecrets) => Promise<RunningPlatform>;
  readonly stop: (config: Uri) => Promise<void>;
  readonly running: () => readonly RunningPlatform[];
  readonly runningFor: (config: Uri) => RunningPlatform | undefined;
  readonly onDidChange: (listener: () => void) => Disposable;
}

interface Kept extends RunningPlatform {
  /** All of the config that the platform knows. */
  readonly basis: string;
  readonly close: () => Promise<void>;
}

const portOf = (url: URL): number => Number(url.port) || (url.protocol === 'https:' ? 443 : 80);

const lineOf = ({ method, endpoint, status, problem }: SeenRequest): string =>
  `platform ${method} ${endpoint} → ${status}${problem ? ` ${spoken(problem)}` : ''}`;

export function createTestPlatform(log: Log): TestPlatform {
  const platforms = new Map<string, Kept>();
  const changed = new EventEmitter<void>();

  const stop = async (config: Uri): Promise<void> => {
    const kept = platforms.get(config.toString());
    platforms.delete(config.toString());
    await kept?.close();
    if (kept) log.info(`platform at ${kept.baseUrl} stopped`);
    changed.fire();
  };

  const start = async (config: Uri, valid: ValidConfig, secrets: ClientSecrets): Promise<RunningPlatform> => {
    const baseUrl = valid.config.environments.local.platformBaseUrl;
    const clients = [localClient(valid, secrets)];
    const basis = JSON.stringify([valid.profile, baseUrl, clients]);
    const known = platforms.get(config.toString());
    if (known?.basis === basis) return known;
    if (known) await stop(config);
    const [{ createPlatform }, { serve }, { localCertificate }, { sendForm }] = await Promise.all([
      import('../../core/platform/platform.ts'),
      import('../../core/io/serve.ts'),
      import('../../core/io/local-certificate.ts'),
      import('../../core/io/send-form.ts'),
    ]);
    const platform = createPlatform({
      profile: valid.profile,
      baseUrl,
      clients,
      now: Date.now,
      random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
      notify: sendForm,
    });
    platform.control.observe((seen) => log.info(lineOf(seen)));
    const url = new URL(baseUrl);
    const tls = url.protocol === 'https:' ? await localCertificate() : undefined;
    if (tls) log.info(`platform certificate authority: ${tls.caFile}`);
    const serving = await serve(platform, {
      port: portOf(url),
      host: url.hostname.replace(/^\[|\]$/g, ''),
      ...(tls ? { tls } : {}),
    });
    const kept = { config, basis, baseUrl, requests: platform.requests, close: serving.close };
    platforms.set(config.toString(), kept);
    log.info(`platform ${valid.profile.id} listens on ${serving.url}`);
    changed.fire();
    return kept;
  };

  return {
    start,
    stop,
    running: () => [...platforms.values()],
    runningFor: (config) => platforms.get(config.toString()),
    onDidChange: (listener) => changed.event(listener),
    dispose: () => {
      for (const { close } of platforms.values()) void close();
      platforms.clear();
      changed.dispose();
    },
  };
}
