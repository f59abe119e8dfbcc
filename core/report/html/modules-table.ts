// Every module of a conformance run with its result; those that do not apply apart, with the reason.
import type { ConformanceOutcome, ModuleOutcome } from '../../conformance/outcome.ts';
import { type Language, say } from '../../text.ts';
import { conformanceWords, kindWords, verdictSigns, verdictWords } from '../conformance-words.ts';
import { modulesWith, verdictOf } from '../module-verdict.ts';
import { spell } from '../time.ts';
import { words } from '../words.ts';
import { html, type Markup } from './markup.ts';
import { moduleAnchor } from './module-anchor.ts';

function resultMark(module: ModuleOutcome, language: Language): Markup {
  const verdict = verdictOf(module);
  return html`<span class="mark is-${verdict}"><span aria-hidden="true">${verdictSigns[verdict]}</span> ${say(verdictWords[verdict], language)}</span>`;
}

export function modulesTable(outcome: ConformanceOutcome, language: Language): Markup {
  const { modules } = outcome;
  const rows = modules.map((module, at) => {
    if (module.status === 'not-applicable') return html``;
    const title = say(module.title, language);
    const name = module.status === 'passed' ? title : html`<a href="#${moduleAnchor(at)}">${title}</a>`;
    return html`<tr><td>${name} <code>${module.id}</code></td><td class="kind">${say(kindWords[module.kind], language)}</td><td>${resultMark(module, language)}</td><td class="time">${spell(module.duration)}</td></tr>`;
  });
  const columns = [conformanceWords.module, conformanceWords.kind, words.result, words.duration];
  const heading = say(conformanceWords.modules, language);
  return html`<section class="card long"><h2>${heading}</h2><div class="wide" tabindex="0" role="region" aria-label="${heading}"><table><thead><tr>${columns.map((name) => html`<th scope="col">${say(name, language)}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>${notApplicable(outcome, language)}</section>`;
}

function notApplicable(outcome: ConformanceOutcome, language: Language): Markup {
  const modules = modulesWith(outcome, 'not-applicable');
  if (modules.length === 0) return html``;
  const items = modules.map(
    ({ id, title, reason }) =>
      html`<dt>${say(title, language)} <code>${id}</code></dt><dd>${reason && say(reason, language)}</dd>`,
  );
  return html`<details class="inapplicable"><summary>${verdictSigns['not-applicable']} ${say(verdictWords['not-applicable'], language)} <span class="count">${modules.length}</span></summary><p class="help">${say(conformanceWords.notApplicableHelp, language)}</p><dl class="reasons">${items}</dl></details>`;
}
