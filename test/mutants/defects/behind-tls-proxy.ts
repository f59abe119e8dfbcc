// The cookie is Secure when the request came over TLS: from a proxy it never does.
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'behind-tls-proxy',
  changes: (sound) => ({ cookieFlags: (party) => sound.cookieFlags(party).replace('; Secure', '') }),
};
