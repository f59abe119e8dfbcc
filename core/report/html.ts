// The report as one page: no request leaves it, no script runs in it.
import { type Language, say } from '../text.ts';
import { checksTable } from './html/checks-table.ts';
import { claimsTable } from './html/claims-table.ts';
import { drift } from './html/drift.ts';
import { findings } from './html/findings.ts';
import { html } from './html/markup.ts';
import { stages, steps } from './html/progress.ts';
import { sequence } from './html/sequence.ts';
import { style } from './html/style.ts';
import { transcript } from './html/transcript.ts';
import { verdict } from './html/verdict.ts';
import type { Report } from './report.ts';
import { words } from './words.ts';

const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** A whole HTML document in `language`. */
export function htmlReport(report: Report, language: Language): string {
  const { product, login } = report;
  const title = `${say(login.passed ? words.passed : words.failed, language)} · ${login.system}`;
  const separator = language === 'zh' ? '' : ' ';
  return html`<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<main>
${verdict(report, language)}
${findings(login, language)}
${stages(report.stages, language)}
${steps(login, language)}
<section class="card long"><h2>${say(words.sequence, language)}</h2><p class="help">${say(words.sequenceHelp, language)}</p><div class="wide" tabindex="0" role="region" aria-label="${say(words.sequence, language)}">${sequence(login, language)}</div></section>
${checksTable(login, language)}
${drift(login, language)}
${claimsTable(login, language)}
${transcript(login, language)}
<footer><p>${say(words.madeBy, language)}${separator} ${product.name} ${product.version}${language === 'zh' ? ' 生成' : ''}</p><p>${say(words.masked, language)}</p></footer>
</main>
</body>
</html>
`.toString();
}
