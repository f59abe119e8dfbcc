// A gateway that the platform does not have.
import { describe, expect, it } from 'vitest';
import { gatewayOffered } from './gateway-offered.ts';
import { judged } from './judged.ts';

const gateway = (enabled: boolean, platform: string) =>
  judged(gatewayOffered, { platform, gateway: { enabled } });

describe('gateway-offered', () => {
  it('refuses a gateway that nobody has described, and switches it off', () => {
    const [finding, ...others] = gateway(true, 'gd-zwrz');
    expect(others).toEqual([]);
    expect([finding?.severity, finding?.typed]).toEqual(['error', 'true']);
    expect(finding?.hint.en).toContain('gd-yzy');
    expect(finding?.mended?.gateway?.enabled).toBe(false);
  });

  it('is content where there is one, where none is asked for, and where nobody knows the platform', () => {
    expect([...gateway(true, 'gd-yzy'), ...gateway(false, 'gd-zwrz'), ...gateway(true, 'unknown')]).toEqual(
      [],
    );
  });
});
