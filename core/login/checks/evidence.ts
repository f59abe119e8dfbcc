// Finding the exchange a check is about, and showing it as proof in a line or two.

import { pageText } from '../../browser/page-text.ts';
import type { Artefacts, DirectEndpoint, RawExchange } from '../artefacts.ts';
import type { Masker } from '../mask/masker.ts';

export const lastExchange = ({ exchanges }: Artefacts): RawExchange | undefined => exchanges.at(-1);

/** The latest exchange with `endpoint`. */
export const exchangeWith = ({ exchanges }: Artefacts, endpoint: DirectEndpoint): RawExchange | undefined =>
  exchanges.findLast((exchange) => exchange.endpoint === endpoint);

export const mediaType = (headers: Readonly<Record<string, string>>): string =>
  (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';

const compact = (body: string): string => {
  const line = body.replace(/\s+/g, ' ').trim();
  return line.length > 300 ? `${line.slice(0, 300)}…` : line;
};

/** `POST https://… → 200 {…}`. */
export function proofOf({ wire, failure, endpoint }: RawExchange, masker: Masker): string {
  const line = `${wire.request.method} ${masker.url(wire.request.url)}`;
  if (!wire.answer) return failure ? `${line}\n→ ${failure.code} ${failure.message}` : line;
  const type = mediaType(wire.answer.headers);
  const role = endpoint === 'userinfo' ? 'userinfo' : 'answer';
  const body = /html/.test(type)
    ? `${type} “${pageText(wire.answer.body, 200)}”`
    : compact(masker.body(wire.answer.body, type, role));
  return `${line}\n→ ${wire.answer.status} ${body}`;
}

/** Where two texts part, with a mark under the first character that differs. Full-width characters take two cells. */
export function difference(labels: readonly [string, string], a: string, b: string): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const wide = (text: string) =>
    [...text].reduce(
      (cells, c) =>
        cells +
        (/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]/.test(c) ? 2 : 1),
      0,
    );
  const width = Math.max(wide(labels[0]), wide(labels[1])) + 2;
  const pad = (label: string) => label + ' '.repeat(width - wide(label));
  return `${pad(labels[0])}${a}\n${pad(labels[1])}${b}\n${' '.repeat(width + wide(a.slice(0, at)))}^`;
}
