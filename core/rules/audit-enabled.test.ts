// The audit log on and off.
import { describe, expect, it } from 'vitest';
import { auditEnabled } from './audit-enabled.ts';
import { judged } from './judged.ts';

describe('audit-enabled', () => {
  it('accepts true', () => {
    expect(judged(auditEnabled, { audit: { enabled: true } })).toEqual([]);
  });

  it('refuses false', () => {
    const [finding, ...others] = judged(auditEnabled, { audit: { enabled: false } });
    expect(others).toEqual([]);
    expect([finding?.severity, finding?.typed]).toEqual(['error', 'false']);
    expect(finding?.mended?.audit.enabled).toBe(true);
  });
});
