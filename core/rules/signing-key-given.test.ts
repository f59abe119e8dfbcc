// Id and secret for signing, where the platform has them of its own.
import { describe, expect, it } from 'vitest';
import { judged } from './judged.ts';
import { signingKeyGiven } from './signing-key-given.ts';

const found = (change: object) => judged(signingKeyGiven, change).map(({ message }) => message.en);
const signing = { keyId: 'ak-99', secret: '${env:SIGNING_SECRET}' };

describe('signing-key-given', () => {
  it.each(['gd-zwrz', 'zj-dingtalk', 'unheard-of'])('asks nothing for %s', (platform) => {
    expect(found({ platform })).toEqual([]);
  });

  it('asks for id and secret at once, and names what lacks them', () => {
    const messages = found({ platform: 'gd-yzy' });
    expect(messages).toHaveLength(2);
    expect(messages[0]).toContain('client.signing.keyId');
    expect(messages[1]).toContain('client.signing.secret');
  });

  it('takes the common key, or one of each environment', () => {
    expect(found({ platform: 'gd-yzy', client: { signing } })).toEqual([]);
    const own = { client: { signing } };
    const environments = { local: own, test: own, production: own };
    expect(found({ platform: 'gd-yzy', environments })).toEqual([]);
  });

  it('names the one environment that has none', () => {
    const environments = { local: { client: { signing } }, test: { client: { signing } } };
    const [first = '', ...others] = found({ platform: 'gd-yzy', environments });
    expect(others).toHaveLength(1);
    expect(first).toMatch(/keyId, (the )?production/);
  });
});
