// Cause, proof, fix and references of a finding, as the body of a card.
import type { Finding } from '../../finding.ts';
import { type Language, say } from '../../text.ts';
import { words } from '../words.ts';
import { html, type Markup } from './markup.ts';

const entry = (name: string, value: Markup | string, kind = ''): Markup =>
  html`<dt>${name}</dt><dd class="${kind}">${value}</dd>`;

/** `more` are further entries: a name and what it says. */
export function findingDetails(
  { message, cause, proof, hint, forOperator, references = [] }: Finding,
  language: Language,
  more: readonly (readonly [name: string, value: Markup])[] = [],
): Markup {
  return html`<p>${say(message, language)}</p><dl>
${cause && entry(say(words.cause, language), say(cause, language))}
${proof && entry(say(words.proof, language), html`<pre tabindex="0">${proof}</pre>`)}
${entry(say(words.hint, language), say(hint, language), 'do')}
${forOperator && entry(say(words.forOperator, language), html`<pre tabindex="0" lang="zh-CN">${forOperator}</pre>`)}
${references.length > 0 && entry(say(words.references, language), references.join(language === 'zh' ? '；' : '; '), 'small')}
${more.map(([name, value]) => entry(name, value, 'small'))}</dl>`;
}
