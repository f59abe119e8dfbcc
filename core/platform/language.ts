// The language of a page: what the request wants most, Chinese when it says nothing we speak.
import type { Language } from '../text.ts';

const spoken = (tag: string): Language | undefined => {
  const primary = tag.trim().toLowerCase().split('-')[0];
  return primary === 'zh' || primary === 'en' ? primary : undefined;
};

const byWeight = (acceptLanguage: string): string[] =>
  acceptLanguage
    .split(',')
    .map((range) => {
      const [tag = '', ...settings] = range.split(';');
      const weight = settings.map((s) => /^\s*q=([\d.]+)\s*$/.exec(s)?.[1]).find((q) => q !== undefined);
      return { tag, weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag);

/** `uiLocales` (OIDC Core §3.1.2.1, space separated) wins over the Accept-Language header. */
export function chooseLanguage(acceptLanguage: string | undefined, uiLocales = ''): Language {
  for (const tag of [...uiLocales.split(' '), ...byWeight(acceptLanguage ?? '')]) {
    const language = spoken(tag);
    if (language) return language;
  }
  return 'zh';
}
