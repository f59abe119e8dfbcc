// The head of the report: the verdict in one glance, and what was tested.
import { type Language, say } from '../../text.ts';
import type { Report } from '../report.ts';
import { spell, spellInstant } from '../time.ts';
import { basisWord, environmentWord, words } from '../words.ts';
import { html, type Markup } from './markup.ts';

const good = html`<svg viewBox="0 0 52 52" aria-hidden="true" stroke-width="3.5" stroke-linecap="round" stroke-linejoin="round"><circle cx="26" cy="26" r="23"/><path d="M16 27l7 7 13-15" fill="none"/></svg>`;
const bad = html`<svg viewBox="0 0 52 52" aria-hidden="true" stroke-width="3.5" stroke-linecap="round"><circle cx="26" cy="26" r="23"/><path d="M18.5 18.5l15 15m0-15l-15 15" fill="none"/></svg>`;

function subline({ login }: Report, language: Language): string {
  const stopped = login.steps.find(({ status }) => status === 'failed');
  if (login.passed || !stopped) return say(words.passedMore, language);
  const where = say(stopped.title, language);
  return language === 'zh'
    ? `${say(words.failedAt, language)}“${where}”`
    : `${say(words.failedAt, language)} “${where}”`;
}

export function verdict(report: Report, language: Language): Markup {
  const { login } = report;
  const { platform } = login;
  const facts: readonly (readonly [string, string])[] = [
    [say(words.system, language), login.system],
    [say(words.platform, language), say(platform.title, language)],
    [say(words.basis, language), `${platform.id} · ${say(basisWord(platform.status), language)}`],
    [say(words.environment, language), say(environmentWord(login.environment), language)],
    [say(words.address, language), platform.baseUrl],
    [say(words.startedAt, language), spellInstant(login.startedAt, language)],
    [say(words.duration, language), spell(login.duration)],
  ];
  return html`<header class="card verdict ${login.passed ? 'passed' : 'failed'}"><h1>${say(words.title, language)}</h1>
<div class="headline">${login.passed ? good : bad}<p role="status"><strong>${say(login.passed ? words.passed : words.failed, language)}</strong><span>${subline(report, language)}</span></p></div>
<dl class="facts">${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl></header>`;
}
