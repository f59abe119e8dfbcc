// Text for people: every sentence exists in Chinese and in English.

export type Language = 'zh' | 'en';

/** One sentence (or paragraph) in both languages. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

export const text = (zh: string, en: string): Text => ({ zh, en });

/** The wording of `t` in `language`. */
export const say = (t: Text, language: Language): string => t[language];
