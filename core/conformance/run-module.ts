// One module: a seat at the platform, a time limit, a verdict.
import { networkFailureOf } from '../browser/network-failure.ts';
import { createDialect } from '../dialect/dialect.ts';
import { UserError } from '../errors.ts';
import type { Finding } from '../finding.ts';
import { type Text, text } from '../text.ts';
import { createPlay, type SignedOut } from './create-play.ts';
import type { Judgement, Module, Setting, Violation } from './module.ts';
import type { ModuleOutcome } from './outcome.ts';
import { issuedBy } from './platform/issued-by.ts';
import { platformLate } from './platform/platform-late.ts';
import { createRecord } from './record.ts';
import type { VariantId } from './system-facts.ts';
import { throughProxy } from './through-proxy.ts';
import type { ConformanceWorld } from './world.ts';

interface ModuleRun {
  readonly world: ConformanceWorld;
  readonly signedOut: SignedOut;
  /** Milliseconds. */
  readonly limit: number;
  readonly expected: boolean;
  /** No other module runs beside it. */
  readonly alone: boolean;
  /** Resolves once the system runs as the module wants it. */
  readonly ready: () => Promise<void>;
  /** Of the run. */
  readonly signal: AbortSignal;
}

class TimeUp extends Error {
  override readonly name = 'TimeUp';
}

export const settingOf = ({ profile, facts, system, realBrowser }: ConformanceWorld): Setting => ({
  profile,
  facts,
  system,
  realBrowser: realBrowser !== undefined,
});

const findingOf = (
  { id, cause, hint, references }: Module,
  violation: Violation,
  mask: (s: string) => string,
): Finding => ({
  id,
  severity: 'error',
  message: text(mask(violation.message.zh), mask(violation.message.en)),
  cause: violation.cause ?? cause,
  hint: violation.hint ?? hint,
  ...(violation.proof ? { proof: mask(violation.proof) } : {}),
  ...(references.length > 0 ? { references } : {}),
});

const crashed: Violation = {
  message: text('系统的进程在这个模块里结束了。', 'The process of the system ended during this module.'),
  cause: text('有一个错误没有被接住，使进程退出。', 'An error that nobody catches ends the process.'),
  hint: text(
    '看系统自己的输出；平台出什么错都不应使进程结束。',
    'Look at the system’s own output; nothing a platform does wrong may end the process.',
  ),
};

const hangs = (limit: number): Violation => ({
  message: text(
    `系统 ${limit / 1000} 秒内没有应答浏览器。`,
    `The system did not answer the browser within ${limit / 1000} seconds.`,
  ),
  cause: text('系统一直等待平台的应答。', 'The system waits for the platform without a limit.'),
  hint: text(
    '给对平台的请求设时限（建议不超过 10 秒），到时以 504 说明。',
    'Limit requests to the platform (10 seconds or less) and explain with a 504.',
  ),
});

const timeUp = text('时间用完了，没有判定。', 'Time was up before it could be judged.');

/** By the code of the parser that gave up (llhttp). */
const malformed = (code: string): Violation => ({
  message: text(
    `系统的应答不是完好的 HTTP（${code}）：浏览器只看得到一部分，或什么也看不到。`,
    `The answer of the system is no proper HTTP (${code}): a browser sees part of it, or nothing.`,
  ),
  cause: text(
    '一个请求写出了两个应答，或 Content-Length 与内容不符。',
    'Two answers are written to one request, or Content-Length does not fit what follows.',
  ),
  hint: text(
    '看系统自己的日志里出错的那一步；升级出错的组件，或给这种失败配置一个自己的错误页。',
    'Look in the log of the system for the step that failed; upgrade the component in question, or give such failures a page of your own.',
  ),
});

const interruptions: Readonly<Record<string, Text>> = {
  Interrupted: text('运行被中断。', 'The run was interrupted.'),
  TimeUp: timeUp,
  PlatformLate: platformLate,
  TimeoutError: timeUp,
};

/** Milliseconds. */
const deathThroes = 500;

const lost = (code: string): Text => text(`系统不再应答（${code}）。`, `The system went away (${code}).`);

/** A signal that aborts with `outer` or when the time is up. */
function limited(outer: AbortSignal, limit: number, timer: ConformanceWorld['timer']) {
  const controller = new AbortController();
  const stop = () => controller.abort(outer.reason);
  if (outer.aborted) stop();
  outer.addEventListener('abort', stop, { once: true });
  timer(limit, controller.signal).then(
    () => controller.abort(new TimeUp()),
    () => undefined,
  );
  return {
    signal: controller.signal,
    release: () => {
      outer.removeEventListener('abort', stop);
      controller.abort(new TimeUp());
    },
  };
}

/** The world of a system that was started another way: it may have another address. */
function asStarted(world: ConformanceWorld, variant: VariantId | undefined): ConformanceWorld {
  const { addresses } = (variant && world.system?.variants[variant]) ?? {};
  if (!addresses) return world;
  const fetch = throughProxy(world.fetch, addresses.url, world.facts.url);
  return { ...world, facts: { ...world.facts, ...addresses }, fetch };
}

type Verdict = { readonly judgement: Judgement } | { readonly interrupted: Text };

async function judge(error: unknown, world: ConformanceWorld): Promise<Verdict> {
  const name = error instanceof Error ? error.name : '';
  const failure = networkFailureOf(error, '');
  // A connection breaks a little before the process is seen to have ended.
  if (await world.system?.hasEnded(failure ? deathThroes : 0)) return { judgement: crashed };
  const interruption =
    interruptions[name] ?? (world.signal.aborted ? interruptions['Interrupted'] : undefined);
  if (interruption) return { interrupted: interruption };
  if (failure?.code === 'TIMEOUT') return { judgement: hangs(world.requestLimit) };
  if (failure?.code.startsWith('HPE_')) return { judgement: malformed(failure.code) };
  if (failure) return { interrupted: lost(failure.code) };
  if (error instanceof UserError) return { interrupted: error.text };
  throw error;
}

/** The system went away, or time was up: beside other modules it may be one of those that is at fault. */
export const isFall = ({ status, finding }: ModuleOutcome): boolean =>
  status === 'interrupted' || finding?.message.en === crashed.message.en;

export async function runModule(
  module: Module,
  { world: outside, signedOut, limit, expected, alone, ready, signal: outer }: ModuleRun,
): Promise<ModuleOutcome> {
  const { stage, now, show, mask } = outside;
  const base = { id: module.id, title: module.title, kind: module.kind, faults: module.faults };
  const setting = settingOf(outside);
  const reason = module.notApplicable(setting);
  if (reason)
    return { ...base, status: 'not-applicable', duration: 0, reason, expected: false, exchanges: [] };
  const world = asStarted(outside, module.startedAs?.(setting));
  const begun = now();
  const personas = module.personas?.(setting);
  const seat = stage.open({ ownKeys: module.ownKeys, ...(personas && { personas }) });
  const record = createRecord(now, stage.baseUrl);
  const main = stage.main();
  const { signal, release } = limited(outer, Math.max(limit, (module.longest ?? 0) * 1000), world.timer);
  let verdict: Verdict;
  try {
    if (module.alone || alone) stage.setMain(seat);
    const play = createPlay({ world, seat, record, signal, signedOut, ...(personas && { personas }) });
    await ready();
    verdict = { judgement: await module.play(play) };
    if (await world.system?.hasEnded(0)) verdict = { judgement: crashed };
  } catch (error) {
    verdict = await judge(error, world);
  } finally {
    release();
    if (main) stage.setMain(main);
    stage.close(seat);
  }
  const issued = issuedBy(seat, createDialect(world.profile)).map(({ value }) => value);
  const outcome = {
    ...base,
    duration: now() - begun,
    exchanges: show(record.exchanges(seat.seen()), issued),
  };
  if ('interrupted' in verdict)
    return { ...outcome, status: 'interrupted', reason: verdict.interrupted, expected: false };
  const { judgement } = verdict;
  if (!judgement) return { ...outcome, status: 'passed', expected: false };
  if ('moot' in judgement)
    return { ...outcome, status: 'not-applicable', reason: judgement.moot, expected: false };
  return { ...outcome, status: 'failed', finding: findingOf(module, judgement, mask), expected };
}
