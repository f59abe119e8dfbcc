// Reads an object against a table of fields; every mistake is noted, none throws.
import type { Json, JsonObject } from '../../dialect/message.ts';
import { type Text, text } from '../../text.ts';
import { nearest } from '../nearest.ts';
import {
  below,
  type Field,
  type Fields,
  isObject,
  mistaken,
  pathName,
  type Reading,
  type Values,
} from './field.ts';

const anObject = text('一个 JSON 对象 { … }', 'a JSON object { … }');

function unknownName(at: Reading, name: string, known: readonly string[]): void {
  const meant = nearest(name, known);
  const list = text(
    `可用的字段：${known.join('、') || '没有'}。`,
    `Fields here: ${known.join(', ') || 'none'}.`,
  );
  at.mistakes.push({
    path: [...at.path, name],
    text: text(
      `没有名为 ${pathName([...at.path, name])} 的字段。`,
      `There is no field ${pathName([...at.path, name])}.`,
    ),
    hint: meant ? text(`是否想写 ${meant}？${list.zh}`, `Did you mean ${meant}? ${list.en}`) : list,
  });
}

/** The values that could be read; the rest is among `at.mistakes`. */
export function readFields<F extends Fields>(fields: F, given: Json, at: Reading): Values<F> {
  if (!isObject(given)) {
    mistaken(at, given, anObject);
    return {};
  }
  const values: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!field) unknownName(at, name, Object.keys(fields));
    else {
      const read = field.read(value, below(at, name));
      if (read !== undefined) values[name] = read;
    }
  }
  return values as Values<F>;
}

/** The object that a form means. */
export const fieldsFromForm = (fields: Fields, form: URLSearchParams, prefix = ''): JsonObject =>
  Object.fromEntries(
    Object.entries(fields)
      .map(([name, field]) => [name, field.fromForm(form, prefix + name)] as const)
      .filter((entry): entry is [string, Json] => entry[1] !== undefined),
  );

/** An object within the object, all of whose fields have to be there. */
export const group = <F extends Fields>(
  help: Text,
  fields: F,
): Field<Required<Values<F>>> & { readonly fields: F } => {
  const type = text(
    `对象：${Object.keys(fields).join('、')}`,
    `an object of ${Object.keys(fields).join(', ')}`,
  );
  return {
    help,
    type,
    fields,
    read: (given, at) => {
      const before = at.mistakes.length;
      const values = readFields(fields, given, at);
      if (at.mistakes.length > before) return undefined;
      const complete = Object.keys(fields).every((name) => Object.hasOwn(values, name));
      return complete ? (values as Required<Values<F>>) : mistaken(at, given, type);
    },
    fromForm: (form, name) => {
      const read = fieldsFromForm(fields, form, `${name}.`);
      return Object.keys(read).length > 0 ? read : undefined;
    },
  };
};
