// Judges systems and prints what was found, one system after the other.
import { relative, resolve, sep } from 'node:path';
import { environmentNames } from '../../core/config/config.ts';
import { UserError } from '../../core/errors.ts';
import type { Finding } from '../../core/finding.ts';
import { judgeMany } from '../../core/io/project/judge-many.ts';
import type { JudgedSystem, JudgeSettings } from '../../core/io/project/judge-system.ts';
import type { FindingsWriter } from '../../core/report/findings/findings-writer.ts';
import type { ValidatedSystem } from '../../core/report/findings/validation-report.ts';
import { findingsFormats, findingsWriters } from '../../core/report/findings/writers.ts';
import { text } from '../../core/text.ts';
import { choice } from '../choice.ts';
import type { Action, Call } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { findingsCode } from '../findings/findings-code.ts';
import { usageError } from '../usage-error.ts';
import { type AskedSystem, askedSystems } from '../validation/asked-systems.ts';
import { type BaselineUse, openBaseline } from '../validation/baseline-file.ts';
import { createChangedFiles } from '../validation/changed-files.ts';
import { type CountProgress, createCountProgress } from '../validation/count-progress.ts';
import { fixSystem, writeFixed } from '../validation/fix-system.ts';
import { givenLevels } from '../validation/given-levels.ts';
import { reportFrame } from '../validation/report-frame.ts';
import { showChanges } from '../validation/show-changes.ts';
import { tellProof } from '../validation/tell-proof.ts';

/** Whether a file of a system is asked about. */
type IsAsked = (system: AskedSystem, file: string) => boolean;

interface Judged {
  readonly asked: AskedSystem;
  readonly judged: JudgedSystem;
}

/** Findings of the files that were asked about, and of those that disagree with them. */
const wanted = ({ asked, judged }: Judged, isAsked: IsAsked): readonly Finding[] =>
  judged.findings.filter(({ at, related = [] }) =>
    [at, ...related.map((one) => one.at)].some((place) => isAsked(asked, place?.file ?? '')),
  );

const nothing = () =>
  new UserError({
    code: 'nothing-to-validate',
    text: text('这里没有可以校验的文件。', 'There is nothing to validate here.'),
    hint: text(
      '请在系统的目录里运行，或给出目录、文件的路径；新项目用 govauth create 创建。',
      'Run it in the folder of a system, or name folders and files; a new project is made with `govauth create`.',
    ),
  });

/** Each system after its fixes, written unless they are only to be shown. */
async function* mended(
  systems: Iterable<AskedSystem>,
  settings: JudgeSettings,
  call: Call,
  isAsked: IsAsked,
): AsyncGenerator<Judged> {
  for (const asked of systems) {
    call.signal.throwIfAborted();
    const { judged, changed } = fixSystem(asked, settings, (file) => isAsked(asked, file));
    const dry = call.flag('dry-run');
    if (!dry) writeFixed(asked.root, changed);
    showChanges(changed, relative(process.cwd(), asked.root), dry, call.terminal);
    yield { asked, judged };
  }
}

async function* judged(
  systems: Iterable<AskedSystem>,
  settings: JudgeSettings,
  call: Call,
): AsyncGenerator<Judged> {
  const asked: AskedSystem[] = [];
  function* remembered() {
    for (const system of systems) {
      asked.push(system);
      yield system;
    }
  }
  // The program itself, started as a thread, serves batches (cli/main.ts).
  const worker = resolve(process.argv[1] ?? '');
  for await (const one of judgeMany(remembered(), { settings, worker, signal: call.signal })) {
    const system = asked.shift();
    if (system) yield { asked: system, judged: one };
  }
}

const rootOf = ({ root }: JudgedSystem): string => relative(process.cwd(), root).split(sep).join('/') || '.';

function reported(
  one: Judged,
  findings: readonly Finding[],
  baseline: BaselineUse | undefined,
): ValidatedSystem {
  const { texts, suppressed, root } = one.judged;
  const sources = (file: string) => texts[file];
  const kept = baseline?.keep(root, findings, sources) ?? findings;
  return {
    root: rootOf(one.judged),
    findings: kept,
    sources,
    suppressed,
    baselined: findings.length - kept.length,
  };
}

interface Answer {
  readonly count: number;
  readonly code: ExitCode;
  /** The system, where there is one alone. */
  readonly only: JudgedSystem | undefined;
}

/** Prints each system as its turn comes. */
async function tell(
  all: AsyncIterable<Judged>,
  writer: FindingsWriter,
  isAsked: IsAsked,
  progress: CountProgress,
  baseline?: BaselineUse,
): Promise<Answer> {
  const print = (output: string) => {
    if (output === '') return;
    progress.clear();
    process.stdout.write(output);
  };
  let count = 0;
  let code: ExitCode = exitCodes.clean;
  let only: JudgedSystem | undefined;
  try {
    for await (const one of all) {
      const system = reported(one, wanted(one, isAsked), baseline);
      if (count === 0) print(writer.head());
      count += 1;
      progress.count();
      only = count === 1 ? one.judged : undefined;
      if (code === exitCodes.clean) code = findingsCode(system.findings);
      print(writer.system(system));
    }
  } finally {
    progress.clear();
  }
  if (count > 0) print(writer.tail());
  return { count, code, only };
}

type ChangedFiles = ReturnType<typeof createChangedFiles>;

function changedFiles(call: Call): ChangedFiles | undefined {
  const since = call.text('since');
  return call.flag('changed') || since !== undefined ? createChangedFiles(since) : undefined;
}

/** What git cannot tell is an error where nothing is found, too. */
function* withRepository(systems: Iterable<AskedSystem>, changed: ChangedFiles | undefined) {
  for (const system of systems) {
    changed?.(system.root, '');
    yield system;
  }
}

export const action: Action = async (call) => {
  const { terminal } = call;
  const environment = choice(call, 'env', environmentNames, undefined);
  const format = choice(call, 'format', findingsFormats, 'text');
  const settings: JudgeSettings = { environment, given: givenLevels(call) };
  if (call.flag('dry-run') && !call.flag('fix'))
    throw usageError(
      'option-value',
      text('--dry-run 要与 --fix 同用。', '--dry-run goes with --fix.'),
      'validate',
    );
  const baseline = openBaseline(call);
  const changed = changedFiles(call);
  const isAsked: IsAsked = ({ root, only }, file) =>
    (only?.has(file) ?? true) && (changed?.(root, file) ?? true);
  const systems = withRepository(
    askedSystems(call.positionals.length > 0 ? call.positionals : ['.']),
    changed,
  );
  const all = call.flag('fix') ? mended(systems, settings, call, isAsked) : judged(systems, settings, call);
  const writer = findingsWriters[format](reportFrame(terminal), { colour: terminal.colour });
  const progress = createCountProgress(terminal, process.stderr, performance.now.bind(performance));
  const { count, code, only } = await tell(all, writer, isAsked, progress, baseline);
  if (count === 0) throw nothing();
  baseline?.save();
  // On standard error, beside any format.
  if (only) await tellProof(only, terminal);
  return baseline?.updated ? exitCodes.clean : code;
};
