// Which language to speak: as asked, else as the locale says.
import type { Language } from '../../core/text.ts';

/** The order is POSIX’s: the first that is set decides. */
export function localeLanguage(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^zh/i.test(locale) ? 'zh' : 'en';
}
