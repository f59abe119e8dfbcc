// {{html x}}: text or an attribute's value in HTML.
import { typedText } from './typed-text.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const html = (value: unknown): string =>
  typedText('html', value).replace(/[&<>"']/g, (character) => entities[character] ?? character);
