// The look of the start page's cards, forms and lists.
import { html } from '../../html.ts';

export const panelStyle = html`
body:has(.panel) .top div, main.panel { max-width: 76rem; }
main.panel { grid-template-columns: repeat(6, minmax(0, 1fr)); }
.panel > .card { grid-column: span 2; }
.panel > .half { grid-column: span 3; }
.panel > .wide { grid-column: span 4; }
.panel > .full { grid-column: 1 / -1; }
@media (max-width: 60rem) { .panel > .card { grid-column: 1 / -1; } }
.panel .card { align-content: start; gap: .875rem; }
.panel h2:focus { outline: none; }
.panel h2:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
h3 { margin: 0; font-size: 1rem; font-weight: 650; }
.panel code { overflow-wrap: anywhere; }
.systems { list-style: none; padding: 0; display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(min(26rem, 100%), 1fr)); }
.systems li { display: grid; gap: .625rem; align-content: start; border: 1px solid var(--line); border-radius: .625rem; background: var(--faint); padding: 1rem; }
.systems .head { display: flex; flex-wrap: wrap; gap: .5rem 1rem; justify-content: space-between; align-items: center; }
.systems dl { font-size: .875rem; }
.systems dt { color: var(--soft); font-size: .8125rem; margin-top: .25rem; }
.state { border-inline-start: .25rem solid var(--line); padding: .125rem 0 .125rem .75rem; color: var(--soft); font-size: .9375rem; }
ul.state { list-style: none; }
.state ul { padding-inline-start: 1.25em; }
.state.on { border-color: var(--note-line); color: var(--ink); }
.state time { color: var(--ink); font-variant-numeric: tabular-nums; margin-inline-end: .5em; }
.operation { display: flex; flex-wrap: wrap; gap: .75rem; align-items: end; }
.buttons { display: flex; flex-wrap: wrap; gap: .625rem; align-items: center; }
.field { display: grid; gap: .25rem; flex: 1 1 11rem; min-width: 0; }
.field label { font-size: .8125rem; color: var(--soft); }
.field input, .field select { font: inherit; color: inherit; background: var(--faint); border: 1px solid var(--edge); border-radius: .5rem; padding: .375rem .625rem; min-height: 2.5rem; width: 100%; min-width: 0; }
.check { display: flex; gap: .5rem; align-items: baseline; flex: 1 1 100%; }
.check input { flex: none; width: 1.125rem; height: 1.125rem; margin: 0; accent-color: var(--brand); transform: translateY(.1875rem); }
.check label { overflow-wrap: anywhere; }
.boxes { border: 1px solid var(--line); border-radius: .5rem; padding: .5rem .875rem .75rem; margin: 0; flex: 1 1 100%; min-width: 0; display: grid; gap: .375rem 1rem; grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr)); max-height: 17rem; overflow-y: auto; }
.boxes legend { font-size: .8125rem; color: var(--soft); padding: 0 .25rem; }
.strong { font: inherit; font-weight: 600; color: var(--on-strong); background: var(--strong); border: 1px solid var(--strong); border-radius: .5rem; padding: .375rem 1.125rem; min-height: 2.5rem; cursor: pointer; text-decoration: none; display: inline-flex; align-items: center; }
.strong:hover { filter: brightness(1.12); }
.panel .plain { min-height: 2.5rem; padding: .375rem 1rem; }
.rows { list-style: none; padding: 0; display: grid; gap: .5rem; }
.rows li { display: flex; flex-wrap: wrap; gap: .5rem 1rem; justify-content: space-between; align-items: center; }
.wrong td { background: var(--bad-soft); }
.wrong th { background: var(--bad-soft); }
.wrong strong { color: var(--bad); font-weight: 600; }
#seen td, #seen th { font-size: .875rem; width: auto; }
#seen td:nth-child(4) { min-width: 12rem; }
#seen td:last-child { min-width: 16rem; }
summary { cursor: pointer; }
summary h2 { display: inline; }
details[open] summary { margin-bottom: .75rem; }
.typed { white-space: pre-wrap; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;
