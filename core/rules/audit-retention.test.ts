// Retention around half a year; an error from protection level 3 on.
import { describe, expect, it } from 'vitest';
import { auditRetention } from './audit-retention.ts';
import { judged } from './judged.ts';

describe('audit-retention', () => {
  it.each([180, 365])('accepts %d days', (retentionDays) => {
    expect(judged(auditRetention, { audit: { retentionDays } })).toEqual([]);
  });

  it.each([
    [1, 2, 'warning'],
    [179, 2, 'warning'],
    [90, 3, 'error'],
    [179, 4, 'error'],
  ])('%d days at level %d are an %s', (retentionDays, protectionLevel, severity) => {
    const [finding, ...others] = judged(auditRetention, {
      audit: { retentionDays },
      system: { protectionLevel },
    });
    expect(others).toEqual([]);
    expect([finding?.severity, finding?.typed]).toEqual([severity, String(retentionDays)]);
    expect(finding?.mended?.audit.retentionDays).toBe(180);
  });
});
