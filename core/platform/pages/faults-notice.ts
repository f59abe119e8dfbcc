// Says which faults are in force, so that nobody takes them for his own.
import { type Language, say, text } from '../../text.ts';
import type { Fault } from '../fault.ts';
import { type Html, html } from '../html.ts';

const heading = text('正在模拟的故障', 'Faults in force');

export const faultsNotice = (faults: readonly Fault[], language: Language): Html =>
  faults.length === 0
    ? html``
    : html`<section class="warn" aria-label="${say(heading, language)}"><strong>${say(heading, language)}</strong>
<ul>${faults.map(({ id, title }) => html`<li>${say(title, language)} <code>${id}</code></li>`)}</ul></section>`;
