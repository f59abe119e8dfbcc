// A project as a person gets it from the command line, installed and built: once for all tests that give the same answers.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { govauth } from '../cli/govauth.ts';
import { installedPackages } from './installed-packages.ts';
import { leave, noteFailure } from './leave.ts';
import { runProgram } from './program.ts';
import { commandsOf } from './stack.ts';

const root = join(import.meta.dirname, '../..');
const shelf = join(root, 'test/output/made');

/** Stand for the ports that each copy gets; nothing listens on them. */
const ports = { platform: '64001', system: '64002' } as const;
/** The files that say where a project is reached, and all it needs to be somewhere else. */
const placed = ['.env', 'govauth.config.json'] as const;

export interface ProjectAnswers {
  readonly stack: string;
  /** How the browser calls this machine. */
  readonly host: string;
  readonly answers: Readonly<Record<string, unknown>>;
}

/** Throws where a build said anything that sounds like a warning. */
function silent(output: string): void {
  if (/\bwarn/i.test(output)) throw new Error(`the build warned:\n${output}`);
}

/** Installs what `folder` depends on and builds it, as its template says; packages of npm are shared, not copied. */
export async function install(stack: string, folder: string): Promise<void> {
  const words = commandsOf(stack).install;
  const manifest = join(folder, 'package.json');
  if (!existsSync(manifest)) {
    if (words.length > 0) silent(await runProgram(words, { folder }));
    return;
  }
  symlinkSync(installedPackages(stack), join(folder, 'node_modules'), 'junction');
  const { scripts } = JSON.parse(readFileSync(manifest, 'utf8'));
  if (scripts.start.includes('dist/'))
    silent(await runProgram(['npm', 'run', '--silent', 'build'], { folder }));
}

async function make({ stack, host, answers }: ProjectAnswers, folder: string): Promise<void> {
  const input = JSON.stringify({
    ...answers,
    stack,
    'environments.local.platformBaseUrl': `http://127.0.0.1:${ports.platform}`,
    'environments.local.redirectUri': `http://${host}:${ports.system}/auth/callback`,
  });
  const made = await govauth(['create', folder, '--answers', '-', '--lang', 'zh'], { input });
  if (made.code !== 0) throw new Error(`govauth create ended with ${made.code}:\n${made.stderr}`);
  await install(stack, folder);
}

/** What the tool was built from: another tool makes other projects. */
const toolStamp = (): string => readFileSync(join(root, 'dist/.stamp'), 'utf8');

/** The folder on the shelf; throws with what was said when the project cannot be made, and leaves nothing then. */
async function fromShelf(wanted: ProjectAnswers): Promise<string> {
  const key = createHash('sha256')
    .update(toolStamp())
    .update(JSON.stringify(wanted))
    .digest('hex')
    .slice(0, 16);
  const folder = join(shelf, `${wanted.stack}-${key}`);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.${process.pid}`;
  try {
    await make(wanted, unfinished);
    renameSync(unfinished, folder);
  } catch (error) {
    noteFailure();
    leave(unfinished, unfinished, commandsOf(wanted.stack).start);
    throw error;
  }
  return folder;
}

/** Puts the project into `folder`, reached at `url` and talking to the platform at `platformUrl`. */
export async function placeProject(
  wanted: ProjectAnswers,
  folder: string,
  { url, platformUrl }: { readonly url: string; readonly platformUrl: string },
): Promise<void> {
  const source = await fromShelf(wanted);
  mkdirSync(dirname(folder), { recursive: true });
  cpSync(source, folder, { recursive: true, verbatimSymlinks: true });
  for (const file of placed) {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8')
      .replaceAll(ports.platform, new URL(platformUrl).port)
      .replaceAll(ports.system, new URL(url).port);
    writeFileSync(path, text);
  }
}
