// A return without a state is believed.
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'client-test-rp-init-logout-no-state',
  platform: 'oidc-generic',
  changes: (sound) => ({
    loggedOutWords: (party, parameters) =>
      parameters.has('state') ? sound.loggedOutWords(party, parameters) : '已退出本系统和身份平台。',
  }),
};
