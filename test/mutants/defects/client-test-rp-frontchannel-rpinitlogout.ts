// A frame without a session is an error.

import type { Mutant } from '../mutant.ts';
import { htmlPage } from '../party/html-page.ts';

export const mutant: Mutant = {
  fails: 'client-test-rp-frontchannel-rpinitlogout',
  platform: 'oidc-generic',
  everything: true,
  changes: (sound) => ({
    framed: (ended) => (ended ? sound.framed(ended) : htmlPage(404, '没有会话。')),
  }),
};
