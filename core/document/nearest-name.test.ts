import { describe, expect, it } from 'vitest';
import { nearestName } from './nearest-name.ts';

const names = ['platformBaseUrl', 'publicBaseUrl', 'redirectUri', 'registeredRedirectUris', 'id', 'mode'];

describe('nearestName', () => {
  it.each([
    ['redirect_uri', 'redirectUri'],
    ['RedirectURI', 'redirectUri'],
    ['redirctUri', 'redirectUri'],
    ['platfromBaseUrl', 'platformBaseUrl'],
    ['mdoe', 'mode'],
    ['ids', undefined],
    ['secret', undefined],
    ['', undefined],
  ])('%s → %s', (name, expected) => {
    expect(nearestName(name, names)).toBe(expected);
  });
});
