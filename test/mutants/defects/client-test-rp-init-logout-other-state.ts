// Any state will do.
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'client-test-rp-init-logout-other-state',
  platform: 'oidc-generic',
  changes: (sound) => ({
    loggedOutWords: (party, parameters) =>
      parameters.has('state') ? '已退出本系统和身份平台。' : sound.loggedOutWords(party, parameters),
  }),
};
