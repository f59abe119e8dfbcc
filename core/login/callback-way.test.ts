import { describe, expect, it } from 'vitest';
import { callbackWay, callbackWords } from './callback-way.ts';

describe('the way of a callback', () => {
  it.each([
    [{ unattended: true, redirectUri: 'https://oa.example.invalid/cb' }, { kind: 'unattended' }],
    [{ unattended: false, redirectUri: 'http://127.0.0.1:3000/cb' }, { kind: 'listener' }],
    [{ unattended: false, redirectUri: 'http://localhost:3000/cb' }, { kind: 'listener' }],
    [{ unattended: false, redirectUri: 'https://localhost:3000/cb' }, { kind: 'pasted' }],
    [{ unattended: false, redirectUri: 'https://oa.example.invalid/cb' }, { kind: 'pasted' }],
    [
      { unattended: false, redirectUri: 'https://oa.example.invalid/cb', port: 3000 },
      { kind: 'forwarded', port: 3000 },
    ],
  ] as const)('%o is %o', (parts, way) => {
    expect(callbackWay(parts)).toEqual(way);
    expect(callbackWords(way).zh).toMatch(/\p{Script=Han}/u);
  });
});
