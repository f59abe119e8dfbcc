// Two addresses where the platform has two, each of them whole.
import { describe, expect, it } from 'vitest';
import { apiBaseUrlGiven } from './api-base-url-given.ts';
import { judged } from './judged.ts';

const found = (change: object) => judged(apiBaseUrlGiven, change).map(({ typed }) => typed);

describe('api-base-url-given', () => {
  it('asks for the second address of each environment but the local one', () => {
    expect(found({ platform: 'wecom' })).toHaveLength(2);
    expect(found({ platform: 'gd-zwrz' })).toEqual([]);
  });

  it.each(['api.sfj.invalid', '/ebus', 'ftp://api.sfj.invalid', ''])('does not take “%s”', (apiBaseUrl) => {
    const environments = { test: { apiBaseUrl }, production: { apiBaseUrl: 'https://api.sfj.invalid' } };
    expect(found({ platform: 'wecom', environments })).toEqual([JSON.stringify(apiBaseUrl)]);
  });

  it('takes an address with a path, and a reference', () => {
    const environments = {
      test: { apiBaseUrl: 'https://api-test.sfj.invalid:8443/restapi' },
      production: { apiBaseUrl: '${env:API}' },
    };
    expect(found({ platform: 'wecom', environments })).toEqual([]);
  });
});
