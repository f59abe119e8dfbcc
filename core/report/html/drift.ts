// Where the platform is not as its profile says: a table of what was found, what was expected, what could be changed.
import type { LoginOutcome } from '../../login/outcome.ts';
import { type Language, say } from '../../text.ts';
import { changeWords, inOrder } from '../drift-text.ts';
import { driftKinds, driftWords } from '../drift-words.ts';
import { exchangeLinks } from './findings.ts';
import { html, type Markup } from './markup.ts';

export function drift({ drift: found }: LoginOutcome, language: Language): Markup {
  if (!found || found.items.length === 0) return html``;
  const words = (name: keyof typeof driftWords) => say(driftWords[name], language);
  const rows = inOrder(found.items).map(
    (item) =>
      html`<tr><td>${say(driftKinds[item.kind], language)}</td><td>${say(item.what, language)} <code>${item.path}</code></td><td><code>${item.found}</code> ${item.exchange !== undefined && html`（${exchangeLinks([item.exchange])}）`}</td><td><code>${item.expected}</code></td><td>${item.change && html`<code>${changeWords(item)}</code>`}</td></tr>`,
  );
  const open = found.open.map(
    ({ path, what }) =>
      html`<tr><td>${words('open')}</td><td>${say(what, language)} <code>${path}</code></td><td>—</td><td>—</td><td></td></tr>`,
  );
  const columns = [words('kind'), words('place'), words('found'), words('expected'), words('change')];
  return html`<section class="card long"><h2>${words('title')}</h2><p class="help">${words('help')}</p><div class="wide" tabindex="0" role="region" aria-label="${words('title')}"><table><thead><tr>${columns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead><tbody>${rows}${open}</tbody></table></div></section>`;
}
