// Secrets written down, and references written wrongly; no finding ever repeats a secret.
import { describe, expect, it } from 'vitest';
import { judged } from './judged.ts';
import { secretByReference } from './secret-by-reference.ts';

const secret = (value: string) => judged(secretByReference, { client: { secret: value } });

describe('secret-by-reference', () => {
  it.each([
    '${env:CLIENT_SECRET}',
    '${env:_x1}',
    '${secret:sfj-oa}',
    '${secret:司法局}',
    ' ${env:CLIENT_SECRET}',
    '＄{env:CLIENT_SECRET}',
  ])('accepts “%s”, or leaves it to no-invisible-characters', (value) => {
    expect(secret(value)).toEqual([]);
  });

  it.each([
    'not-a-real-secret',
    'NOTAREALSECRET',
    'xxx',
    '1111',
    'a"b\\c',
    '',
    '${env:}',
    '${env:A B}',
    '${vault:x}',
    'x${env:CLIENT_SECRET}',
    '${env:1A}',
  ])('refuses “%s” and does not repeat it', (value) => {
    const [finding, ...others] = secret(value);
    expect(others).toEqual([]);
    expect([finding?.severity, finding?.typed]).toEqual(['error', JSON.stringify(value)]);
    expect(finding?.mended?.client.secret).toBe('${env:CLIENT_SECRET}');
    const { message, hint, fix } = finding ?? {};
    if (value.length > 4 && !value.includes('CLIENT_SECRET'))
      expect(JSON.stringify({ message, hint, fix })).not.toContain(value);
  });

  it('wants signing secrets referred to as well', () => {
    const client = { signing: { secret: 'not-a-real-secret' } };
    const [first, ...others] = judged(secretByReference, { client, environments: { test: { client } } });
    expect(others).toHaveLength(1);
    expect(first?.mended?.client.signing?.secret).toBe('${env:SIGNING_SECRET}');
    expect(first?.hint.en).toContain('SIGNING_SECRET');
  });

  it.each([
    ['$OA_SECRET', 'OA_SECRET'],
    ['${OA_SECRET}', 'OA_SECRET'],
    ['%OA_SECRET%', 'OA_SECRET'],
    ['{{ OA_SECRET }}', 'OA_SECRET'],
    ['env:OA_SECRET', 'OA_SECRET'],
    ['process.env.OA_SECRET', 'OA_SECRET'],
    ['${env.OA_SECRET}', 'OA_SECRET'],
  ])('reads %s as a reference to %s', (value, name) => {
    const [finding] = secret(value);
    expect(finding?.message.zh).toContain(`\${env:${name}}`);
    expect(finding?.mended?.client.secret).toBe(`\${env:${name}}`);
  });

  it('looks at the secrets of the environments in question', () => {
    const change = { environments: { test: { client: { secret: 'not-a-real-secret' } } } };
    expect(
      judged(secretByReference, change, 'test').map((f) =>
        f.message.en.includes('environments.test.client.secret'),
      ),
    ).toEqual([true]);
    expect(judged(secretByReference, change, 'production')).toEqual([]);
  });

  it('leaves a secret equal to the id to secret-not-client-id', () => {
    expect(judged(secretByReference, { client: { id: 'zwrz_1', secret: 'zwrz_1' } })).toEqual([]);
  });
});
