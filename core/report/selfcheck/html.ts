// The self-check as one page that prints well; no request leaves it, no script runs in it.
import { type Language, say, type Text } from '../../text.ts';
import { html } from '../html/markup.ts';
import { style } from '../html/style.ts';
import type { SelfCheck } from './self-check.ts';
import { evidenceOf, factsOf, placeOf, problemsOf, summaryOf, verdictWords, words } from './words.ts';

const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

const own = html`
.clauses td:nth-child(1){min-width:9rem}.clauses td:nth-child(3){white-space:nowrap;font-weight:600}
.clauses .passed td:nth-child(3){color:var(--good)}.clauses .failed td:nth-child(3){color:var(--bad)}.clauses .not-checkable td:nth-child(3){color:var(--idle)}
.clauses ul{list-style:none;margin:0;padding:0;display:grid;gap:.25rem;font-size:.875rem}
.clauses small{color:var(--soft);font-size:.8125rem}
.note{color:var(--soft)}.sign{white-space:pre-wrap;padding:2rem 0}
h1.name{font-size:1.75rem;color:var(--ink)}
@media print{@page{size:A4 landscape;margin:12mm}.card{break-inside:auto;border:0;padding:0}tr{break-inside:avoid}}
`;

export function selfCheckHtml(check: SelfCheck, language: Language): string {
  const t = (text: Text) => say(text, language);
  const problems = problemsOf(check);
  const signs = { passed: '✓', failed: '✗', 'not-checkable': '—' };
  return html`<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${t(words.title)}${check.system ? ` · ${check.system.name}` : ''}</title>
<link rel="icon" href="data:,">
<style>${style}${own}</style>
</head>
<body>
<main>
<header class="card"><h1 class="name">${t(words.title)}</h1><p class="note">${t(words.disclaimer)}</p>
<dl class="facts">${factsOf(check).map(([name, value]) => html`<div><dt>${t(name)}</dt><dd>${t(value)}</dd></div>`)}</dl></header>
<section class="card"><h2>${t(words.summary)}</h2><p>${t(summaryOf(check))}</p><p class="note">${t(words.levelNote)}</p>
<div class="wide" role="region" tabindex="0" aria-label="${t(words.clause)}"><table class="clauses"><thead><tr>${[words.clause, words.subject, words.verdict, words.evidence, words.beyond].map((head) => html`<th scope="col">${t(head)}</th>`)}</tr></thead>
<tbody>${check.rows.map(
    (row) =>
      html`<tr class="${row.verdict}"><td><strong>${row.clause.id}</strong> ${t(row.clause.title)}<br><small>${row.clause.standard}</small></td><td>${t(row.clause.looked)}</td><td>${signs[row.verdict]} ${t(verdictWords[row.verdict])}</td><td><ul>${evidenceOf(row).map((line) => html`<li>${t(line)}</li>`)}</ul></td><td>${t(row.clause.beyond)}</td></tr>`,
  )}</tbody></table></div></section>
${
  problems.length > 0 &&
  html`<section class="card"><h2>${t(words.details)}</h2><div class="wide" role="region" tabindex="0" aria-label="${t(words.details)}"><table><thead><tr>${[words.place, words.problem, words.remedy, words.clause].map((head) => html`<th scope="col">${t(head)}</th>`)}</tr></thead>
<tbody>${problems.map(
    ({ finding, under }) =>
      html`<tr><td><code>${placeOf(finding)}</code></td><td>${t(finding.message)}<br><small class="note">${finding.id}</small></td><td>${t(finding.hint)}</td><td>${under.join(language === 'zh' ? '；' : '; ')}</td></tr>`,
  )}</tbody></table></div></section>`
}
<p class="sign">${t(words.signature)}</p>
</main>
</body>
</html>
`.toString();
}
