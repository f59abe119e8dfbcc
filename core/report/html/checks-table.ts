// Every check with its result and the exchanges that prove it.
import type { LoginOutcome } from '../../login/outcome.ts';
import { type Language, say } from '../../text.ts';
import { words } from '../words.ts';
import { exchangeLinks } from './findings.ts';
import { html, type Markup } from './markup.ts';
import { statusMark } from './status-mark.ts';

export function checksTable({ checks, steps }: LoginOutcome, language: Language): Markup {
  const titles = new Map(steps.map(({ id, title }) => [id, say(title, language)]));
  const stepOf = (step: string) => titles.get(step) ?? say(words.everyStep, language);
  const rows = checks.map(
    ({ id, title, step, status, exchanges }) =>
      html`<tr><td>${say(title, language)} <code>${id}</code></td><td>${stepOf(step)}</td><td>${statusMark(status, language)}</td><td>${exchangeLinks(exchanges)}</td></tr>`,
  );
  const columns = [words.check, words.step, words.result, words.exchanges];
  return html`<section class="card long"><h2>${say(words.checks, language)}</h2><div class="wide" tabindex="0" role="region" aria-label="${say(words.checks, language)}"><table><thead><tr>${columns.map((name) => html`<th scope="col">${say(name, language)}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div></section>`;
}
