import { describe, expect, it } from 'vitest';
import { parseSecretReference } from './secret-reference.ts';

describe('parseSecretReference', () => {
  it.each([
    ['${env:CLIENT_SECRET}', { kind: 'env', name: 'CLIENT_SECRET' }],
    ['${secret:门户.2}', { kind: 'secret', name: '门户.2' }],
    ['${env:2X}', undefined],
    ['${env:}', undefined],
    ['${env:A B}', undefined],
    [' ${env:A}', undefined],
    ['$CLIENT_SECRET', undefined],
    ['literal', undefined],
    ['', undefined],
  ])('%s', (value, expected) => {
    expect(parseSecretReference(value)).toEqual(expected);
  });
});
