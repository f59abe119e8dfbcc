// The mask hides what it learned and what it recognises, and leaves ordinary lines alone.
import { describe, expect, it } from 'vitest';
import { createMask } from './mask.ts';

describe('mask', () => {
  it('hides a learned secret wherever it stands', () => {
    const mask = createMask();
    mask.learn('p@ss.w0rd$&');
    expect(mask.apply('sent p@ss.w0rd$& and p@ss.w0rd$&!')).toBe('sent *** and ***!');
  });

  it.each([
    ['id number', '991102199001011234 logged in', '99***************4 logged in'],
    ['id number ending in X', '99110219900101123X', '99***************X'],
    ['mobile number', 'tel 10012345678.', 'tel 100****5678.'],
    ['query', 'GET /cb?code=abc.def&state=s', 'GET /cb?code=***&state=s'],
    ['form', 'client_secret=hunter22&x=1', 'client_secret=***&x=1'],
    ['header', 'authorization: Basic YTpi', 'authorization: Basic ***'],
  ])('hides a %s', (_what, line, shown) => {
    expect(createMask().apply(line)).toBe(shown);
  });

  it('leaves times, ports and longer numbers as they are', () => {
    const line = '2026-01-02T03:04:05.678Z http://127.0.0.1:41234/ took 1234567890123456789012 ns';
    expect(createMask().apply(line)).toBe(line);
  });
});
