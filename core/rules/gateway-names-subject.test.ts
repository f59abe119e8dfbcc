// Accounts mapped by what the gateway does not say.
import { describe, expect, it } from 'vitest';
import { gatewayNamesSubject } from './gateway-names-subject.ts';
import { judged } from './judged.ts';

const mapped = (subjectClaim: string, enabled = true, platform = 'gd-yzy') =>
  judged(gatewayNamesSubject, { platform, accounts: { subjectClaim }, gateway: { enabled } });

describe('gateway-names-subject', () => {
  it('says what the gateway does say', () => {
    const [finding, ...others] = mapped('email');
    expect(others).toEqual([]);
    expect([finding?.severity, finding?.typed]).toEqual(['error', '"email"']);
    expect(finding?.hint.en).toContain('sub, name, phone_number');
  });

  it('is content where it says the claim, or where nobody asks it', () => {
    expect([...mapped('sub'), ...mapped('email', false), ...mapped('email', true, 'gd-zwrz')]).toEqual([]);
  });
});
