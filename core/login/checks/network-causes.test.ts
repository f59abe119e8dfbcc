import { describe, expect, it } from 'vitest';
import {
  failed,
  findings,
  loginAtDouble,
  profile,
  type Script,
} from '../../../test/login/platform-double.ts';
import { networkCausesOf } from './network-causes.ts';

describe('the network', () => {
  const owners = [
    'platform-reachable',
    'certificate-trusted',
    'platform-responsive',
    'answer-successful',
  ] as const;
  const codes = owners.flatMap((owner) => networkCausesOf(owner).map(([code]) => [code, owner] as const));

  it.each([
    ...codes,
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'certificate-trusted'],
    ['EWEIRD', 'platform-reachable'],
  ] as const)('%s fails %s', async (code, owner) => {
    const broken: Script = {
      token: () => {
        throw new TypeError('fetch failed', { cause: Object.assign(new Error('inner'), { code }) });
      },
    };
    const outcome = await loginAtDouble(profile, broken);
    expect(failed(outcome)).toEqual([owner]);
    expect(outcome.exchanges.at(-1)?.failure).toBe(code);
    expect(findings(outcome)[0]?.proof).toContain(code);
  });
});
