// Which hosts belong to which environment.
import { describe, expect, it } from 'vitest';
import { findProfile } from '../profile/profiles.ts';
import { environmentHost } from './environment-host.ts';
import { judged } from './judged.ts';

const hosts = findProfile('gd-zwrz')?.hosts ?? { test: [], production: [] };
const at = (environment: string, settings: object) =>
  judged(environmentHost, { environments: { [environment]: settings } }).map((f) => f.severity);
const platform = (environment: string, host: string) =>
  at(environment, { platformBaseUrl: `https://${host}` });

describe('environment-host', () => {
  it.each([
    ...hosts.test.map((host) => ['production', host, ['error']] as const),
    ...hosts.test.map((host) => ['test', host, []] as const),
    ...hosts.production.map((host) => ['test', host, ['error']] as const),
    ...hosts.production.map((host) => ['production', host, []] as const),
    ...hosts.production.map((host) => ['local', host, ['error']] as const),
  ])('knows the platform’s hosts: in %s, %s gives %j', (environment, host, severities) => {
    expect(hosts.test.length * hosts.production.length).toBeGreaterThan(0);
    expect(platform(environment, host)).toEqual(severities);
  });

  it.each([
    'sso-test.invalid',
    'test.sso.invalid',
    'tyrztest.invalid',
    'ssotest1.invalid',
    'sso.uat.invalid',
    'dev-sso.invalid',
    'staging.invalid',
    'sso-pre.invalid',
    'mock.invalid',
    'sso.test',
  ])('guesses that %s is no production host', (host) => {
    expect(platform('production', host)).toEqual(['warning']);
    expect(platform('test', host)).toEqual([]);
  });

  it.each([
    'latest.invalid',
    'contest.invalid',
    'device.invalid',
    'prefecture.invalid',
    'situation.invalid',
    'testimony.invalid',
    'demography.invalid',
  ])('does not take %s for a test host', (host) => {
    expect(platform('production', host)).toEqual([]);
  });

  it.each([
    ['production', '127.0.0.1', ['error']],
    ['production', 'localhost', ['error']],
    ['production', '0.0.0.0', ['error']],
    ['production', '[::1]', ['error']],
    ['production', '10.1.2.3', ['warning']],
    ['production', '172.16.0.1', ['warning']],
    ['production', '172.32.0.1', []],
    ['production', '192.168.1.1', ['warning']],
    ['production', '19.15.0.1', []],
    ['test', '127.0.0.1', ['warning']],
    ['test', '10.1.2.3', []],
    ['local', '127.0.0.1', []],
    ['local', 'app.localhost', []],
    ['local', '[::1]', []],
    ['local', '10.1.2.3', ['error']],
    ['local', 'sso-test.invalid', ['error']],
  ])('in %s, %s gives %j', (environment, host, severities) => {
    expect(platform(environment, host)).toEqual(severities);
  });

  it('lets the local environment reach a remote platform on purpose', () => {
    expect(at('local', { platformBaseUrl: 'https://sso-test.invalid', testPlatform: false })).toEqual([]);
    expect(at('local', { publicBaseUrl: 'https://oa-test.invalid', testPlatform: false })).toEqual(['error']);
    expect(at('local', { platformBaseUrl: `https://${hosts.production[0]}`, testPlatform: false })).toEqual([
      'error',
    ]);
  });

  it('judges the addresses of the business system too', () => {
    expect(at('production', { publicBaseUrl: 'http://localhost:3000' })).toEqual(['error']);
    expect(at('production', { redirectUri: 'http://localhost:3000/auth/callback' })).toEqual(['error']);
  });
});
