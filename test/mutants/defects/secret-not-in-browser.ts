// The secret goes along to the platform by way of the browser.
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'secret-not-in-browser',
  changes: () => ({
    authorizeUrl: ({ client }, url) => `${url}&client_secret=${client.secret}`,
  }),
};
