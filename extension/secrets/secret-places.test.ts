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

  it('has a place even when the config says nothing yet', () => {
    expect(secretPlaces('{').map(({ path }) => path)).toEqual([['client', 'secret']]);
  });
});
