// Each failed check: what was found, why, the proof, and what to do.
import type { CheckOutcome, LoginOutcome } from '../../login/outcome.ts';
import { type Language, say } from '../../text.ts';
import { words } from '../words.ts';
import { html, type Markup } from './markup.ts';

const entry = (name: string, value: Markup | string, kind = ''): Markup =>
  html`<dt>${name}</dt><dd class="${kind}">${value}</dd>`;

export const exchangeLinks = (ids: readonly number[]): Markup[] =>
  ids.map((id, at) => html`${at > 0 ? ', ' : ''}<a href="#exchange-${id}">${id}</a>`);

function card({ title, finding, exchanges }: CheckOutcome, language: Language): Markup {
  if (!finding) return html``;
  const { id, severity, message, cause, proof, hint, forOperator, references = [] } = finding;
  return html`<section class="card finding ${severity}"><h2>${severity === 'warning' ? '! ' : '✘ '}${say(severity === 'warning' ? words.worthKnowing : words.unmet, language)}${say(title, language)} <span class="id">${id}</span></h2><p>${say(message, language)}</p><dl>
${cause && entry(say(words.cause, language), say(cause, language))}
${proof && entry(say(words.proof, language), html`<pre tabindex="0">${proof}</pre>`)}
${entry(say(words.hint, language), say(hint, language), 'do')}
${forOperator && entry(say(words.forOperator, language), html`<pre tabindex="0" lang="zh-CN">${forOperator}</pre>`)}
${references.length > 0 && entry(say(words.references, language), references.join('；'), 'small')}
${exchanges.length > 0 && entry(say(words.seeExchange, language), html`${exchangeLinks(exchanges)}`, 'small')}</dl></section>`;
}

export function findings({ checks }: LoginOutcome, language: Language): Markup {
  const failed = checks.filter(({ finding }) => finding);
  return html`${failed.map((check) => card(check, language))}`;
}
