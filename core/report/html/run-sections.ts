// What follows the verdict: the sections of a login test, and those of a conformance run.
import type { ConformanceOutcome } from '../../conformance/outcome.ts';
import type { LoginOutcome } from '../../login/outcome.ts';
import type { Language } from '../../text.ts';
import { loginDialogue } from '../dialogue.ts';
import { checksTable } from './checks-table.ts';
import { claimsTable } from './claims-table.ts';
import { comparison } from './comparison.ts';
import { drift } from './drift.ts';
import { findings } from './findings.ts';
import { html, type Markup } from './markup.ts';
import { moduleCards } from './module-card.ts';
import { modulesTable } from './modules-table.ts';
import { steps } from './progress.ts';
import { sequenceCard } from './sequence.ts';
import { summary } from './summary.ts';
import { transcriptCard } from './transcript.ts';

export function conformanceSections(outcome: ConformanceOutcome | undefined, language: Language): Markup {
  if (!outcome) return html``;
  return html`${summary(outcome, language)}
${comparison(outcome.comparison, language)}
${moduleCards(outcome, language)}
${modulesTable(outcome, language)}`;
}

/** `findings` stand before the stages, so they are not among these. */
export function loginSections(login: LoginOutcome | undefined, language: Language): Markup {
  if (!login) return html``;
  const dialogue = loginDialogue(login);
  return html`${steps(login, language)}
${sequenceCard(dialogue, language)}
${checksTable(login, language)}
${drift(login, language)}
${claimsTable(login, language)}
${transcriptCard(dialogue, language)}`;
}

export const loginFindings = (login: LoginOutcome | undefined, language: Language): Markup =>
  login ? findings(login, language) : html``;
