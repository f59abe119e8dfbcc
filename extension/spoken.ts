// Core's texts in the language VS Code is shown in.
import { env } from 'vscode';
import { type Language, say, type Text } from '../core/text.ts';

/** Chinese for any Chinese display language, else English. */
export const language = (): Language => (env.language.toLowerCase().startsWith('zh') ? 'zh' : 'en');

export const spoken = (t: Text): string => say(t, language());

/** Sentences one after the other; Chinese has no space between them. */
export const sentences = (...parts: readonly string[]): string => parts.join(language() === 'zh' ? '' : ' ');
