// The verdict of each run in a few words: what every renderer says first.
import type { ConformanceOutcome } from '../conformance/outcome.ts';
import type { Drift } from '../login/drift/drift.ts';
import type { LoginOutcome } from '../login/outcome.ts';
import { type Text, text } from '../text.ts';
import { conformanceWords, verdictWords } from './conformance-words.ts';
import { countVerdicts, modulesWith } from './module-verdict.ts';
import { words } from './words.ts';

export interface Headline {
  readonly tone: 'passed' | 'failed' | 'interrupted';
  readonly line: Text;
  readonly more: Text;
}

/** A login can work although the profile says something else of the platform. */
function passedMore(drift: Drift | undefined): Text {
  const differ = drift?.items.filter(({ kind }) => kind === 'differs').length ?? 0;
  if (differ === 0) return words.passedMore;
  return text(
    `${words.stepsPassed.zh}平台与档案有 ${differ} 处不一致。`,
    `${words.stepsPassed.en} Differences between the platform and its profile: ${differ}.`,
  );
}

export function loginHeadline({
  passed,
  steps,
  drift,
}: Pick<LoginOutcome, 'passed' | 'steps' | 'drift'>): Headline {
  const stopped = steps.find(({ status }) => status === 'failed');
  const more = stopped
    ? text(`${words.failedAt.zh}“${stopped.title.zh}”`, `${words.failedAt.en} “${stopped.title.en}”`)
    : words.unmetOnly;
  return passed
    ? { tone: 'passed', line: words.passed, more: passedMore(drift) }
    : { tone: 'failed', line: words.failed, more };
}

/** `未通过 3 · 通过 25` */
export function countLine(outcome: ConformanceOutcome): Text {
  const counts = countVerdicts(outcome);
  return text(
    counts.map(([verdict, count]) => `${verdictWords[verdict].zh} ${count}`).join(' · '),
    counts.map(([verdict, count]) => `${count} ${verdictWords[verdict].en}`).join(' · '),
  );
}

export function conformanceHeadline(outcome: ConformanceOutcome): Headline {
  if (outcome.passed)
    return { tone: 'passed', line: conformanceWords.passed, more: conformanceWords.passedMore };
  if (modulesWith(outcome, 'failed').length > 0)
    return { tone: 'failed', line: conformanceWords.failed, more: countLine(outcome) };
  return { tone: 'interrupted', line: conformanceWords.interrupted, more: conformanceWords.interruptedMore };
}
