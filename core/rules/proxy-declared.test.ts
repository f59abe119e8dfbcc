// https without anything that terminates it.
import { describe, expect, it } from 'vitest';
import { judged } from './judged.ts';
import { proxyDeclared } from './proxy-declared.ts';

const bare = { proxy: { behind: false, trusted: null } };

describe('proxy-declared', () => {
  it.each([undefined, 'test', 'production'] as const)('warns when %s is in question', (environment) => {
    const findings = judged(proxyDeclared, bare, environment);
    expect(findings.map((f) => [f.severity, f.typed, f.fix])).toEqual([['warning', 'false', undefined]]);
    expect(findings[0]?.related?.[0]?.message.en).toBe(
      `environments.${environment ?? 'test'}.publicBaseUrl is https`,
    );
  });

  it('offers a fix where the proxy is known already', () => {
    const [finding] = judged(proxyDeclared, { proxy: { behind: false } });
    expect(finding?.mended?.proxy).toEqual({ behind: true, trusted: ['loopback'] });
  });

  it('is content with http alone, and with a proxy', () => {
    expect(judged(proxyDeclared, bare, 'local')).toEqual([]);
    expect(judged(proxyDeclared, {})).toEqual([]);
  });
});
