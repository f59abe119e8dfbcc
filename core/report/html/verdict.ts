// The head of the report: the verdict of each run in one glance, and what was tested.
import type { ConformanceOutcome } from '../../conformance/outcome.ts';
import type { LoginOutcome } from '../../login/outcome.ts';
import { type Language, say } from '../../text.ts';
import { conformanceWords } from '../conformance-words.ts';
import { conformanceHeadline, type Headline, loginHeadline } from '../headline.ts';
import type { Report } from '../report.ts';
import { conformanceFacts, type Fact, loginFacts } from '../run-facts.ts';
import { words } from '../words.ts';
import { html, type Markup } from './markup.ts';

const drawn = (inner: Markup): Markup =>
  html`<svg viewBox="0 0 52 52" aria-hidden="true" stroke-width="3.5" stroke-linecap="round" stroke-linejoin="round"><circle cx="26" cy="26" r="23"/>${inner}</svg>`;

const pictures: Readonly<Record<Headline['tone'], Markup>> = {
  passed: drawn(html`<path d="M16 27l7 7 13-15" fill="none"/>`),
  failed: drawn(html`<path d="M18.5 18.5l15 15m0-15l-15 15"/>`),
  interrupted: drawn(html`<path d="M26 14v15m0 8v.5"/>`),
};

interface Head {
  readonly title: Markup;
  readonly headline: Headline;
  readonly facts: readonly Fact[];
}

function card({ title, headline: { tone, line, more }, facts }: Head, language: Language): Markup {
  return html`<section class="card verdict ${tone}">${title}
<div class="headline">${pictures[tone]}<p role="status"><strong>${say(line, language)}</strong><span>${say(more, language)}</span></p></div>
<dl class="facts">${facts.map(([name, value]) => html`<div><dt>${say(name, language)}</dt><dd>${say(value, language)}</dd></div>`)}</dl></section>`;
}

const loginHead = (login: LoginOutcome, title: Markup): Head => ({
  title,
  headline: loginHeadline(login),
  facts: loginFacts(login),
});

const conformanceHead = (conformance: ConformanceOutcome, title: Markup): Head => ({
  title,
  headline: conformanceHeadline(conformance),
  facts: conformanceFacts(conformance),
});

export function verdict({ login, conformance }: Report, language: Language): Markup {
  const first = (title: string) => html`<h1>${title}</h1>`;
  const loginTitle = say(words.title, language);
  const conformanceTitle = say(conformanceWords.title, language);
  if (login && conformance)
    return html`<header>${first(say(words.both, language))}</header>
${card(loginHead(login, html`<h2>${loginTitle}</h2>`), language)}
${card(conformanceHead(conformance, html`<h2>${conformanceTitle}</h2>`), language)}`;
  const heads = [
    ...(login ? [loginHead(login, first(loginTitle))] : []),
    ...(conformance ? [conformanceHead(conformance, first(conformanceTitle))] : []),
  ];
  return html`<header>${heads.map((head) => card(head, language))}</header>`;
}
