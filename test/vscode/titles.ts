// What the window calls things in each language, from the extension's own word lists.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { house } from '../architecture/house.ts';

const words = (file: string): Record<string, string> => JSON.parse(readFileSync(join(house, file), 'utf8'));

/** The palette's entry of a command of ours, without the dots that announce questions. */
export const commandTitle = (name: string, language: 'zh' | 'en'): string => {
  const title = words(language === 'zh' ? 'package.nls.zh-cn.json' : 'package.nls.json')[`command.${name}`];
  return `GovAuth: ${title?.replace('…', '')}`;
};

/** A sentence of the extension, by its English wording. */
export const sentence = (english: string, language: 'zh' | 'en'): string => {
  const chinese = words('l10n/bundle.l10n.zh-cn.json')[english];
  if (chinese === undefined) throw new Error(`The extension does not say “${english}”.`);
  return language === 'zh' ? chinese : english;
};
