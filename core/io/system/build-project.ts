// Installs what a generated project depends on, and builds it, as its template says.
import { UserError } from '../../errors.ts';
import { text } from '../../text.ts';
import { notFound, startProgram } from './program.ts';
import { programMissing } from './program-missing.ts';

interface Build {
  readonly folder: string;
  readonly signal: AbortSignal;
  readonly inherit: NodeJS.ProcessEnv | undefined;
  readonly debianPackages: readonly string[];
}

/** Throws a UserError with the program's last words when it fails; stops it when `signal` aborts. */
export async function buildProject(
  words: readonly string[],
  { folder, signal, inherit, debianPackages }: Build,
): Promise<void> {
  const [command, ...rest] = words;
  if (command === undefined) return;
  signal.throwIfAborted();
  const program = startProgram(command, rest, { folder, inherit });
  // The tool may be ended at once: the build must not outlive it.
  process.once('exit', program.kill);
  const stop = () => void program.stop();
  signal.addEventListener('abort', stop, { once: true });
  const code = await program.ended;
  signal.removeEventListener('abort', stop);
  process.removeListener('exit', program.kill);
  signal.throwIfAborted();
  if (code === 0) return;
  if (code === notFound) throw programMissing(command, debianPackages);
  throw new UserError({
    code: 'proof-not-built',
    kind: 'findings',
    text: text(
      `生成的工程没有构建成功（${words.join(' ')}），最后的输出：\n${program.tail()}`,
      `The generated project was not built (${words.join(' ')}); it said last:\n${program.tail()}`,
    ),
    hint: text(
      '工程已写入，但没有证明。检查网络和所需软件后再证明一次：govauth create --prove，或在 VS Code 里重新生成。',
      'The project is written and not proven. See to network and programs, then prove it again: govauth create --prove, or generate once more in VS Code.',
    ),
  });
}
