// Every exchange, to be opened: the platform's wire on the left, what it means in the standard on the right.
import type { Exchange, ShownMessage } from '../../login/outcome.ts';
import { type Language, say, type Text } from '../../text.ts';
import type { Dialogue } from '../dialogue.ts';
import { spell } from '../time.ts';
import { words } from '../words.ts';
import { html, type Markup } from './markup.ts';

function message(title: Text, { line, headers, body }: ShownMessage, language: Language): Markup {
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return html`<div class="message" tabindex="0" role="group" aria-label="${say(title, language)}"><pre class="line">${line}</pre>${head.length > 0 && html`<pre class="head">${head.join('\n')}</pre>`}${body !== '' && html`<pre class="body">${body}</pre>`}</div>`;
}

interface Pair {
  readonly request: ShownMessage;
  readonly answer?: ShownMessage;
}

const absent = ({ failure, channel }: Exchange): Text | undefined => {
  if (failure) return { zh: `${words.noAnswer.zh}（${failure}）`, en: `${words.noAnswer.en} (${failure})` };
  return channel === 'browser' ? words.browserSaw : undefined;
};

function wire(title: Text, { request, answer }: Pair, missing: Text | undefined, language: Language): Markup {
  return html`<h3>${say(title, language)}</h3>${message(words.request, request, language)}${answer ? message(words.answer, answer, language) : missing && html`<p class="help">${say(missing, language)}</p>`}`;
}

const wireTitle = ({ standard, channel }: Exchange): Text =>
  standard || channel === 'browser'
    ? words.wire
    : { zh: `${words.wire.zh}（${words.same.zh}）`, en: `${words.wire.en} (${words.same.en})` };

const summary = ({ wire: { request, answer }, failure }: Exchange): string => {
  const end = failure ?? answer?.line;
  return end ? `${request.line} → ${end}` : request.line;
};

function show(exchange: Exchange, { guilty, titles, anchor }: Dialogue, language: Language): Markup {
  const { id, step, startedAt, duration, standard } = exchange;
  // A callback comes from the browser and has no answer worth showing: it is the tool that took it.
  const missing = step === 'receive-callback' && !exchange.failure ? undefined : absent(exchange);
  const failed = guilty.has(id);
  const title = titles.get(step);
  return html`<details class="exchange${failed ? ' failed' : ''}" id="${anchor}exchange-${id}"${failed ? html` open` : ''}><summary><span class="no">${id}</span><span class="what">${summary(exchange)}</span>${standard && html`<span class="tag">≙ ${say(words.standard, language)}</span>`}<small>${title ? say(title, language) : step} · +${spell(startedAt)} · ${spell(duration)}</small></summary><div class="wires"><div>${wire(wireTitle(exchange), exchange.wire, missing, language)}</div>${standard && html`<div class="meaning">${wire(words.standard, standard, undefined, language)}</div>`}</div></details>`;
}

export const exchangeList = (dialogue: Dialogue, language: Language): Markup =>
  html`${dialogue.exchanges.map((exchange) => show(exchange, dialogue, language))}`;

/** With its heading as a card of its own. */
export const transcriptCard = (dialogue: Dialogue, language: Language): Markup =>
  html`<section class="card long"><h2>${say(words.transcript, language)}</h2><p class="help">${say(words.transcriptHelp, language)}</p>${exchangeList(dialogue, language)}</section>`;
