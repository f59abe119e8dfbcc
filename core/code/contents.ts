// The contents of literals: quotes taken off, escapes undone, for each language.

const simple: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  v: '\v',
  s: ' ',
  e: '\u001b',
  '\n': '',
  '\r\n': '',
  '\r': '',
};

const escapes = /\\(u+[0-9a-fA-F]{4}|u\{[0-9a-fA-F]{1,6}\}|x[0-9a-fA-F]{1,2}|[0-7]{1,3}|\r\n|[\s\S])/g;

function unescapeOne(code: string): string {
  const known = Object.hasOwn(simple, code) ? simple[code] : undefined;
  if (known !== undefined) return known;
  if (code.length > 1 || /[0-7]/.test(code)) {
    const octal = /^[0-7]/.test(code);
    const point = Number.parseInt(octal ? code : code.replace(/[^0-9a-fA-F]/g, ''), octal ? 8 : 16);
    return Number.isNaN(point) || point > 0x10ffff ? code : String.fromCodePoint(point);
  }
  return code;
}

/** Escapes of Java, JavaScript and double-quoted PHP; unknown ones are the letter itself. */
export const unescaped = (text: string): string =>
  text.includes('\\') ? text.replace(escapes, (_, code: string) => unescapeOne(code)) : text;

const quoted = (source: string): string => {
  const quote = source.charAt(0);
  return source.length > 1 && source.endsWith(quote) ? source.slice(1, -1) : source.slice(1);
};

/** Without the blanks all its lines begin with. */
function unindented(block: string): string {
  const lines = block.split(/\r\n|\r|\n/);
  const counted = lines.filter((line, at) => line.trim() !== '' || at === lines.length - 1);
  const indents = counted.map((line) => line.length - line.trimStart().length);
  const indent = indents.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY);
  return lines.map((line) => line.slice(indent).trimEnd()).join('\n');
}

function textBlock(source: string): string {
  const afterLine = source.search(/[\r\n]/);
  const body = source.slice(afterLine).replace(/^\r?\n|^\r/, '');
  return unescaped(unindented(body.endsWith('"""') ? body.slice(0, -3) : body));
}

export const javaString = (source: string): string =>
  source.startsWith('"""') ? textBlock(source) : unescaped(quoted(source));

export const javascriptString = (source: string): string => unescaped(quoted(source));

/** Single-quoted: two escapes only. */
export const phpString = (source: string): string => {
  const plain = source.replace(/^[bB](?=['"])/, '');
  return plain.startsWith('"') ? phpText(quoted(plain)) : quoted(plain).replace(/\\([\\'])/g, '$1');
};

const phpEscape = /^(?:[nrtvef\\$"0-7]|x.|u\{)/;

/** Text of double quotes; what is no escape of PHP keeps its backslash. */
export const phpText = (text: string): string =>
  text.replace(escapes, (whole, code: string) => (phpEscape.test(code) ? unescapeOne(code) : whole));

/** A number as JavaScript writes it; its source where it cannot tell. */
export function number(source: string): string {
  const digits = source.replaceAll('_', '');
  const plain = /^0[xX]/.test(digits) ? digits.replace(/[lLn]$/, '') : digits.replace(/[lLnfFdD]$/, '');
  const worth = Number(/^0[0-7]+$/.test(plain) ? `0o${plain.slice(1)}` : plain);
  return Number.isNaN(worth) ? digits : String(worth);
}
