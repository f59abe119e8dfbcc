// The look of a conformance run's sections; goes into the style of the report.
import { html } from './markup.ts';

export const conformanceStyle = html`.is-interrupted{--tone:var(--warn)}.is-expected-failure{--tone:var(--idle)}
.mark.is-interrupted,.is-interrupted .mark{color:var(--warn)}.mark.is-expected-failure,.is-expected-failure .mark{color:var(--idle)}
.finding.is-interrupted,.finding.is-expected-failure{border-left-color:var(--tone)}
.finding.is-interrupted h2,.finding.is-expected-failure h2{color:var(--tone)}
.finding{scroll-margin-top:1rem}.finding:target{outline:3px solid var(--brand);outline-offset:1px}
.finding .kind{margin:0;font-size:.875rem;color:var(--soft)}.finding .kind+p{margin:.375rem 0 1rem;font-size:1.0625rem}
.tiles{list-style:none;margin:0;padding:0;display:grid;grid-template-columns:repeat(auto-fit,minmax(8rem,1fr));gap:.625rem}
.tiles li{border:1px solid var(--line);border-top:4px solid var(--tone);border-radius:10px;padding:.5rem .875rem .625rem;background:var(--faint)}
.tiles b{display:block;font-size:1.75rem;line-height:1.25;font-variant-numeric:tabular-nums}
.tiles .mark{font-size:.875rem}
.shares{display:flex;gap:2px;height:10px;margin-top:.875rem;border-radius:5px;overflow:hidden;forced-color-adjust:none}
.shares span{background:var(--tone);min-width:3px}
.help.below{margin:.875rem 0 0}
.changes{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.5rem 1.25rem;margin:0}.changes dd{margin:0}
.count{font-size:.8125rem;font-weight:600;color:var(--soft);border:1px solid var(--line);border-radius:99px;padding:.05rem .5rem}
.dialogue,.inapplicable{margin-top:1rem;border-top:1px solid var(--line);padding-top:.25rem}
.dialogue>summary,.inapplicable>summary{padding:.625rem 0;font-weight:600;color:var(--brand);align-items:center}
.dialogue>summary::before,.inapplicable>summary::before{content:'▸';width:.75rem;transition:transform .15s}.dialogue[open]>summary::before,.inapplicable[open]>summary::before{transform:rotate(90deg)}
@media (prefers-reduced-motion:reduce){summary::before{transition:none}}
.finding>p:last-child{margin-bottom:0}
.dialogue>.help,.inapplicable>.help{margin:0 0 .75rem}
.dialogue .exchange{margin-top:.5rem}
.reasons{margin:0;display:grid;gap:.125rem}.reasons dt{font-weight:500}.reasons dt code{color:var(--soft)}.reasons dd{margin:0 0 .625rem;color:var(--soft);font-size:.9375rem}
td.kind{white-space:nowrap}td.time{white-space:nowrap;font-variant-numeric:tabular-nums;color:var(--soft)}`;
