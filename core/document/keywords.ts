// JSON Schema keyword → what a person is told when a value breaks it. Every keyword that our schemas use is here.
import { text } from '../text.ts';
import { type Broken, nameOf, replaceValue, type Said, subjectOf } from './broken.ts';
import { nearestName } from './nearest-name.ts';
import { schemaAt } from './titled-schema.ts';
import { wrongType } from './wrong-type.ts';

function missing({ schema, path, document, missing: names }: Broken): Said {
  const fields = names.map((name) => nameOf(schema, [...path, name]));
  const owner = path.length === 0 ? text('', '') : nameOf(schema, path);
  const key = document.placeOfKey(path);
  return {
    message: text(
      `${owner.zh}缺少必填项：${fields.map(({ zh }) => zh).join('、')}。`,
      `${owner.en ? `${owner.en} lacks` : 'Missing'}: ${fields.map(({ en }) => en).join(', ')}.`,
    ),
    hint:
      (names.length === 1 && schemaAt(schema, [...path, names[0] ?? ''])?.['x-help']) ||
      text('请补上这些字段。', 'Add these fields.'),
    // The brace alone stands for the document: all of it underlined would say nothing.
    at: path.length === 0 ? document.placeAt(key.offset, Math.min(1, key.length)) : key,
  };
}

function unknownName({ schema, path, document, value, params }: Broken): Said {
  const name = String(params['additionalProperty']);
  const known = Object.keys(schemaAt(schema, path)?.properties ?? {});
  const free = known.filter((other) => !Object.hasOwn(value as object, other));
  const meant = nearestName(name, free);
  const at = document.placeOfKey([...path, name]);
  const full = nameOf(schema, [...path, name]);
  const message = text(`没有名为 ${full.zh} 的字段。`, `There is no field ${full.en}.`);
  if (meant === undefined) {
    const hint = text(
      `请删去它。可用的字段：${known.join('、')}。`,
      `Remove it. Fields here: ${known.join(', ')}.`,
    );
    return { message, hint, at };
  }
  const title = text(`改名为 ${meant}`, `Rename to ${meant}`);
  return {
    message,
    hint: text(
      `是否想写 ${nameOf(schema, [...path, meant]).zh}？`,
      `Did you mean ${nameOf(schema, [...path, meant]).en}?`,
    ),
    at,
    fix: { title, edits: [{ offset: at.offset, length: at.length, newText: JSON.stringify(meant) }] },
  };
}

function notAllowed(broken: Broken): Said {
  const name = subjectOf(broken);
  const found = JSON.stringify(broken.value);
  const { enum: allowed = [], 'x-enum-titles': titles = [] } = schemaAt(broken.schema, broken.path) ?? {};
  const list = (language: 'zh' | 'en') =>
    allowed.map((value, i) => {
      const title = titles[i]?.[language];
      return language === 'zh'
        ? `${JSON.stringify(value)}${title ? `（${title}）` : ''}`
        : `${JSON.stringify(value)}${title ? ` (${title})` : ''}`;
    });
  const message = text(
    `${name.zh}的值 ${found} 不在可选范围内，可选：${list('zh').join('、')}。`,
    `${name.en} cannot be ${found}; it is one of ${list('en').join(', ')}.`,
  );
  const names = allowed.filter((value) => typeof value === 'string');
  const meant = typeof broken.value === 'string' ? nearestName(broken.value, names) : undefined;
  return meant === undefined ? { message } : { message, fix: replaceValue(broken, JSON.stringify(meant)) };
}

/** A limit that a value does not keep. */
const limit =
  (zh: (n: unknown) => string, en: (n: unknown) => string) =>
  (broken: Broken): Said => {
    const name = subjectOf(broken);
    const n = broken.params['limit'];
    return { message: text(`${name.zh}${zh(n)}。`, `${name.en} ${en(n)}.`) };
  };

function unmatched(broken: Broken): Said {
  const [name, found] = [subjectOf(broken), JSON.stringify(broken.value)];
  const pattern = String(broken.params['pattern']);
  return {
    message: text(
      `${name.zh}的值 ${found} 不符合格式 ${pattern} 。`,
      `${name.en} is ${found}, which does not match ${pattern}.`,
    ),
  };
}

export const keywords: Readonly<Record<string, (broken: Broken) => Said>> = {
  required: missing,
  additionalProperties: unknownName,
  type: wrongType,
  enum: notAllowed,
  pattern: unmatched,
  minLength: limit(
    (n) => (n === 1 ? '不能为空' : `至少 ${n} 个字符`),
    (n) => (n === 1 ? 'cannot be empty' : `needs at least ${n} characters`),
  ),
  maxLength: limit(
    (n) => `最多 ${n} 个字符`,
    (n) => `takes at most ${n} characters`,
  ),
  minItems: limit(
    (n) => `至少要有 ${n} 项`,
    (n) => `needs at least ${n} item${n === 1 ? '' : 's'}`,
  ),
  minProperties: limit(
    (n) => `至少要有 ${n} 项`,
    (n) => `needs at least ${n} member${n === 1 ? '' : 's'}`,
  ),
  minimum: limit(
    (n) => `不能小于 ${n}`,
    (n) => `cannot be less than ${n}`,
  ),
  exclusiveMinimum: limit(
    (n) => `必须大于 ${n}`,
    (n) => `has to be more than ${n}`,
  ),
};
