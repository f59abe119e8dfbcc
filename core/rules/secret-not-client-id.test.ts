// Secrets that are the client id, or name its variable.
import { describe, expect, it } from 'vitest';
import { judged } from './judged.ts';
import { secretNotClientId } from './secret-not-client-id.ts';

const secret = (value: string) => judged(secretNotClientId, { client: { id: 'zwrz_1', secret: value } });

describe('secret-not-client-id', () => {
  it.each([
    'zwrz_1',
    ' zwrz_1',
    '${env:CLIENT_ID}',
    '${env:OA_CLIENT_ID}',
    '${secret:oa-client-id}',
    '${env:CLIENTID}',
  ])('refuses “%s”', (value) => {
    const [finding, ...others] = secret(value);
    expect(others).toEqual([]);
    expect([finding?.severity, finding?.typed]).toEqual(['error', JSON.stringify(value)]);
    expect(finding?.mended?.client.secret).toBe('${env:CLIENT_SECRET}');
  });

  it.each(['${env:CLIENT_SECRET}', 'zwrz_12', '${env:CLIENT_ID_SECRET}', '${env:MYCLIENT_IDX}'])(
    'accepts “%s”, or leaves it to others',
    (value) => {
      expect(secret(value)).toEqual([]);
    },
  );

  it('looks at signing secrets too, of any environment', () => {
    const wrong = { client: { signing: { secret: '${env:SIGNING_KEY_ID}' } } };
    const [first, ...others] = judged(secretNotClientId, wrong);
    expect(others).toEqual([]);
    expect(first?.mended?.client.signing?.secret).toBe('${env:SIGNING_SECRET}');
    expect(judged(secretNotClientId, { environments: { test: wrong } })).toHaveLength(1);
  });

  it('compares with the id of the same environment', () => {
    const change = (id: string) => ({ environments: { test: { client: { id, secret: 'zwrz_2' } } } });
    expect(judged(secretNotClientId, change('zwrz_2'))).toHaveLength(1);
    expect(judged(secretNotClientId, change('zwrz_3'))).toEqual([]);
  });
});
