// Colours of a terminal, and foreign words kept from steering it.

export type Style = 'good' | 'bad' | 'warn' | 'soft' | 'strong' | 'plain';
const codes: Readonly<Record<Exclude<Style, 'plain'>, string>> = {
  good: '32',
  bad: '31',
  warn: '33',
  soft: '2',
  strong: '1',
};

/** Control characters in a platform's words must not steer the terminal. */
const controls = /(?!\t|\n)\p{Cc}/gu;

export type Paint = (style: Style, text: string) => string;
export const painter =
  (colour: boolean): Paint =>
  (style, text) => {
    const safe = text.replace(controls, '');
    return style !== 'plain' && colour ? `\u001B[${codes[style]}m${safe}\u001B[0m` : safe;
  };
