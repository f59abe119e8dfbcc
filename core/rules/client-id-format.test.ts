// Client ids of this platform and of others.
import { describe, expect, it } from 'vitest';
import { clientIdFormat } from './client-id-format.ts';
import { judged } from './judged.ts';

const id = (value: string, platform = 'gd-zwrz') =>
  judged(clientIdFormat, { platform, client: { id: value } });

describe('client-id-format', () => {
  it.each(['tyrz_sfjoa01', 'ZWRZ_1', 'sfjoa', 'azwrz_1'])('warns of %s', (value) => {
    const findings = id(value);
    expect(findings.map((f) => [f.severity, f.typed])).toEqual([['warning', JSON.stringify(value)]]);
    expect(findings[0]?.message.en).toContain('expected ^zwrz_');
  });

  it.each(['zwrz_sfjoa01', '${env:CLIENT_ID}', 'your-client-id', ' zwrz_1', 'ｚｗｒｚ＿1'])(
    'accepts “%s”, or leaves it to others',
    (value) => {
      expect(id(value)).toEqual([]);
    },
  );

  it.each(['oidc-generic', 'unknown'])('has no opinion for %s', (platform) => {
    expect(id('anything', platform)).toEqual([]);
  });

  it('looks at the ids of the environments in question', () => {
    const change = { environments: { production: { client: { id: 'tyrz_1' } } } };
    expect(judged(clientIdFormat, change, 'production').map((f) => f.typed)).toEqual(['"tyrz_1"']);
    expect(judged(clientIdFormat, change, 'test')).toEqual([]);
  });
});
