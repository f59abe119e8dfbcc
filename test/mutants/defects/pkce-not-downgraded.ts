// Whatever method the platform announces will do.
import type { Mutant } from '../mutant.ts';
import { discover } from '../party/sound.ts';

export const mutant: Mutant = {
  fails: 'pkce-not-downgraded',
  platform: 'oidc-generic',
  changes: () => ({
    async challengeMethod(party) {
      const { code_challenge_methods_supported: methods } = await discover(party);
      return Array.isArray(methods) && methods.includes('S256') ? 'S256' : 'plain';
    },
  }),
};
