// How a first login gets its account.
import { describe, expect, it } from 'vitest';
import { accountModeProven } from './account-mode-proven.ts';
import { judged } from './judged.ts';

const mode = (value: string) =>
  judged(accountModeProven, { accounts: { mode: value } }).map((f) => [f.severity, f.typed]);

describe('account-mode-proven', () => {
  it.each(['bind', 'reject'])('accepts %s', (value) => {
    expect(mode(value)).toEqual([]);
  });

  it('warns of auto', () => {
    expect(mode('auto')).toEqual([['warning', '"auto"']]);
  });
});
