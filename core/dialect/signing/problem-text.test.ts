import { describe, expect, it } from 'vitest';
import type { SignatureProblem } from './problem.ts';
import { tellProblem } from './problem-text.ts';

const at = { in: 'header', name: 'X-Sign' } as const;
const stale = { kind: 'stale-timestamp', at, found: '1', tolerance: 90 } as const;
const wrong = { kind: 'wrong-signature', at, found: 'x', text: 'GET\n***' } as const;

/** Each problem, and what its message and its hint must say. */
const told: readonly (readonly [SignatureProblem, RegExp, RegExp])[] = [
  [{ kind: 'missing', what: 'nonce', at }, /lacks the header X-Sign \(the nonce\)/, /Add it/],
  [{ kind: 'repeated', what: 'signature', at: { in: 'query', name: 's' } }, /the query parameter s/, /once/],
  [{ kind: 'wrong-fixed', at, found: '2', expected: '1' }, /“2” where “1” is expected/, /constant/],
  [{ kind: 'unknown-key-id', at, found: 'app-99' }, /“app-99”/, /client id/],
  [{ kind: 'unusable-key', algorithm: 'sm2' }, /none for sm2/, /130 hexadecimal digits/],
  [
    {
      kind: 'malformed-timestamp',
      at,
      found: '1769882709042',
      format: 'unix-seconds',
      example: '1769882709',
      looksLike: 'unix-milliseconds',
    },
    /is unix-milliseconds; it should be unix-seconds, such as 1769882709/,
    /format/,
  ],
  [{ ...stale, difference: 100 }, /100 s ahead of .* 90 s are allowed/, /clock/],
  [{ ...stale, difference: -100 }, /100 s behind/, /clock/],
  [{ ...stale, difference: 28_801 }, /28801 s ahead/, /time zone/],
  [{ kind: 'replayed-nonce', at }, /X-Sign was used before/, /new nonce/],
  [{ kind: 'malformed-identity', at, expected: 'base64' }, /not written in base64/, /gateway/],
  [wrong, /"GET\\n\*\*\*"/, /character by character/],
  [
    { ...wrong, resembles: { of: 'encoding', found: 'HEX', expected: 'hex' } },
    /wrong encoding: it is HEX where hex is expected/,
    /make the encoding hex/,
  ],
];

describe.each(told)('%j', (problem, message, hint) => {
  it('is told in both languages', () => {
    const words = tellProblem(problem);
    expect(words.message.en).toMatch(message);
    expect(words.hint.en).toMatch(hint);
    for (const { zh, en } of [words.message, words.hint]) {
      expect(zh).toMatch(/\p{Script=Han}.*。$/u);
      expect(en).not.toMatch(/\p{Script=Han}/u);
    }
  });
});
