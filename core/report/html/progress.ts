// The stages around the login with their times, and the steps of the login itself.
import type { LoginOutcome } from '../../login/outcome.ts';
import { type Language, say } from '../../text.ts';
import type { Stage } from '../report.ts';
import { spell } from '../time.ts';
import { words } from '../words.ts';
import { html, type Markup } from './markup.ts';
import { statusMark } from './status-mark.ts';

const signs = { passed: '✔', failed: '✘', 'not-reached': '○' } as const;

export function stages(all: readonly Stage[], language: Language): Markup {
  if (all.length === 0) return html``;
  const longest = Math.max(1, ...all.map(({ duration }) => duration));
  const rows = all.map(
    ({ title, status, duration, detail }) =>
      html`<li class="is-${status}"><span class="mark">${signs[status]}</span><span>${say(title, language)}</span><span><span class="bar" style="display:block;width:${Math.round((100 * duration) / longest)}%"></span></span><span class="time">${spell(duration)}</span>${detail && html`<span class="detail">${say(detail, language)}</span>`}</li>`,
  );
  return html`<section class="card"><h2>${say(words.stages, language)}</h2><ol class="stages">${rows}</ol></section>`;
}

export function steps({ steps: all }: LoginOutcome, language: Language): Markup {
  const items = all.map(
    ({ title, status, duration }) =>
      html`<li class="is-${status}"><b>${say(title, language)}</b><small>${statusMark(status, language)}${(status === 'passed' || status === 'failed') && html`<span>${spell(duration)}</span>`}</small></li>`,
  );
  const found = all.flatMap(({ title, detail }) =>
    detail ? [html`<div><dt>${say(title, language)}</dt><dd>${say(detail, language)}</dd></div>`] : [],
  );
  const details = found.length > 0 && html`<dl class="found">${found}</dl>`;
  return html`<section class="card"><h2>${say(words.steps, language)}</h2><ol class="track">${items}</ol>${details}</section>`;
}
