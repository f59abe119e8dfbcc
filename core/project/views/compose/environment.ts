// The environment of a service of docker-compose, written as a map or as a list of NAME=VALUE.
import { type Located, located } from './located.ts';

/** `NAME=VALUE` of a list; its places are told apart where it is written without escapes. */
function ofItem({ value, valueSpan, keySpan, file, part }: Located): Located | undefined {
  const at = value.indexOf('=');
  if (at <= 0) return undefined;
  const typed = file.text.slice(valueSpan.offset, valueSpan.offset + valueSpan.length);
  const start = typed.indexOf(value);
  const own = { key: value.slice(0, at), value: value.slice(at + 1), part };
  if (start < 0) return located(file, { ...own, keySpan, valueSpan });
  const offset = valueSpan.offset + start;
  return located(file, {
    ...own,
    keySpan: { offset, length: at },
    valueSpan: { offset: offset + at + 1, length: value.length - at - 1 },
  });
}

const inMap = 'environment.';

/** `settings` of one service, with keys below it; names as written. */
export const environmentOf = (settings: readonly Located[]): readonly Located[] =>
  settings.flatMap((setting): Located[] => {
    const { key, file } = setting;
    if (key.startsWith(inMap)) return [located(file, { ...setting, key: key.slice(inMap.length) })];
    const item = /^environment\[\d+\]$/.test(key) ? ofItem(setting) : undefined;
    return item ? [item] : [];
  });
