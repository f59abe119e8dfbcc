// The report as one page: no request leaves it, no script runs in it.
import { type Language, say } from '../text.ts';
import { conformanceHeadline, loginHeadline } from './headline.ts';
import { html } from './html/markup.ts';
import { stages } from './html/progress.ts';
import { conformanceSections, loginFindings, loginSections } from './html/run-sections.ts';
import { style } from './html/style.ts';
import { verdict } from './html/verdict.ts';
import { type Report, systemOf } from './report.ts';
import { words } from './words.ts';

const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

function titleOf(report: Report, language: Language): string {
  const { login, conformance } = report;
  const lines = [
    ...(login ? [loginHeadline(login).line] : []),
    ...(conformance ? [conformanceHeadline(conformance).line] : []),
  ];
  return [...lines.map((line) => say(line, language)), systemOf(report)].join(' · ');
}

/** A whole HTML document in `language`. */
export function htmlReport(report: Report, language: Language): string {
  const { product, login, conformance } = report;
  const separator = language === 'zh' ? '' : ' ';
  return html`<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${titleOf(report, language)}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<main>
${verdict(report, language)}
${loginFindings(login, language)}
${stages(report.stages, language)}
${conformanceSections(conformance, language)}
${loginSections(login, language)}
<footer><p>${say(words.madeBy, language)}${separator} ${product.name} ${product.version}${language === 'zh' ? ' 生成' : ''}</p><p>${say(words.masked, language)}</p></footer>
</main>
</body>
</html>
`.toString();
}
