// A conformance run in numbers: one tile a status, and a bar of their shares.
import type { ConformanceOutcome } from '../../conformance/outcome.ts';
import { type Language, say } from '../../text.ts';
import { conformanceWords, verdictSigns, verdictWords } from '../conformance-words.ts';
import { countVerdicts } from '../module-verdict.ts';
import { html, type Markup } from './markup.ts';

export function summary(outcome: ConformanceOutcome, language: Language): Markup {
  const counts = countVerdicts(outcome);
  const tiles = counts.map(
    ([verdict, count]) =>
      html`<li class="is-${verdict}"><b>${count}</b><span class="mark"><span aria-hidden="true">${verdictSigns[verdict]}</span> ${say(verdictWords[verdict], language)}</span></li>`,
  );
  const shares = counts.map(
    ([verdict, count]) => html`<span class="is-${verdict}" style="flex:${count}"></span>`,
  );
  const expected = counts.some(([verdict]) => verdict === 'expected-failure');
  return html`<section class="card"><h2>${say(conformanceWords.summary, language)}</h2><ul class="tiles">${tiles}</ul><div class="shares" aria-hidden="true">${shares}</div>${expected && html`<p class="help below">${say(conformanceWords.expectedHelp, language)}</p>`}</section>`;
}
