// Plain http: an error in production, a warning elsewhere, no matter on loopback.
import { describe, expect, it } from 'vitest';
import { judged } from './judged.ts';
import { platformHttps } from './platform-https.ts';

const at = (environment: string, platformBaseUrl: string) =>
  judged(platformHttps, { environments: { [environment]: { platformBaseUrl } } });

describe('platform-https', () => {
  it.each([
    ['production', 'http://oa.sfj.invalid', 'error'],
    ['production', 'HTTP://oa.sfj.invalid', 'error'],
    ['production', 'http://10.0.0.1', 'error'],
    ['test', 'http://oa.sfj.invalid:8080', 'warning'],
    ['local', 'http://oa.sfj.invalid', 'warning'],
  ])('in %s, %s is an %s', (environment, url, severity) => {
    const findings = at(environment, url);
    expect(findings.map((f) => [f.severity, f.typed])).toEqual([[severity, JSON.stringify(url)]]);
    expect(JSON.stringify(findings[0]?.mended?.environments)).toContain(url.replace(/^http/i, 'https'));
  });

  it.each([
    ['production', 'https://oa.sfj.invalid'],
    ['production', 'http://127.0.0.1:4000'],
    ['local', 'http://localhost:4000'],
    ['local', 'http://[::1]:4000'],
    ['test', 'oa.sfj.invalid'],
    ['test', '${env:URL}'],
  ])('in %s, %s is fine', (environment, url) => {
    expect(at(environment, url)).toEqual([]);
  });
});
