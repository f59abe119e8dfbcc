// What the system would learn of the person, masked.
import type { LoginOutcome } from '../../login/outcome.ts';
import { type Language, say } from '../../text.ts';
import { words } from '../words.ts';
import { html, type Markup } from './markup.ts';

export function claimsTable({ claims }: LoginOutcome, language: Language): Markup {
  if (claims.length === 0) return html``;
  const rows = claims.map(
    ({ name, title, shown, collected }) =>
      html`<tr><td>${say(title, language)} <code>${name}</code></td><td>${shown || '—'}</td><td><span class="mark is-${collected ? 'passed' : 'not-applicable'}">${collected ? '✔ ' : '– '}${say(collected ? words.collected : words.notCollected, language)}</span></td></tr>`,
  );
  const columns = [words.claim, words.value, words.collected];
  return html`<section class="card"><h2>${say(words.claims, language)}</h2><p class="help">${say(words.claimsHelp, language)}</p><div class="wide" tabindex="0" role="region" aria-label="${say(words.claims, language)}"><table><thead><tr>${columns.map((name) => html`<th scope="col">${say(name, language)}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div></section>`;
}
