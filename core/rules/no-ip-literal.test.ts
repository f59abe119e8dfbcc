// IP addresses in place of host names, each told once and by its kind.
import { describe, expect, it } from 'vitest';
import { judged } from './judged.ts';
import { noIpLiteral } from './no-ip-literal.ts';

const platform = (environment: string, host: string, settings: object = {}) =>
  judged(noIpLiteral, {
    environments: { [environment]: { platformBaseUrl: `https://${host}`, ...settings } },
  });

describe('no-ip-literal', () => {
  it.each([
    ['test', '19.15.0.10', '政务外网'],
    ['test', '59.202.52.1', '政务外网'],
    ['test', '59.255.255.255', '政务外网'],
    ['test', '59.191.0.1', '公网地址'],
    ['test', '60.0.0.1', '公网地址'],
    ['test', '10.0.0.1', '内网地址'],
    ['test', '172.31.255.255', '内网地址'],
    ['test', '192.168.0.1', '内网地址'],
    ['test', '169.254.1.1', '链路本地'],
    ['test', '[fd00::1]', '内网地址'],
    ['test', '[fe80::1]', '链路本地'],
    ['test', '[2001:db8::1]', '公网地址'],
    ['production', '19.15.0.10', '政务外网'],
  ])('in %s, %s is told as %s', (environment, host, kind) => {
    const findings = platform(environment, host);
    expect(findings.map((f) => [f.severity, f.typed])).toEqual([['warning', `"https://${host}"`]]);
    expect(findings[0]?.message.zh).toContain(kind);
  });

  it.each([
    ['test', 'sso-test.invalid'],
    ['test', '10.sso.invalid'],
    ['test', '127.0.0.1'],
    ['local', '127.0.0.1'],
    ['local', '[::1]'],
    ['production', '10.0.0.1'],
    ['local', '10.0.0.1'],
  ])('in %s, %s is fine or told by environment-host', (environment, host) => {
    expect(platform(environment, host)).toEqual([]);
  });

  it('judges a remote platform of the local environment', () => {
    expect(platform('local', '10.0.0.1', { testPlatform: false })).toHaveLength(1);
  });

  it.each(['publicBaseUrl', 'redirectUri'])('looks at %s', (field) => {
    expect(judged(noIpLiteral, { environments: { test: { [field]: 'https://19.15.0.10/x' } } })).toHaveLength(
      1,
    );
  });
});
