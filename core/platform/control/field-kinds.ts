// The kinds of values that operations take: truths, numbers, names, moments, words of one's own.
import type { Json } from '../../dialect/message.ts';
import { type Text, text } from '../../text.ts';
import { nearest } from '../nearest.ts';
import { below, type Field, type KnownNames, mistaken, type Reading } from './field.ts';

const given = (form: URLSearchParams, name: string): string | undefined =>
  form.get(name)?.trim() || undefined;

export const truth = (help: Text): Field<boolean> => {
  const type = text('true 或 false', 'true or false');
  return {
    help,
    type,
    read: (value, at) => (typeof value === 'boolean' ? value : mistaken(at, value, type)),
    fromForm: (form, name) => ({ yes: true, no: false })[form.get(name) ?? ''],
  };
};

/** A number from `from` to `to`, in `unit`; whole unless told. */
export function number(
  help: Text,
  { from, to, unit, fraction = false }: { from: number; to: number; unit: Text; fraction?: boolean },
): Field<number> {
  const type = text(
    `${fraction ? '数' : '整数'}，${from} 到 ${to}${unit.zh && `（${unit.zh}）`}`,
    `${fraction ? 'number' : 'whole number'}, ${from} to ${to}${unit.en && ` (${unit.en})`}`,
  );
  const fits = (value: Json): value is number =>
    typeof value === 'number' && value >= from && value <= to && (fraction || Number.isInteger(value));
  return {
    help,
    type,
    read: (value, at) => (fits(value) ? value : mistaken(at, value, type)),
    fromForm: (form, name) => {
      const word = given(form, name);
      if (word === undefined) return undefined;
      return Number.isFinite(Number(word)) ? Number(word) : word;
    },
  };
}

/** `null` for none is left to the field that allows it. */
function readName(value: Json, names: readonly string[], what: Text, at: Reading): string | undefined {
  if (typeof value === 'string' && names.includes(value)) return value;
  const meant = typeof value === 'string' ? nearest(value, names) : undefined;
  const list = text(`可用：${names.join('、')}。`, `Known: ${names.join(', ')}.`);
  const hint = meant ? text(`是否想用 ${meant}？${list.zh}`, `Did you mean ${meant}? ${list.en}`) : list;
  return mistaken(at, value, what, hint);
}

const kinds: Readonly<Record<keyof KnownNames, Text>> = {
  fault: text('故障标识', 'the id of a fault'),
  persona: text('测试人员标识', 'the id of a persona'),
  endpoint: text('端点标识', 'the id of an endpoint'),
  system: text('系统的 client_id', 'the client_id of a system'),
};

/** The name of something this platform has. */
export const named = (kind: keyof KnownNames, help: Text): Field<string> => ({
  help,
  type: kinds[kind],
  read: (value, at) => readName(value, at.known[kind], kinds[kind], at),
  fromForm: given,
});

export const listOf = (kind: keyof KnownNames, help: Text): Field<readonly string[]> => {
  const type = text(`${kinds[kind].zh}的数组`, `an array, each ${kinds[kind].en}`);
  return {
    help,
    type,
    read: (value, at) => {
      if (!Array.isArray(value)) return mistaken(at, value, type);
      const read = value.map((one: Json, index) =>
        readName(one, at.known[kind], kinds[kind], below(at, index)),
      );
      return [...new Set(read.filter((name) => name !== undefined))];
    },
    fromForm: (form, name) => form.getAll(name).filter((word) => word !== ''),
  };
};

export function oneOf<const Word extends string>(words: readonly Word[], help: Text): Field<Word> {
  const type = text(
    words.map((word) => `"${word}"`).join(' 或 '),
    words.map((word) => `"${word}"`).join(' or '),
  );
  return {
    help,
    type,
    read: (value, at) => words.find((word) => word === readName(value, words, type, at)),
    fromForm: given,
  };
}

/** Any text up to `longest` characters. */
export const anyText = (help: Text, longest = 2000): Field<string> => {
  const type = text(`文本，至多 ${longest} 个字符`, `text of at most ${longest} characters`);
  return {
    help,
    type,
    read: (value, at) => {
      if (typeof value === 'string' && value.length <= longest) return value;
      // Never shown: it may be a token.
      return mistaken(at, `… (${typeof value})`, type);
    },
    fromForm: given,
  };
};

/** Milliseconds since the epoch, from ISO 8601 text with a time zone. */
export const moment = (help: Text): Field<number> => {
  const type = text('带时区的 ISO 8601 时间', 'ISO 8601 text with a time zone');
  const iso = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/;
  return {
    help,
    type,
    read: (value, at) => {
      const time = typeof value === 'string' && iso.test(value) ? Date.parse(value) : Number.NaN;
      return Number.isNaN(time)
        ? mistaken(
            at,
            value,
            type,
            text('例如 2030-01-01T08:00:00+08:00。', 'For example 2030-01-01T08:00:00+08:00.'),
          )
        : time;
    },
    // What an input of type datetime-local sends has no zone: it is taken as UTC, as the page says.
    fromForm: (form, name) => {
      const word = given(form, name);
      return word !== undefined && /^[\d-]+T[\d:.]+$/.test(word) ? `${word}Z` : word;
    },
  };
};
