// The sequence diagram, drawn as SVG: three lifelines, one row an exchange, both wires named.
import { type Language, say } from '../../text.ts';
import type { Dialogue } from '../dialogue.ts';
import { words } from '../words.ts';
import { html, type Markup } from './markup.ts';
import { type Party, type Row, sequenceRows } from './sequence-rows.ts';

const width = 1040;
const headHeight = 64;
const stepsRight = 158;
const lifelines: Readonly<Record<Party, number>> = { browser: 226, tool: 484, platform: 966 };

/** Height of one em in average characters: CJK fills it, Latin takes a bit more than half. */
const ems = (text: string): number =>
  [...text].reduce((sum, c) => sum + (/[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF60]/.test(c) ? 1 : 0.56), 0);

/** `text` cut to `room` pixels at `size` pixels an em. */
function shorten(text: string, room: number, size: number): string {
  if (ems(text) * size <= room) return text;
  let kept = text;
  while (kept && (ems(kept) + 1) * size > room) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}

interface Placed {
  readonly row: Row;
  readonly top: number;
  readonly height: number;
}

/** Height of the request with its words, of the answer with its words, of the standard's words, and the gap. */
const heightOf = ({ sent, answer, got, standard }: Row): number =>
  30 + (sent ? 15 : 0) + (answer === undefined ? 0 : 24 + (got ? 15 : 0)) + (standard ? 17 : 0) + 14;

function place(rows: readonly Row[]): Placed[] {
  let top = headHeight + 14;
  return rows.map((row) => {
    const placed = { row, top, height: heightOf(row) };
    top += placed.height;
    return placed;
  });
}

/** Rows of one step that stand together. */
function bands(placed: readonly Placed[]): { step: string; top: number; height: number }[] {
  const found: { step: string; top: number; height: number }[] = [];
  for (const { row, top, height } of placed) {
    const last = found.at(-1);
    if (last?.step === row.step) last.height += height;
    else found.push({ step: row.step, top, height });
  }
  return found;
}

const arrow = (from: number, to: number, y: number, kind: string): Markup => {
  const tip = to > from ? to - 3 : to + 3;
  const wing = to > from ? tip - 8 : tip + 8;
  return html`<path class="line ${kind}" d="M${from} ${y}H${tip}"/><path class="tip ${kind}" d="M${tip} ${y}L${wing} ${y - 4.5}V${y + 4.5}Z"/>`;
};

const label = (x: number, y: number, kind: string, text: string): Markup =>
  html`<text class="${kind}" x="${x}" y="${y}" text-anchor="middle">${text}</text>`;

/** A dot on the asking lifeline with the exchange's number: a link to its messages. */
const badge = (x: number, y: number, { exchange, failed }: Row, anchor: string): Markup =>
  html`<a href="#${anchor}exchange-${exchange}"><circle class="badge${failed ? ' bad' : ''}" cx="${x}" cy="${y}" r="10"/><text class="number${failed ? ' bad' : ''}" x="${x}" y="${y + 4}" text-anchor="middle">${exchange}</text></a>`;

function drawRow({ row, top }: Placed, anchor: string): Markup {
  const from = lifelines[row.from];
  const to = lifelines[row.to];
  const middle = (from + to) / 2;
  const room = Math.abs(to - from) - 44;
  const asked = top + 24;
  let y = asked + (row.sent ? 15 : 0);
  const parts = [
    label(middle, asked - 7, 'words', shorten(row.request, room, 13)),
    arrow(from + 10, to, asked, row.failed ? 'bad' : ''),
    badge(from, asked, row, anchor),
  ];
  if (row.sent) parts.push(label(middle, asked + 14, 'names', shorten(row.sent, room, 11.5)));
  if (row.answer !== undefined) {
    y += 24;
    parts.push(
      label(
        middle,
        y - 6,
        row.failed ? 'words bad' : 'words',
        shorten(row.failed ? `✘ ${row.answer}` : row.answer, room, 13),
      ),
      arrow(to, from, y, row.failed ? 'back bad' : 'back'),
    );
    if (row.got) {
      y += 15;
      parts.push(label(middle, y - 1, 'names', shorten(row.got, room, 11.5)));
    }
  }
  if (row.standard)
    parts.push(label(middle, y + 15, 'meaning', shorten(`≙ ${row.standard}`, room + 20, 11.5)));
  return html`<g>${parts}</g>`;
}

const head = (party: Party, name: string, bottom: number): Markup => {
  const x = lifelines[party];
  const half = Math.max(56, (ems(name) * 14) / 2 + 16);
  return html`<path class="life" d="M${x} ${headHeight}V${bottom}"/><rect class="party ${party}" x="${x - half}" y="16" width="${half * 2}" height="38" rx="10"/><text class="party-name" x="${x}" y="40" text-anchor="middle">${name}</text>`;
};

/** What the drawing says, for those who do not see it. */
const spoken = (rows: readonly Row[]): string =>
  rows.map((row) => `${row.exchange}: ${row.from} → ${row.to} ${row.request} ${row.answer ?? ''}`).join('; ');

export function sequence(dialogue: Dialogue, language: Language): Markup {
  const rows = sequenceRows(dialogue);
  const placed = place(rows);
  const last = placed.at(-1);
  const bottom = last ? last.top + last.height + 6 : headHeight + 30;
  const titleOf = (step: string): string => {
    const title = dialogue.titles.get(step);
    return title ? say(title, language) : step;
  };
  const band = bands(placed).map(
    ({ step, top, height }, at) =>
      html`<rect class="band${at % 2 ? ' odd' : ''}" x="0" y="${top}" width="${width}" height="${height}"/><text class="step" x="16" y="${top + 28}">${shorten(titleOf(step), stepsRight, 12.5)}</text>`,
  );
  return html`<svg class="sequence" viewBox="0 0 ${width} ${bottom}" role="group" aria-label="${spoken(rows)}" xmlns="http://www.w3.org/2000/svg">${band}${head('browser', say(words.browser, language), bottom)}${head('tool', say(dialogue.system, language), bottom)}${head('platform', say(words.platform, language), bottom)}${placed.map((one) => drawRow(one, dialogue.anchor))}</svg>`;
}

/** With its heading as a card of its own. */
export const sequenceCard = (dialogue: Dialogue, language: Language): Markup =>
  html`<section class="card long"><h2>${say(words.sequence, language)}</h2><p class="help">${say(words.sequenceHelp, language)}</p><div class="wide" tabindex="0" role="region" aria-label="${say(words.sequence, language)}">${sequence(dialogue, language)}</div></section>`;
