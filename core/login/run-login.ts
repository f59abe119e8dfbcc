// The login test: runs the steps, judges after each, and tells what came of it. Only broken preconditions throw.

import { defaultLimits } from '../browser/bounded-fetch.ts';
import { networkFailureOf } from '../browser/network-failure.ts';
import { createDialect } from '../dialect/dialect.ts';
import { UserError } from '../errors.ts';
import type { Finding } from '../finding.ts';
import { isLoopback } from '../loopback.ts';
import { type Text, text } from '../text.ts';
import type { StepId } from './artefacts.ts';
import type { Check, Verdict } from './checks/check.ts';
import { libraryError } from './checks/library-error.ts';
import { checks } from './checks.ts';
import { driftOf } from './drift/drift-of.ts';
import type { Gathering } from './gathering.ts';
import type { LoginInput, LoginWorld } from './login-input.ts';
import { createMasker, type Masker } from './mask/masker.ts';
import type { CheckOutcome, LoginOutcome, StepOutcome, StepStatus } from './outcome.ts';
import { PageShown } from './page-shown.ts';
import { randomState, randomText } from './random-text.ts';
import { createRecorder } from './recorder.ts';
import { showClaims } from './show-claims.ts';
import { showExchange } from './show-exchange.ts';
import { stages } from './stages.ts';
import type { Step } from './steps/step.ts';
import { steps } from './steps.ts';

function refuseInsecure(url: string): void {
  if (new URL(url).protocol === 'https:' || isLoopback(url)) return;
  throw new UserError({
    code: 'platform-not-https',
    kind: 'findings',
    text: text(`平台地址 ${url} 不是 https。`, `The platform base URL ${url} is not https.`),
    hint: text(
      '密钥和令牌不能走明文；请填写 https 地址（本机回环地址除外）。',
      'Secrets and tokens must not travel in the clear; give an https address (loopback excepted).',
    ),
  });
}

function begin(input: LoginInput, world: LoginWorld): Gathering {
  for (const url of [input.platformBaseUrl, input.apiBaseUrl ?? input.platformBaseUrl]) refuseInsecure(url);
  const dialect = createDialect(input.profile);
  const masker = createMasker(input.profile);
  const recorder = createRecorder(input.profile, masker);
  const state = randomState(world.random, input.profile.authorize.state);
  const nonce = input.profile.flow === 'oidc-code' ? randomText(world.random) : '';
  masker.learn('secret', input.clientSecret);
  if (input.signing) masker.learn('secret', input.signing.secret);
  masker.learn('one-time', state);
  if (nonce) masker.learn('one-time', nonce);
  const { exchanges } = recorder;
  const startedAt = world.now();
  return {
    input,
    world,
    masker,
    recorder,
    limits: { ...defaultLimits, time: world.timeLimit ?? defaultLimits.time },
    startedAt,
    artefacts: { input, dialect, startedAt, state, nonce, exchanges, issuer: input.platformBaseUrl },
    endpoints: dialect.endpointsAt(input.platformBaseUrl, input.apiBaseUrl),
    memory: {},
  };
}

/** True for what a check can explain; anything else thrown by a step is a broken precondition or our own fault. */
const isFinding = (error: unknown): boolean =>
  error instanceof PageShown ||
  networkFailureOf(error, '') !== undefined ||
  libraryError(error) !== undefined;

/** A broken precondition that came up inside a library, which wraps what its fetch throws. */
const userErrorIn = (error: unknown): UserError | undefined =>
  error instanceof UserError ? error : error instanceof Error ? userErrorIn(error.cause) : undefined;

async function runStep(step: Step, gathering: Gathering): Promise<void> {
  const { artefacts, recorder, world } = gathering;
  recorder.enter(step.id);
  try {
    await step.run(gathering);
  } catch (thrown) {
    if (world.signal.aborted) throw world.signal.reason;
    const error = userErrorIn(thrown) ?? thrown;
    if (!isFinding(error)) throw error;
    artefacts.failure = { step: step.id, error };
  }
}

const maskText = (masker: Masker, { zh, en }: Text): Text => text(masker.text(zh), masker.text(en));

type Unmet = Extract<Verdict, { kind: 'failed' | 'warned' }>;
const isUnmet = (verdict: Verdict | undefined): verdict is Unmet =>
  verdict?.kind === 'failed' || verdict?.kind === 'warned';

const toFinding = (check: Check, verdict: Unmet, masker: Masker): Finding => ({
  id: check.id,
  severity: verdict.kind === 'failed' ? 'error' : 'warning',
  message: maskText(masker, verdict.message),
  hint: maskText(masker, verdict.hint),
  cause: maskText(masker, verdict.cause),
  proof: masker.text(verdict.proof),
  ...(verdict.forOperator ? { forOperator: masker.text(verdict.forOperator) } : {}),
  references: check.references,
});

/** Verdicts so far, and the one that ended the run. */
interface Judgement {
  readonly verdicts: Map<string, Verdict>;
  failed?: { readonly check: Check; readonly step: StepId };
}

/** Judges what belongs to `step`, in order; stops at the first that fails. */
function judge(step: StepId, { artefacts, masker }: Gathering, judgement: Judgement): void {
  for (const check of checks) {
    if (check.step !== step && check.step !== 'every') continue;
    const verdict = check.judge(artefacts, masker);
    judgement.verdicts.set(check.id, verdict);
    if (verdict.kind !== 'failed') continue;
    judgement.failed = { check, step };
    // What would have been judged after it was not, whatever earlier steps had to say.
    for (const later of checks.slice(checks.indexOf(check) + 1)) {
      if (later.step === 'every') judgement.verdicts.delete(later.id);
    }
    return;
  }
  // Something stopped the step and no check knows it: that is a gap in the checks, and must not pass for success.
  if (artefacts.failure?.step === step) throw artefacts.failure.error;
}

const statusOf = (verdict: Verdict | undefined, ran: boolean): StepStatus => {
  if (verdict?.kind === 'not-applicable') return 'not-applicable';
  if (!verdict || verdict.kind === 'unjudged') return ran ? 'not-applicable' : 'not-reached';
  return verdict.kind === 'warned' ? 'passed' : verdict.kind;
};

/** The verdict reached, or that there will never be one for this platform, however far a run gets. */
function verdictOf(
  check: Check,
  { verdicts }: Judgement,
  { artefacts, masker }: Gathering,
): Verdict | undefined {
  const reached = verdicts.get(check.id);
  if (reached) return reached;
  const verdict = check.judge(artefacts, masker);
  return verdict.kind === 'not-applicable' ? verdict : undefined;
}

function checkOutcomes(judgement: Judgement, gathering: Gathering): CheckOutcome[] {
  const { failed } = judgement;
  const { masker } = gathering;
  return checks.map((check) => {
    const verdict = verdictOf(check, judgement, gathering);
    const finding = isUnmet(verdict) ? toFinding(check, verdict, masker) : undefined;
    return {
      id: check.id,
      title: check.title,
      step: verdict?.kind === 'failed' && failed ? failed.step : check.step,
      status: statusOf(verdict, !failed),
      exchanges: verdict && 'exchanges' in verdict ? verdict.exchanges : [],
      ...(finding ? { finding } : {}),
    };
  });
}

/**
 * Logs in once at the platform of `input` and judges everything seen on the way. At most one check fails: the first
 * cause; what comes after it is `not-reached`.
 * @throws UserError when a precondition is broken; the reason of `world.signal` when that aborted
 */
export async function runLogin(input: LoginInput, world: LoginWorld): Promise<LoginOutcome> {
  const gathering = begin(input, world);
  const { masker, recorder, artefacts, startedAt } = gathering;
  const judgement: Judgement = { verdicts: new Map() };
  const outcomes: StepOutcome[] = [];
  const finish = (step: Step, status: StepStatus, duration: number) => {
    const { id, title } = step;
    const detail = status === 'passed' ? step.detail?.(gathering) : undefined;
    outcomes.push({ id, title, status, duration, ...(detail ? { detail: maskText(masker, detail) } : {}) });
    world.onStep?.({ id, title, status });
  };
  for (const step of world.probes ? [...stages, ...steps] : steps) {
    if (judgement.failed) finish(step, 'not-reached', 0);
    else if (!step.applies(gathering)) finish(step, 'not-applicable', 0);
    else {
      world.onStep?.({ id: step.id, title: step.title, status: 'running' });
      const begun = world.now();
      await runStep(step, gathering);
      judge(step.id, gathering, judgement);
      finish(step, judgement.failed ? 'failed' : 'passed', world.now() - begun);
    }
  }
  const { profile, platformBaseUrl, environment, system } = input;
  return {
    platform: { id: profile.id, title: profile.title, baseUrl: platformBaseUrl, status: profile.status },
    environment,
    system,
    startedAt: new Date(startedAt).toISOString(),
    duration: world.now() - startedAt,
    passed: judgement.failed === undefined,
    steps: outcomes,
    checks: checkOutcomes(judgement, gathering),
    exchanges: recorder.exchanges.map((exchange) => showExchange(exchange, masker)),
    claims: showClaims(artefacts, masker),
    drift: driftOf(artefacts, masker, world.embedded),
  };
}
