// The page tells the administrator which secret was wrong.
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'client-rejected',
  changes: (sound) => ({
    tokenRefused: (party, answer) =>
      answer.kind === 'error' && answer.error.error === 'invalid_client'
        ? { status: 502, words: `invalid_client: ${party.client.id}:${party.client.secret}` }
        : sound.tokenRefused(party, answer),
  }),
};
