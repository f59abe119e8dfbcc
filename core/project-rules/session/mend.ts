// Edits that change a value of the session and keep the way it is written: quotes, case, unit.
import type { Fix } from '../../finding.ts';
import type { SessionFact } from '../../project/views/session/fact.ts';
import { type Text, text } from '../../text.ts';

const title = (value: string): Text => text(`改为 ${value}`, `Change it to ${value}`);

/** Undefined where nothing is written, or what is written is not one plain value. */
function replaced(
  { file, span, missing }: SessionFact,
  respelled: (written: string) => string | undefined,
): { readonly fix?: Fix } {
  if (missing || span.length > 100) return {};
  const written = file.text.slice(span.offset, span.offset + span.length);
  const [, quote = '', inner = ''] = /^(["']?)([^"']*)\1$/.exec(written) ?? [];
  const value = respelled(inner);
  if (value === undefined) return {};
  const edit = {
    file: file.path,
    offset: span.offset,
    length: span.length,
    newText: `${quote}${value}${quote}`,
  };
  return { fix: { title: title(value), edits: [edit] } };
}

/** As `model` is: `TRUE`, `True` or `true`. */
function cased(word: string, model: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return word.toUpperCase();
  return /^[A-Z]/.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

const opposites: Readonly<Record<string, string>> = {
  true: 'false',
  false: 'true',
  on: 'off',
  off: 'on',
  yes: 'no',
  no: 'yes',
  1: '0',
  0: '1',
};

/** The other one of true and false, on and off, yes and no, 1 and 0. */
export const flipped = (fact: SessionFact) =>
  replaced(fact, (written) => {
    const opposite = opposites[written.toLowerCase()];
    return opposite === undefined ? undefined : cased(opposite, written);
  });

/** Another word, where this one is written. */
export const reworded = (fact: SessionFact, from: string, to: string) =>
  replaced(fact, (written) => (written.toLowerCase() === from ? cased(to, written) : undefined));

/** `minutes` in the unit it is written in; nothing where that would be a fraction, or it has no end now. */
export const retimed = (fact: SessionFact & { readonly minutes: number }, minutes: number) =>
  replaced(fact, (written) => {
    if (/^\d+[smhd]$/i.test(written))
      return `${minutes}${written.endsWith(written.slice(-1).toUpperCase()) ? 'M' : 'm'}`;
    if (!/^\d+$/.test(written) || !Number.isFinite(fact.minutes)) return undefined;
    const count = (Number(written) * minutes) / fact.minutes;
    return Number.isInteger(count) ? String(count) : undefined;
  });
