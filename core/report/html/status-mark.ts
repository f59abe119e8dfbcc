// How a status looks: a sign and a word, so that no colour has to tell it.
import type { StepStatus } from '../../login/outcome.ts';
import { type Language, say } from '../../text.ts';
import { statusWords } from '../words.ts';
import { html, type Markup } from './markup.ts';

const signs: Readonly<Record<StepStatus, string>> = {
  passed: '✔',
  failed: '✘',
  'not-reached': '○',
  'not-applicable': '–',
};

export const statusMark = (status: StepStatus, language: Language): Markup =>
  html`<span class="mark is-${status}"><span aria-hidden="true">${signs[status]}</span> ${say(statusWords[status], language)}</span>`;
