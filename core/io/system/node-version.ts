// A project that does not start on the Node it got: which one it asks for, and which one is on the path.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../errors.ts';
import { text } from '../../text.ts';
import { startProgram } from './program.ts';

type Version = readonly [major: number, minor: number, patch: number];

const versionOf = (written: string): Version => {
  const [major = 0, minor = 0, patch = 0] = written.replace(/^\D*/, '').split('.').map(Number);
  return [major, minor, patch];
};

const atLeast = (is: Version, least: Version): boolean => {
  const at = is.findIndex((number, place) => number !== least[place]);
  return at < 0 || (is[at] ?? 0) > (least[at] ?? 0);
};

/** `range` as package.json has it, of `^a.b.c`, `>=a.b.c` and `||`; what is written otherwise is taken to hold. */
export function satisfies(version: string, range: string): boolean {
  const is = versionOf(version);
  return range.split('||').some((part) => {
    const [, sign, least] = /^\s*(\^|>=)\s*([\d.]+)\s*$/.exec(part) ?? [];
    if (least === undefined) return true;
    return atLeast(is, versionOf(least)) && (sign === '>=' || is[0] === versionOf(least)[0]);
  });
}

function wantedIn(folder: string): string | undefined {
  const path = join(folder, 'package.json');
  if (!existsSync(path)) return undefined;
  try {
    const { engines } = JSON.parse(readFileSync(path, 'utf8')) as { engines?: { node?: unknown } };
    return typeof engines?.node === 'string' ? engines.node : undefined;
  } catch {
    return undefined;
  }
}

/** Undefined when the project in `folder` asks for no Node, or for the one that its programs find. */
export async function nodeMismatch(
  folder: string,
  inherit: NodeJS.ProcessEnv | undefined,
): Promise<UserError | undefined> {
  const wanted = wantedIn(folder);
  if (wanted === undefined) return undefined;
  const program = startProgram('node', ['--version'], { folder, inherit });
  if ((await program.ended) !== 0) return undefined;
  const found = program.tail();
  if (satisfies(found, wanted)) return undefined;
  return new UserError({
    code: 'node-version',
    kind: 'findings',
    text: text(
      `工程需要 Node.js ${wanted}，PATH 里的是 ${found}。`,
      `The project needs Node.js ${wanted}; the one on the PATH is ${found}.`,
    ),
    hint: text(
      '请安装所需的版本并让它排在 PATH 前面；在 VS Code 里，装好后重新打开 VS Code。',
      'Install one that it runs on, first on the PATH; in VS Code, open VS Code anew afterwards.',
    ),
  });
}
