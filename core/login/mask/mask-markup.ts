// Masks what a page keeps for the machine: values of form fields; scripts and styles go, words for the reader stay.
import { maskValue } from './mask-value.ts';

const hiddenValue = /(<input\b[^>]*?\bvalue\s*=\s*)("[^"]*"|'[^']*'|[^\s"'>]+)/gi;
const unread = /(<(script|style|svg)\b[^>]*>)([\s\S]*?)(<\/\2\s*>)/gi;

export const maskMarkup = (markup: string): string =>
  markup
    .replace(unread, (_, open: string, _name: string, _content: string, close: string) => `${open}…${close}`)
    .replace(hiddenValue, (_, before: string, quoted: string) => {
      const quote = /^["']/.test(quoted) ? quoted.charAt(0) : '';
      const value = quote ? quoted.slice(1, -1) : quoted;
      return `${before}${quote}${maskValue('hidden', value)}${quote}`;
    });
