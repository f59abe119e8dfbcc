// The look of the report: light, dark, forced colours, print, wide and narrow.

import { conformanceStyle } from './conformance-style.ts';
import { html } from './markup.ts';

const light = html`--ink:#15202e;--soft:#51617a;--paper:#f3f6fa;--card:#ffffff;--line:#d8e0ea;--faint:#f7f9fc;--brand:#0d4a94;--brand-ink:#ffffff;--good:#0a6b43;--good-paper:#e4f4ec;--bad:#b1231b;--bad-paper:#fdecea;--warn:#8a5200;--warn-paper:#fdf1dc;--idle:#5d6b7d;--meaning:#00677a;--shade:0 1px 2px rgb(21 32 46/.06),0 8px 24px rgb(21 32 46/.06)`;
const dark = html`--ink:#e6edf6;--soft:#a3b1c4;--paper:#0e141c;--card:#161f2a;--line:#2b394a;--faint:#1a2430;--brand:#7fb2f5;--brand-ink:#0e1a2b;--good:#56cf95;--good-paper:#11301f;--bad:#ff8b80;--bad-paper:#3a1614;--warn:#f0b35a;--warn-paper:#33250f;--idle:#94a3b8;--meaning:#5fd0e4;--shade:none`;

export const style = html`
:root{color-scheme:light dark;${light};--mono:ui-monospace,"Cascadia Mono","SF Mono",Menlo,Consolas,"Noto Sans Mono CJK SC",monospace}
@media (prefers-color-scheme:dark){:root{${dark}}}
@media print{:root{${light};--paper:#fff;--shade:none}}
@media (forced-colors:active){:root{--ink:CanvasText;--soft:CanvasText;--paper:Canvas;--card:Canvas;--line:CanvasText;--faint:Canvas;--brand:LinkText;--brand-ink:Canvas;--good:CanvasText;--good-paper:Canvas;--bad:CanvasText;--bad-paper:Canvas;--warn:CanvasText;--warn-paper:Canvas;--idle:CanvasText;--meaning:CanvasText;--shade:none}}
*{box-sizing:border-box}
html{scroll-behavior:smooth;-webkit-text-size-adjust:100%}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.65 system-ui,-apple-system,"Segoe UI","PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;overflow-wrap:anywhere}
main{max-width:72rem;margin:0 auto;padding:2rem 1.25rem 3rem;display:grid;gap:1.25rem;grid-template-columns:minmax(0,1fr)}
a{color:var(--brand);text-underline-offset:.2em}
a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--brand);outline-offset:2px;border-radius:4px}
h1{font-size:1.0625rem;font-weight:600;margin:0;color:var(--soft);letter-spacing:.02em}
h2{font-size:1.1875rem;line-height:1.35;margin:0 0 .875rem}
h3{font-size:1.0625rem;line-height:1.5;margin:0}
p{margin:0}
.help{color:var(--soft);font-size:.875rem;margin:-.5rem 0 .875rem}
code,pre{font-family:var(--mono);font-size:.8125rem;line-height:1.6}
pre{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}
.card{background:var(--card);border:1px solid var(--line);border-radius:14px;padding:1.375rem 1.5rem;box-shadow:var(--shade)}
.verdict{border-top:5px solid var(--tone);padding:1.625rem 1.5rem 1.5rem}
.verdict.passed{--tone:var(--good);--tone-paper:var(--good-paper)}
.verdict.failed{--tone:var(--bad);--tone-paper:var(--bad-paper)}
.verdict.interrupted{--tone:var(--warn);--tone-paper:var(--warn-paper)}
.verdict h2{font-size:1.0625rem;font-weight:600;margin:0;color:var(--soft)}
.headline{display:flex;gap:1rem;align-items:center;margin:.875rem 0 1.25rem}
.headline svg{flex:none;width:52px;height:52px;stroke:var(--tone);fill:var(--tone-paper)}
.headline strong{display:block;font-size:1.75rem;line-height:1.25;color:var(--tone)}
.headline span{color:var(--soft)}
.facts,.found{display:grid;grid-template-columns:repeat(auto-fit,minmax(13rem,1fr));gap:.875rem 1.5rem;margin:0;padding-top:1.125rem;border-top:1px solid var(--line)}
.facts dt,.found dt{font-size:.8125rem;color:var(--soft)}.facts dd,.found dd{margin:0;font-weight:500}
.finding{border-left:5px solid var(--bad)}
.finding h2{color:var(--bad);margin-bottom:.25rem}
.finding.warning{border-left-color:var(--idle)}.finding.warning h2{color:var(--ink)}.found{margin-top:1rem}
.finding .id{font:500 .8125rem var(--mono);color:var(--soft)}
.finding>p{margin:.375rem 0 1rem;font-size:1.0625rem}
.finding dl{display:grid;grid-template-columns:7rem minmax(0,1fr);gap:.75rem 1rem;margin:0}
.finding dt{word-break:keep-all;overflow-wrap:normal;font-weight:600;color:var(--soft)}.finding dd{margin:0}
.finding dl pre{background:var(--faint);border:1px solid var(--line);border-radius:8px;padding:.625rem .75rem;white-space:pre;overflow-x:auto;overflow-wrap:normal}
.finding .do{font-weight:600}
.finding .small{font-size:.875rem;color:var(--soft)}
.track{list-style:none;margin:0;padding:0;display:grid;grid-template-columns:repeat(auto-fit,minmax(8.25rem,1fr));gap:.625rem}
.track li{border:1px solid var(--line);border-radius:10px;padding:.625rem .75rem;background:var(--faint);border-top:4px solid var(--tone)}
.track b{display:block;font-weight:600;line-height:1.4}
.track small{font-size:.8125rem;color:var(--soft);display:flex;gap:.375rem;align-items:baseline;flex-wrap:wrap}
.is-passed{--tone:var(--good)}.is-failed{--tone:var(--bad)}.is-not-reached,.is-not-applicable{--tone:var(--line)}
.mark{font-weight:700;white-space:nowrap}
.is-passed .mark,.mark.is-passed{color:var(--good)}.is-failed .mark,.mark.is-failed{color:var(--bad)}
.is-not-reached .mark,.is-not-applicable .mark,.mark.is-not-reached,.mark.is-not-applicable{color:var(--idle);font-weight:500}
.stages{list-style:none;margin:0;padding:0;display:grid;gap:.5rem}
.stages li{display:grid;grid-template-columns:1.5rem minmax(6rem,14rem) minmax(0,1fr) 4.5rem;gap:.75rem;align-items:center}
.stages .bar{height:8px;border-radius:4px;background:var(--tone);forced-color-adjust:none;min-width:2px}
.stages .time{text-align:right;font-variant-numeric:tabular-nums;color:var(--soft);font-size:.875rem}
.stages .detail{grid-column:2/-1;font-size:.875rem;color:var(--soft);margin-top:-.375rem}
.wide{overflow-x:auto;margin:0 -1.5rem;padding:0 1.5rem}
table{border-collapse:collapse;width:100%;min-width:36rem;font-size:.9375rem;overflow-wrap:break-word}
th{text-align:left;font-weight:600;font-size:.8125rem;color:var(--soft);padding:.375rem .75rem .375rem 0;border-bottom:2px solid var(--line);white-space:nowrap}
td{padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--line);vertical-align:top}
tr:last-child td{border-bottom:0}
td code{color:var(--soft)}
.sequence{display:block;width:100%;min-width:46rem;height:auto;font-family:inherit}
.sequence .band{fill:var(--card)}.sequence .band.odd{fill:var(--faint)}
.sequence .step{font-size:13px;font-weight:600;fill:var(--soft)}
.sequence .life{stroke:var(--line);stroke-width:1.5;stroke-dasharray:2 5;fill:none}
.sequence .party{fill:var(--card);stroke:var(--brand);stroke-width:1.5}.sequence .party.tool{fill:var(--brand)}
.sequence .party-name{font-size:14px;font-weight:600;fill:var(--ink)}
.sequence .party.tool+.party-name{fill:var(--brand-ink)}
.sequence .line{stroke:var(--ink);stroke-width:1.5;fill:none}.sequence .line.back{stroke:var(--soft);stroke-dasharray:6 4}
.sequence .tip{fill:var(--ink)}.sequence .tip.back{fill:var(--soft)}
.sequence .line.bad{stroke:var(--bad);stroke-width:2}.sequence .tip.bad{fill:var(--bad)}
.sequence text.words,.sequence text.names,.sequence text.meaning{paint-order:stroke;stroke:var(--card);stroke-width:5px;stroke-linejoin:round}
.sequence .words{font-size:13px;font-weight:600;fill:var(--ink)}.sequence .words.bad{fill:var(--bad)}
.sequence .names{font-size:11.5px;fill:var(--soft)}
.sequence .meaning{font-size:11.5px;fill:var(--meaning);font-weight:500}
.sequence .badge{fill:var(--brand)}.sequence .badge.bad{fill:var(--bad)}
.sequence .number{font-size:11px;font-weight:700;fill:var(--brand-ink)}.sequence .number.bad{fill:var(--card)}
.sequence a:focus-visible .badge{stroke:var(--ink);stroke-width:3}
.exchange{border:1px solid var(--line);border-radius:10px;background:var(--card);scroll-margin-top:1rem}
.exchange+.exchange{margin-top:.5rem}
.exchange.failed{border-color:var(--bad);border-left-width:5px}
.exchange:target{outline:3px solid var(--brand);outline-offset:1px}
summary{cursor:pointer;padding:.625rem .875rem;display:flex;gap:.5rem 1rem;align-items:baseline;flex-wrap:wrap}
summary .no{font-weight:700;color:var(--brand);min-width:1.5rem}
summary .what{flex:1 1 18rem;font:500 .8125rem/1.5 var(--mono)}
summary small{color:var(--soft);font-variant-numeric:tabular-nums}
.wires{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr));gap:1rem;padding:.25rem .875rem .875rem}
.wires h3{margin:0 0 .5rem;font-size:.875rem;color:var(--soft)}.wires .meaning h3{color:var(--meaning)}
.message{background:var(--faint);border:1px solid var(--line);border-radius:8px;padding:.625rem .75rem;margin-bottom:.5rem;max-height:26rem;overflow:auto}
.wires .meaning .message{border-left:3px solid var(--meaning)}
.message .line{font-weight:700}.message .head{color:var(--soft)}.message .body{margin-top:.5rem;padding-top:.5rem;border-top:1px dashed var(--line)}
.tag{font-size:.75rem;border:1px solid currentColor;border-radius:99px;padding:.05rem .5rem;color:var(--meaning);white-space:nowrap}
${conformanceStyle}
footer{color:var(--soft);font-size:.875rem;text-align:center}
@media (max-width:40rem){main{padding:1rem .75rem 2rem}.card{padding:1.125rem 1rem}.wide{margin:0 -1rem;padding:0 1rem}.finding dl{grid-template-columns:minmax(0,1fr);gap:.25rem}.finding dd{margin-bottom:.625rem}.headline strong{font-size:1.375rem}.stages li{grid-template-columns:1.5rem minmax(0,1fr) 4.5rem}.stages .bar{display:none}}
@media print{@page{margin:14mm}body{font-size:10pt}main{max-width:none;padding:0;display:block}.card{break-inside:avoid;margin-bottom:5mm;box-shadow:none}.card.long{break-inside:auto}.exchange{break-inside:auto}details::details-content{content-visibility:visible;block-size:auto}.message{max-height:none}.wide{overflow:visible}.sequence{min-width:0}h2,h3,summary,.finding>p{break-after:avoid}.finding{break-inside:auto}.finding dl,.tiles,tr,.message{break-inside:avoid}.tiles{grid-template-columns:repeat(auto-fit,minmax(6.5rem,1fr))}.reasons{display:block}.dialogue>summary::before,.inapplicable>summary::before{display:none}.finding dl pre{white-space:pre-wrap;overflow:visible}*{print-color-adjust:exact}}
@media (forced-colors:active){.card,.track li,.message,.exchange{border:1px solid CanvasText}.verdict,.track li{border-top-width:5px}.finding,.exchange.failed{border-left-width:6px}.sequence .party.tool{fill:Canvas}.sequence .party.tool+.party-name{fill:CanvasText}.sequence .badge{fill:Canvas;stroke:LinkText;stroke-width:1.5}.sequence .badge.bad{fill:Canvas;stroke:CanvasText;stroke-width:3.5}.sequence .number,.sequence .number.bad{fill:CanvasText}.stages .bar{background:CanvasText}.is-failed .mark,.finding h2,.headline strong{text-decoration:underline}}
`;
