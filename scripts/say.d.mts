// Types of say.mjs, which must run before anything is installed.
export function inLanguage(zh: string, en: string): string;
export function say(zh: string, en: string): void;
