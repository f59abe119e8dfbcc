// Starts the system under test, restarts it when a module wants that, and leaves nothing of it running.
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { RunningSystem, VariantId } from '../../conformance/system-facts.ts';
import { UserError } from '../../errors.ts';
import { text } from '../../text.ts';
import { nodeMismatch } from './node-version.ts';
import { notFound, type Program, startProgram } from './program.ts';
import { programMissing } from './program-missing.ts';
import type { StartRecipe } from './start-recipe.ts';

export interface SystemProcess extends RunningSystem {
  readonly stop: () => Promise<void>;
}

/** Milliseconds it has to get ready, and to end once it is asked to. */
const patience = { ready: 120_000, end: 5000 } as const;
/** Characters kept of its output. */
const kept = 4 * 1024 * 1024;

const answers = async ({ readyUrl, anyAnswer }: Pick<StartRecipe, 'readyUrl' | 'anyAnswer'>) =>
  fetch(readyUrl, { redirect: 'manual', signal: AbortSignal.timeout(2000) }).then(
    ({ ok }) => anyAnswer || ok,
    () => false,
  );

const alreadyRunning = (url: string): UserError =>
  new UserError({
    code: 'system-running',
    text: text(`${url} 上已有系统在运行。`, `A system is running at ${url} already.`),
    hint: text(
      '先停掉它，由本工具启动；或者检验正在运行的那个：govauth test --system 地址。',
      'Stop it and let the tool start it, or test the running one: govauth test --system URL.',
    ),
  });

const notStarted = (command: string, said: string): UserError =>
  new UserError({
    code: 'system-not-started',
    kind: 'findings',
    text: text(
      `系统没有启动（${command}），最后的输出：\n${said}`,
      `The system did not start (${command}); it said last:\n${said}`,
    ),
    hint: text(
      '先按它的 README 安装依赖；命令或目录不对时，改 systemTest 的 start。',
      'Install what it depends on as its README says; where command or folder are wrong, correct `start` of `systemTest`.',
    ),
  });

const logged = ({ logFiles }: StartRecipe): readonly string[] =>
  logFiles.filter(existsSync).map((path) => readFileSync(path, 'utf8'));

/** Servers tend to say on their streams nothing, and everything in a log file. */
const lastWords = (said: readonly string[]): string => said.join('\n').trim().slice(-2000);

export interface SystemRun {
  /** Hides secrets in its last words. */
  readonly mask: (output: string) => string;
  readonly signal: AbortSignal;
  /** The environment it inherits, in place of this process's own. */
  readonly inherit?: NodeJS.ProcessEnv | undefined;
}

/** Throws a UserError when it does not get ready. */
export async function runSystem(
  recipe: StartRecipe,
  { mask, signal, inherit }: SystemRun,
): Promise<SystemProcess> {
  const [command = '', ...words] = recipe.command;
  const outputs: string[] = [];
  const prepared = new Set<VariantId>();
  let program: Program | undefined;
  let ended: number | null | undefined;

  async function stop(): Promise<void> {
    const running = program;
    program = undefined;
    if (!running) return;
    await running.stop(patience.end);
    outputs.push(running.tail());
  }

  /** Runs what a variant needs beforehand, once; throws a UserError with what it said where it fails. */
  async function prepare(commands: readonly (readonly string[])[], env: StartRecipe['env']): Promise<void> {
    const { folder, without } = recipe;
    for (const [first = '', ...rest] of commands) {
      signal.throwIfAborted();
      const run = startProgram(first, rest, { folder, env, without, inherit });
      if ((await run.ended) !== 0) throw notStarted([first, ...rest].join(' '), mask(run.tail()));
    }
  }

  async function start(variant?: VariantId): Promise<void> {
    const { folder, without, clock } = recipe;
    const chosen = variant && recipe.variants[variant];
    const env = { ...recipe.env, ...chosen?.env };
    if (variant && chosen?.prepare && !prepared.has(variant)) {
      await prepare(chosen.prepare, env);
      prepared.add(variant);
    }
    clock?.reset();
    const { readyUrl = recipe.readyUrl } = chosen ?? {};
    const started = startProgram(command, words, { folder, env, without, inherit, keep: kept });
    program = started;
    ended = undefined;
    void started.ended.then((code) => {
      if (program === started) ended = code;
    });
    const deadline = Date.now() + patience.ready;
    while (!(await answers({ readyUrl, anyAnswer: recipe.anyAnswer }))) {
      signal.throwIfAborted();
      if (ended === notFound) throw programMissing(command, recipe.debianPackages);
      if (ended !== undefined || Date.now() > deadline)
        throw (
          (await nodeMismatch(folder, inherit)) ??
          notStarted(recipe.command.join(' '), mask(lastWords([started.tail(), ...logged(recipe)])))
        );
      await wait(50, undefined, { signal });
    }
  }

  if (await answers({ ...recipe, anyAnswer: true })) throw alreadyRunning(recipe.readyUrl);
  // A second Ctrl+C ends the tool at once: the system must not outlive it.
  const atExit = () => program?.kill();
  process.once('exit', atExit);
  const end = async () => {
    await stop();
    process.removeListener('exit', atExit);
  };
  try {
    await start();
  } catch (error) {
    await end();
    throw error;
  }
  return {
    variants: recipe.variants,
    async restart(variant) {
      await stop();
      await start(variant);
    },
    ...(recipe.clock && { letPass: recipe.clock.letPass }),
    output: () => [...outputs, program?.tail() ?? '', ...logged(recipe)].join('\n'),
    async hasEnded(within) {
      const running = program;
      if (running && ended === undefined && within > 0)
        await Promise.race([running.ended, wait(within, undefined, { ref: false })]);
      return ended !== undefined;
    },
    stop: end,
  };
}
