// The address a system sent and the registered ones, side by side, with the first difference marked.
import { type Language, say, text } from '../../text.ts';
import { type Html, html } from '../html.ts';
import type { Problem } from '../refusal.ts';
import { firstDifference, markedAt } from './first-difference.ts';

const words = {
  sent: text('系统发来的', 'Sent by the system'),
  registered: text('登记的', 'Registered'),
  none: text('（没有登记任何地址）', '(no address is registered)'),
  nothing: text('（没有）', '(nothing)'),
};

const from = (at: number) => text(`从第 ${at + 1} 个字符起不同`, `they differ from character ${at + 1} on`);

/** The sent address is marked where it parts from the registered one that it agrees with longest. */
export function comparison(
  { sent, registered }: NonNullable<Problem['comparison']>,
  language: Language,
): Html {
  const parted = registered.map((address) => firstDifference(sent, address));
  const longest = Math.max(0, ...parted);
  const row = (label: string, address: Html) =>
    html`<div><dt>${label}</dt><dd><code>${address}</code></dd></div>`;
  const compared = sent !== '' && registered.length > 0;
  const label =
    say(words.sent, language) +
    (compared ? (language === 'zh' ? '，' : ', ') + say(from(longest), language) : '');
  const shownSent = compared
    ? markedAt(sent, longest, language)
    : html`${sent || say(words.nothing, language)}`;
  const rows = registered.map((address, index) =>
    row(
      say(words.registered, language),
      sent === '' ? html`${address}` : markedAt(address, parted[index] ?? 0, language),
    ),
  );
  const none = row(say(words.registered, language), html`${say(words.none, language)}`);
  return html`<dl class="compare">${row(label, shownSent)}${rows.length > 0 ? rows : none}</dl>`;
}
