// Every word the extension says exists in English and Chinese, and no translation is left over.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const json = (path: string): Record<string, string> => JSON.parse(read(path));

/** First arguments of `l10n.t`; anything but a plain string shows up as the call itself. */
function wordsIn(source: string): string[] {
  return [...source.matchAll(/l10n\.t\(\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|([^)]*))/g)].map(
    ([, single, double, other]) => (single ?? double ?? `not a string: ${other}`).replaceAll("\\'", "'"),
  );
}

const sources = globSync('extension/**/*.ts', { cwd: root }).filter((path) => !path.endsWith('.test.ts'));
const said = new Set(sources.flatMap((path) => wordsIn(read(path))));
const placeholders = (words: string) => (words.match(/\{\d+\}/g) ?? []).sort();
const isChinese = (words: string) => /\p{Script=Han}/u.test(words);

describe('words in code', () => {
  const bundle = json('l10n/bundle.l10n.zh-cn.json');

  it('are found', () => {
    expect(wordsIn("l10n.t('It\\'s {0}', x); l10n.t(\n  'b'); l10n.t(name)")).toEqual([
      "It's {0}",
      'b',
      'not a string: name',
    ]);
    expect(said.size).toBeGreaterThan(30);
  });

  it('are all translated, and nothing else is', () => {
    expect(Object.keys(bundle).sort()).toEqual([...said].sort());
  });

  it('keep their placeholders and are Chinese', () => {
    for (const [english, chinese] of Object.entries(bundle)) {
      expect(placeholders(chinese), english).toEqual(placeholders(english));
      expect(isChinese(chinese), english).toBe(true);
    }
  });
});

describe('words in the manifest', () => {
  const english = json('package.nls.json');
  const chinese = json('package.nls.zh-cn.json');
  const used = new Set([...read('package.json').matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key));

  it('exist in both languages, and nothing else does', () => {
    expect(Object.keys(english).sort()).toEqual([...used].sort());
    expect(Object.keys(chinese).sort()).toEqual([...used].sort());
  });

  it('are each in their language', () => {
    for (const [key, words] of Object.entries(chinese)) expect(isChinese(words), key).toBe(true);
    for (const [key, words] of Object.entries(english)) expect(isChinese(words), key).toBe(false);
  });
});
