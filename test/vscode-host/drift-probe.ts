// An extension beside the one under test: how long the thread they share is kept from a timer, and what it computed meanwhile.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from '../../scripts/package.ts';

/** One stretch in which the extension host answered nobody, in milliseconds. */
export interface LongTask {
  /** As the clock shows it: what a person waits, on a machine that may be busy with something else. */
  readonly wall: number;
  /** What the thread itself computed; equal to `wall` where the runtime does not tell. */
  readonly cpu: number;
}

/** The commands of the probe, as the palette shows them. */
export const probeCommands = { begin: 'Drift: Begin', end: 'Drift: End' } as const;

/** The environment variable that names the file of the outcome. */
const outcome = 'GOVAUTH_DRIFT_OUTCOME';

const manifest = {
  name: 'drift',
  publisher: 'example',
  version: '0.0.1',
  type: 'module',
  main: './extension.js',
  license: 'MIT',
  engines: { vscode: '^1.101.0' },
  activationEvents: ['onStartupFinished'],
  files: ['extension.js', 'README.md', 'LICENSE'],
  contributes: {
    commands: [
      { command: 'drift.begin', title: 'Begin', category: 'Drift' },
      { command: 'drift.end', title: 'End', category: 'Drift' },
    ],
  },
};

const program = `
import * as vscode from 'vscode';
import { writeFileSync } from 'node:fs';
const every = 5;
let timer, tasks = [];
const cpuOf = () => process.threadCpuUsage ? process.threadCpuUsage() : undefined;
export function activate(context) {
  const begin = () => {
    clearInterval(timer);
    tasks = [];
    let then = performance.now(), cpuThen = cpuOf();
    timer = setInterval(() => {
      const now = performance.now(), cpuNow = cpuOf();
      const wall = now - then - every;
      const cpu = cpuNow ? (cpuNow.user + cpuNow.system - cpuThen.user - cpuThen.system) / 1000 : wall;
      if (wall > every) tasks.push({ wall, cpu });
      then = now; cpuThen = cpuNow;
    }, every);
  };
  const end = () => {
    clearInterval(timer);
    writeFileSync(process.env.${outcome}, JSON.stringify(tasks));
  };
  context.subscriptions.push(
    vscode.commands.registerCommand('drift.begin', begin),
    vscode.commands.registerCommand('drift.end', end),
  );
}
`;

/** Packages the probe in `folder`; `env` is what the window needs to be told, `tasks` what was measured last, longest first. */
export function packageDriftProbe(folder: string) {
  mkdirSync(folder, { recursive: true });
  const files = {
    'package.json': JSON.stringify(manifest),
    'extension.js': program,
    'README.md': '# Drift\n',
    LICENSE: 'MIT\n',
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const vsix = join(folder, 'drift.vsix');
  packageFolder(folder, vsix);
  const path = join(folder, 'outcome.json');
  return {
    vsix,
    env: { [outcome]: path },
    path,
    tasks: (): readonly LongTask[] =>
      (JSON.parse(readFileSync(path, 'utf8')) as LongTask[]).sort((a, b) => b.cpu - a.cpu),
  };
}
