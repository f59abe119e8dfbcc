// Where two addresses first differ, and in what respect.
import { type Text, text } from '../../text.ts';
import { readAddress } from './read-address.ts';

const withoutSlash = (s: string): string => s.replace(/\/(?=[?#]|$)/, '');
const withoutPort = (s: string): string => s.replace(/^(https?:\/\/[^/?#:]+):(?:80|443)(?=[/?#]|$)/i, '$1');

/** The first respect that holds is the one told. */
const respects: readonly (readonly [name: Text, differs: (a: string, b: string) => boolean])[] = [
  [text('大小写', 'upper and lower case'), (a, b) => a.toLowerCase() === b.toLowerCase()],
  [text('末尾斜杠', 'the trailing slash'), (a, b) => withoutSlash(a) === withoutSlash(b)],
  [
    text('端口（是否写出默认端口）', 'the port (the default one written out or not)'),
    (a, b) => withoutPort(a) === withoutPort(b),
  ],
  [text('协议', 'the scheme'), partDiffers('protocol')],
  [text('主机名', 'the host'), partDiffers('hostname')],
  [text('端口', 'the port'), partDiffers('port')],
  [text('路径', 'the path'), partDiffers('pathname')],
  [text('查询参数', 'the query'), partDiffers('search')],
];

function partDiffers(part: 'protocol' | 'hostname' | 'port' | 'pathname' | 'search') {
  return (a: string, b: string): boolean => readAddress(a)?.[part] !== readAddress(b)?.[part];
}

export function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

export interface Difference {
  /** Counts from 1. */
  readonly position: number;
  /** The character of each there, or undefined past its end. */
  readonly characters: readonly [a: string | undefined, b: string | undefined];
  readonly respect: Text;
}

/** How `a` and `b`, which are not equal, differ. */
export function difference(a: string, b: string): Difference {
  const start = commonStart(a, b);
  const found = respects.find(([, differs]) => differs(a, b));
  return {
    position: start + 1,
    characters: [a[start], b[start]],
    respect: found?.[0] ?? text('写法', 'spelling'),
  };
}

/** The one of `candidates` most like `value`, with its index. */
export function mostAlike(value: string, candidates: readonly string[]): number {
  const reversed = (s: string) => s.split('').reverse().join('');
  const backwards = reversed(value);
  let best = { index: 0, score: -1 };
  for (const [index, candidate] of candidates.entries()) {
    const score = commonStart(value, candidate) + commonStart(backwards, reversed(candidate));
    if (score > best.score) best = { index, score };
  }
  return best.index;
}
