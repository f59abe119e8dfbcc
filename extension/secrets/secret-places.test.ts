// Secret places: which references a config holds, and the names they go by in the store.
import { describe, expect, it } from 'vitest';
import { secretPlaces } from './secret-places.ts';

describe('secret places', () => {
  it('names the stored secret as the config does', () => {
    expect(secretPlaces('{ "client": { "secret": "${secret:portal}" } }')).toEqual([
      { path: ['client', 'secret'], reference: '${secret:portal}', name: 'portal', stored: true },
    ]);
  });

  it('offers a name where the config reads the environment, and one for each environment of its own', () => {
    const config = `{
      // its own secret in test
      "client": { "secret": "\${env:CLIENT_SECRET}" },
      "environments": { "local": {}, "test": { "client": { "secret": "\${secret:t}" } } }
    }`;
    expect(secretPlaces(config).map(({ name, stored }) => ({ name, stored }))).toEqual([
      { name: 'client', stored: false },
      { name: 't', stored: true },
    ]);
  });

  it('offers the signing secret where there is a signing key', () => {
    const config = `{
      "client": { "secret": "\${secret:portal}", "signing": { "keyId": "ak-99" } },
      "environments": { "test": { "client": { "signing": { "secret": "\${secret:s}" } } } }
    }`;
    expect(secretPlaces(config).map(({ name, path }) => [name, path.join('.')])).toEqual([
      ['portal', 'client.secret'],
      ['signing', 'client.signing.secret'],
      ['s', 'environments.test.client.signing.secret'],
    ]);
  });

  it('has a place even when the config says nothing yet', () => {
    expect(secretPlaces('{').map(({ path }) => path)).toEqual([['client', 'secret']]);
  });
});
