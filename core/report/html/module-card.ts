// A conformance module that did not pass, as a card: what was found, why, the proof, what to do, and its exchanges.
import type { ConformanceOutcome, ModuleOutcome } from '../../conformance/outcome.ts';
import { type Language, say } from '../../text.ts';
import { conformanceWords, kindWords, verdictSigns, verdictWords } from '../conformance-words.ts';
import { moduleDialogue } from '../dialogue.ts';
import { modulesWith, verdictOf } from '../module-verdict.ts';
import { words } from '../words.ts';
import { findingDetails } from './finding-details.ts';
import { html, type Markup } from './markup.ts';
import { moduleAnchor } from './module-anchor.ts';
import { sequence } from './sequence.ts';
import { exchangeList } from './transcript.ts';

function dialogue(module: ModuleOutcome, outcome: ConformanceOutcome, language: Language): Markup {
  if (module.exchanges.length === 0) return html``;
  const { system, modules } = outcome;
  const spoken = moduleDialogue(module, modules.indexOf(module), system.url);
  const name = `${say(conformanceWords.exchangesOf, language)} · ${module.id}`;
  return html`<details class="dialogue"><summary>${say(conformanceWords.exchangesOf, language)} <span class="count">${module.exchanges.length}</span></summary><p class="help">${say(words.sequenceHelp, language)}</p><div class="wide" tabindex="0" role="group" aria-label="${name}">${sequence(spoken, language)}</div>${exchangeList(spoken, language)}</details>`;
}

function body({ finding, reason, faults }: ModuleOutcome, language: Language): Markup {
  const more =
    faults.length > 0
      ? [
          [
            say(conformanceWords.faults, language),
            html`${faults.map((fault) => html`<code>${fault}</code> `)}`,
          ] as const,
        ]
      : [];
  if (finding) return findingDetails(finding, language, more);
  return html`<p>${say(reason ?? conformanceWords.noProof, language)}</p>`;
}

function card(module: ModuleOutcome, outcome: ConformanceOutcome, language: Language): Markup {
  const verdict = verdictOf(module);
  return html`<section class="card finding is-${verdict}" id="${moduleAnchor(outcome.modules.indexOf(module))}"><h2>${verdictSigns[verdict]} ${say(module.title, language)} <span class="id">${module.id}</span></h2><p class="kind">${say(verdictWords[verdict], language)} · ${say(kindWords[module.kind], language)}</p>${body(module, language)}${dialogue(module, outcome, language)}</section>`;
}

/** Failures first, then what was interrupted, then failures that were expected. */
export const moduleCards = (outcome: ConformanceOutcome, language: Language): Markup =>
  html`${(['failed', 'interrupted', 'expected-failure'] as const)
    .flatMap((verdict) => modulesWith(outcome, verdict))
    .map((module) => card(module, outcome, language))}`;
