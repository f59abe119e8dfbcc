// A value of the wrong JSON type: what it is, what it should be, and the same value recast where that is plain.
import { type Text, text } from '../text.ts';
import { type Broken, replaceValue, type Said, subjectOf } from './broken.ts';

const types: Readonly<Record<string, Text>> = {
  string: text('文本', 'text'),
  integer: text('整数', 'a whole number'),
  number: text('数字', 'a number'),
  boolean: text('true 或 false', 'true or false'),
  object: text('对象 { … }', 'an object { … }'),
  array: text('数组 [ … ]', 'an array [ … ]'),
  null: text('空值 null', 'null'),
};

const typeOf = (value: unknown): string => {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
};

/** Type → what a text has to look like to have been meant as one. */
const meantAs: Readonly<Record<string, RegExp>> = {
  integer: /^\d{1,15}$/,
  number: /^\d{1,15}(\.\d+)?$/,
  boolean: /^(true|false)$/,
};

/** The value as it was surely meant, in JSON: text without quotes, or a number or truth within them. */
function recast(value: unknown, type: string): string | undefined {
  if (type === 'string' && typeof value === 'number') return JSON.stringify(String(value));
  if (typeof value !== 'string' || !meantAs[type]?.test(value)) return undefined;
  return String(JSON.parse(value.replace(/^0+(?=\d)/, '')));
}

const anyOf = (names: readonly string[]): Text => {
  const texts = names.map((name) => types[name] ?? text(name, name));
  return text(texts.map(({ zh }) => zh).join('或'), texts.map(({ en }) => en).join(' or '));
};

export function wrongType(broken: Broken): Said {
  const wanted = [broken.params['type']].flat().map(String);
  const [name, expected, found] = [subjectOf(broken), anyOf(wanted), anyOf([typeOf(broken.value)])];
  const message = text(
    `${name.zh}应为${expected.zh}，现在是${found.zh}。`,
    `${name.en} has to be ${expected.en}, but is ${found.en}.`,
  );
  const meant = recast(broken.value, wanted[0] ?? '');
  return meant === undefined ? { message } : { message, fix: replaceValue(broken, meant) };
}
