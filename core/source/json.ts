// JSON → settings: package.json, composer.json, appsettings; comments and trailing commas are let pass.
import { type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser';
import type { Broken } from './broken.ts';
import { firstOf } from './broken-at.ts';
import { deepest, tooDeep } from './deepest.ts';
import { brokenJson } from './json/broken-json.ts';
import type { Setting, Settings } from './setting.ts';
import type { Span } from './span.ts';

/** What a value belongs to: a property of an object, or the next item of a list. */
interface Owner {
  readonly path: string;
  readonly list: boolean;
  index: number;
  key: string;
  keySpan: Span | undefined;
}

export function readJson(text: string): Settings {
  const settings: Setting[] = [];
  const owners: Owner[] = [];
  let broken: Broken | undefined;

  /** Path of the value that comes now; '' is the document itself. */
  const nextPath = (): string => {
    const owner = owners.at(-1);
    if (!owner) return '';
    if (owner.list) return `${owner.path}[${owner.index++}]`;
    return owner.path === '' ? owner.key : `${owner.path}.${owner.key}`;
  };

  const begin = (list: boolean) => (offset: number) => {
    owners.push({ path: nextPath(), list, index: 0, key: '', keySpan: undefined });
    if (owners.length > deepest) broken = firstOf(broken, tooDeep(offset));
    return owners.length <= deepest;
  };
  const end = () => {
    owners.pop();
  };

  const visitor = {
    onObjectBegin: begin(false),
    onArrayBegin: begin(true),
    onObjectEnd: end,
    onArrayEnd: end,
    onObjectProperty(key: string, offset: number, length: number) {
      const owner = owners.at(-1);
      if (owner) Object.assign(owner, { key, keySpan: { offset, length } });
    },
    onLiteralValue(value: unknown, offset: number, length: number) {
      if (owners.length === 0) return;
      const valueSpan = { offset, length };
      const keySpan = owners.at(-1)?.keySpan ?? valueSpan;
      const written = typeof value === 'string' ? value : text.slice(offset, offset + length);
      settings.push({ key: nextPath(), value: value === null ? '' : written, keySpan, valueSpan, part: 0 });
    },
    onError(code: ParseErrorCode, offset: number, length: number) {
      broken = firstOf(broken, brokenJson(printParseErrorCode(code), offset, length, text));
    },
  };

  try {
    visit(text.replace(/^\uFEFF/, ' '), visitor, { allowTrailingComma: true, disallowComments: false });
  } catch (error) {
    // Recursion without end is broken off where it is; that it was too deep is known by then.
    if (!(error instanceof RangeError)) throw error;
  }
  return { settings, ...(broken && { broken }) };
}
