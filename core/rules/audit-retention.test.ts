// Retention around half a year.
import { describe, expect, it } from 'vitest';
import { auditRetention } from './audit-retention.ts';
import { judged } from './judged.ts';

describe('audit-retention', () => {
  it.each([180, 365])('accepts %d days', (retentionDays) => {
    expect(judged(auditRetention, { audit: { retentionDays } })).toEqual([]);
  });

  it.each([1, 90, 179])('warns of %d days', (retentionDays) => {
    const [finding, ...others] = judged(auditRetention, { audit: { retentionDays } });
    expect(others).toEqual([]);
    expect([finding?.severity, finding?.typed]).toEqual(['warning', String(retentionDays)]);
    expect(finding?.mended?.audit.retentionDays).toBe(180);
  });
});
