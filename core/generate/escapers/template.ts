// {{template x}}: text within a template literal of JavaScript, between its backquotes.
import { js } from './js.ts';
import { typedText } from './typed-text.ts';

/** What {{js}} writes in its quotes, and neither the end of the literal nor the start of a value. */
export const template = (value: unknown): string => {
  const [quote = '', ...rest] = js(typedText('template', value));
  return rest
    .slice(0, -1)
    .join('')
    .replaceAll(`\\${quote}`, quote)
    .replace(/`|\$(?=\{)/g, '\\$&');
};
