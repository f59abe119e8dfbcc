// What has changed since an earlier conformance run.
import type { Comparison } from '../../conformance/outcome.ts';
import { type Language, say } from '../../text.ts';
import { changesOf } from '../comparison-changes.ts';
import { conformanceWords } from '../conformance-words.ts';
import { html, type Markup } from './markup.ts';

export function comparison(compared: Comparison | undefined, language: Language): Markup {
  if (!compared) return html``;
  const changes = changesOf(compared);
  const entries = changes.map(
    ({ name, ids, tone }) =>
      html`<dt class="mark is-${tone}">${say(name, language)} ${ids.length}</dt><dd>${ids.map((id) => html`<code>${id}</code> `)}</dd>`,
  );
  return html`<section class="card"><h2>${say(conformanceWords.comparison, language)}</h2><p class="help">${say(conformanceWords.against, language)} <code>${compared.against}</code></p>${changes.length > 0 ? html`<dl class="changes">${entries}</dl>` : html`<p>${say(conformanceWords.noChange, language)}</p>`}</section>`;
}
