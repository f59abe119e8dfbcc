// The signature has to be that of somebody who is known, not of whom the header names.
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'gateway-identity-changed',
  platform: 'gd-yzy',
  changes: (sound) => ({
    verifyGateway(party, headers) {
      const name = `${party.gateway?.prefix}uid`;
      const verdicts = [headers[name] ?? '', ...party.memory.accounts.keys()].map((subject) =>
        sound.verifyGateway(party, { ...headers, [name]: subject }),
      );
      const [own] = verdicts;
      const signed = verdicts.find(({ kind }) => kind === 'signed') ?? own;
      return signed?.kind === 'signed'
        ? { ...signed, identity: { ...signed.identity, uid: headers[name] ?? '' } }
        : sound.verifyGateway(party, headers);
    },
  }),
};
