// The verdict of each run in a few words: what every renderer says first.
import type { ConformanceOutcome } from '../conformance/outcome.ts';
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

export function loginHeadline({ passed, steps }: LoginOutcome): Headline {
  const stopped = steps.find(({ status }) => status === 'failed');
  const more = stopped
    ? text(`${words.failedAt.zh}“${stopped.title.zh}”`, `${words.failedAt.en} “${stopped.title.en}”`)
    : words.unmetOnly;
  return passed
    ? { tone: 'passed', line: words.passed, more: words.passedMore }
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
