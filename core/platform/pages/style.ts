// The look of every page: one style sheet, light and dark, readable without colour, no script.
import { html } from '../html.ts';
import { panelStyle } from './panel/style.ts';

export const style = html`
:root {
  --ink: #14202e; --soft: #4b5b6e; --paper: #eef2f7; --card: #fff; --line: #cbd5e1; --faint: #f5f8fc;
  --brand: #0d4a94; --brand-deep: #083a78; --on-brand: #fff; --focus: #0d4a94;
  --strong: #0d4a94; --on-strong: #fff; --edge: #76879b;
  --note: #fff4d6; --note-ink: #5c4300; --note-line: #e3b341;
  --bad: #a8201a; --bad-soft: #fdeceb; --bad-line: #e7a29e; --good: #0f6b3f;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e8eef6; --soft: #aab8c9; --paper: #0d141d; --card: #16202c; --line: #33445a; --faint: #1b2735;
    --brand: #8cbcff; --brand-deep: #0b2a52; --on-brand: #f3f8ff; --focus: #8cbcff;
    --strong: #8cbcff; --on-strong: #06203f; --edge: #7f92a8;
    --note: #3a2f10; --note-ink: #ffe2a0; --note-line: #8a6a1c;
    --bad: #ffb0aa; --bad-soft: #3a1b1a; --bad-line: #7d3a36; --good: #7ddba6;
  }
}
*, ::before, ::after { box-sizing: border-box; }
html { font-size: 100%; -webkit-text-size-adjust: 100%; }
body {
  margin: 0; min-height: 100vh; display: flex; flex-direction: column; background: var(--paper); color: var(--ink);
  font: 1rem/1.65 system-ui, -apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif;
}
h1, h2, p, ul, dl, dd, figure, table { margin: 0; }
h1 { font-size: 1.5rem; line-height: 1.35; font-weight: 650; text-wrap: balance; }
p { text-wrap: pretty; }
h2 { font-size: 1.0625rem; line-height: 1.4; font-weight: 650; }
code { font: .875em/1.5 ui-monospace, "SFMono-Regular", Consolas, "DejaVu Sans Mono", "Noto Sans Mono CJK SC", monospace; overflow-wrap: anywhere; }
a { color: var(--brand); }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }

.test { background: var(--note); color: var(--note-ink); border-bottom: 1px solid var(--note-line); font-size: .875rem; text-align: center; padding: .375rem 1rem; }
.test strong { font-weight: 700; margin-inline-end: .5em; }
.top { background: var(--brand-deep); color: var(--on-brand); }
.top div { max-width: 64rem; margin: 0 auto; padding: 1rem 1.5rem; display: flex; align-items: center; gap: .875rem; }
.top svg { flex: none; width: 2.25rem; height: 2.25rem; }
.top p { font-size: 1.125rem; font-weight: 650; line-height: 1.35; }
.top small { display: block; font-size: .8125rem; font-weight: 400; opacity: .85; letter-spacing: .02em; }
main { width: 100%; max-width: 64rem; margin: 0 auto; padding: 2rem 1.5rem 3rem; flex: 1; display: grid; gap: 1.25rem; align-content: start; }
main.narrow { max-width: 46rem; }
footer { color: var(--soft); font-size: .8125rem; text-align: center; padding: 0 1.5rem 1.5rem; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; padding: 1.5rem; display: grid; gap: 1rem; min-width: 0; }
.lead { color: var(--soft); }
.asks { display: flex; flex-wrap: wrap; gap: .25rem .75rem; align-items: baseline; }
.asks strong { font-size: 1.0625rem; }
.muted { color: var(--soft); font-size: .875rem; }

.people { display: grid; gap: .75rem; grid-template-columns: repeat(auto-fill, minmax(min(26rem, 100%), 1fr)); list-style: none; padding: 0; }
.people li { display: grid; }
.person {
  display: grid; grid-template-columns: auto 1fr auto; gap: 0 .875rem; align-items: center; width: 100%; min-height: 5.25rem;
  padding: .75rem 1rem; font: inherit; text-align: start; color: inherit; background: var(--faint);
  border: 1px solid var(--line); border-radius: .625rem; cursor: pointer;
}
.person:hover { border-color: var(--brand); background: var(--card); }
.person:active { transform: translateY(1px); }
.face { display: grid; place-items: center; width: 2.75rem; height: 2.75rem; border-radius: 50%; background: var(--brand-deep); color: var(--on-brand); font-size: 1.25rem; line-height: 1; }
.who { display: grid; gap: .0625rem; min-width: 0; }
.who b { font-size: 1.0625rem; font-weight: 650; overflow-wrap: anywhere; white-space: pre-wrap; }
.who b small { font-weight: 400; font-size: .875rem; color: var(--soft); margin-inline-start: .5em; }
.who span { font-size: .875rem; color: var(--soft); line-height: 1.5; }
.who .data { display: flex; flex-wrap: wrap; gap: 0 1rem; font-variant-numeric: tabular-nums; }
.go { color: var(--brand); font-size: 1.25rem; line-height: 1; }
.tag { font-size: .75rem; border: 1px solid var(--brand); color: var(--brand); border-radius: 1rem; padding: 0 .5rem; margin-inline-start: .5em; font-weight: 400; }
.foot { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: .75rem; border-top: 1px solid var(--line); padding-top: 1rem; }
.plain { font: inherit; color: var(--brand); background: none; border: 1px solid var(--line); border-radius: .5rem; padding: .5rem 1.25rem; min-height: 2.75rem; cursor: pointer; }
.plain:hover { border-color: var(--brand); }

.warn { border: 1px solid var(--note-line); background: var(--note); color: var(--note-ink); border-radius: .625rem; padding: .75rem 1rem; }
.warn ul { padding-inline-start: 1.25em; }
.bad { border-top: 4px solid var(--bad); }
.bad h1 { color: var(--bad); }
.what { display: grid; gap: .25rem; }
.compare { display: grid; gap: .5rem; }
.compare div { border: 1px solid var(--line); border-radius: .5rem; padding: .625rem .875rem; background: var(--faint); display: grid; gap: .125rem; }
.compare dt { font-size: .8125rem; color: var(--soft); }
mark { background: var(--bad-soft); color: var(--bad); border-bottom: 2px solid var(--bad); font-weight: 700; padding: 0 .0625em; }
.ok { color: var(--good); font-size: 2rem; line-height: 1; }

.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
th, td { text-align: start; vertical-align: top; padding: .5rem .75rem; border-top: 1px solid var(--line); }
thead th { border-top: 0; color: var(--soft); font-weight: 500; font-size: .8125rem; }
th[scope="row"] { font-weight: 500; white-space: nowrap; width: 14rem; }

${panelStyle}
@media (max-width: 40rem) {
  main { padding: 1.25rem 1rem 2rem; }
  .card { padding: 1.125rem; }
  .top div { padding: .75rem 1rem; }
}
@media (forced-colors: active) {
  .face, .top { border: 1px solid; }
  .person:hover, .plain:hover { outline: 2px solid Highlight; }
  mark { background: Mark; color: MarkText; }
}
@media (prefers-reduced-motion: reduce) { .person:active { transform: none; } }
`;
