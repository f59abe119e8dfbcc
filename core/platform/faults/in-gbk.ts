// Chinese words in GBK, as old platforms write them into JSON, which is UTF-8 only (RFC 8259 §8.1).
import type { Hook } from '../seams.ts';
import { answerOf } from './raw-answer.ts';

/** Stands for the words until the answer is turned into bytes. */
export const gbkPlace = '@@@@';

/** `系统繁忙，请稍后再试`. */
const words = [
  0xcf, 0xb5, 0xcd, 0xb3, 0xb7, 0xb1, 0xc3, 0xa6, 0xa3, 0xac, 0xc7, 0xeb, 0xc9, 0xd4, 0xba, 0xf3, 0xd4, 0xd9,
  0xca, 0xd4,
];

function toBytes(body: string): Uint8Array<ArrayBuffer> {
  const [before = '', after = ''] = body.split(gbkPlace);
  const encode = (part: string) => new TextEncoder().encode(part);
  return Uint8Array.from([...encode(before), ...words, ...encode(after)]);
}

/** The answer of `endpoint`, with the words in place of `gbkPlace`. */
export const inGbk = (endpoint: string): Hook =>
  answerOf(endpoint, (answer) =>
    answer.body.includes(gbkPlace) ? { ...answer, bytes: toBytes(answer.body) } : answer,
  );
