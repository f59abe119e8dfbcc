// Whom the forwarded headers are believed from.
import { describe, expect, it } from 'vitest';
import { judged } from './judged.ts';
import { proxyTrusted } from './proxy-trusted.ts';

const trusted = (...ranges: readonly string[]) =>
  judged(proxyTrusted, { proxy: { behind: true, trusted: ranges } }).map((f) => [f.severity, f.typed]);

describe('proxy-trusted', () => {
  it.each([
    'loopback',
    'linklocal',
    'uniquelocal',
    '10.20.30.40',
    '10.0.0.0/8',
    '192.168.1.0/24',
    '::1',
    'fd00::/16',
    '2001:db8::1/128',
    '::ffff:10.0.0.1',
    '${env:PROXY}',
    '10.0.0.1 ',
    '<代理地址>',
  ])('accepts %s, or leaves it to others', (range) => {
    expect(trusted(range)).toEqual([]);
  });

  it.each([
    ['*', 'error'],
    ['0.0.0.0/0', 'error'],
    ['::/0', 'error'],
    ['true', 'error'],
    ['nginx', 'error'],
    ['10.0.0', 'error'],
    ['10.0.0.256', 'error'],
    ['10.0.0.1/33', 'error'],
    ['::1::2', 'error'],
    ['10.0.0.0/7', 'warning'],
    ['2000::/3', 'warning'],
  ])('%s is an %s', (range, severity) => {
    expect(trusted('loopback', range)).toEqual([[severity, JSON.stringify(range)]]);
  });

  it('misses the address of a proxy that is declared', () => {
    expect(trusted()).toEqual([['warning', '[]']]);
    const unsaid = judged(proxyTrusted, { proxy: { behind: true, trusted: null } });
    expect(unsaid.map((f) => [f.severity, f.typed])).toEqual([['warning', 'true']]);
    expect(judged(proxyTrusted, { proxy: { behind: false, trusted: null } })).toEqual([]);
  });
});
