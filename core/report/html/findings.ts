// Each failed check: what was found, why, the proof, and what to do.
import type { CheckOutcome, LoginOutcome } from '../../login/outcome.ts';
import { type Language, say } from '../../text.ts';
import { words } from '../words.ts';
import { findingDetails } from './finding-details.ts';
import { html, type Markup } from './markup.ts';

export const exchangeLinks = (ids: readonly number[]): Markup[] =>
  ids.map((id, at) => html`${at > 0 ? ', ' : ''}<a href="#exchange-${id}">${id}</a>`);

function card({ title, finding, exchanges }: CheckOutcome, language: Language): Markup {
  if (!finding) return html``;
  const more =
    exchanges.length > 0
      ? [[say(words.seeExchange, language), html`${exchangeLinks(exchanges)}`] as const]
      : [];
  const warning = finding.severity === 'warning';
  return html`<section class="card finding ${finding.severity}"><h2>${warning ? '! ' : '✘ '}${say(warning ? words.worthKnowing : words.unmet, language)}${say(title, language)} <span class="id">${finding.id}</span></h2>${findingDetails(finding, language, more)}</section>`;
}

export function findings({ checks }: LoginOutcome, language: Language): Markup {
  const failed = checks.filter(({ finding }) => finding);
  return html`${failed.map((check) => card(check, language))}`;
}
