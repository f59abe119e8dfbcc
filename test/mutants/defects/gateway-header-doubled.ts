// Of a header that comes twice, one is verified and the other used.
import type { Mutant } from '../mutant.ts';

export const mutant: Mutant = {
  fails: 'gateway-header-doubled',
  platform: 'gd-yzy',
  changes: (sound) => ({
    verifyGateway(party, headers) {
      const last = Object.entries(headers).map(([name, value]) => [name, value.split(', ').at(-1) ?? '']);
      return sound.verifyGateway(party, Object.fromEntries(last));
    },
    gatewayClaims(party, identity, headers) {
      const claims = sound.gatewayClaims(party, identity, headers);
      const [sub = '', again] = (headers[`${party.gateway?.prefix}uid`] ?? '').split(', ');
      return again === undefined ? claims : { ...claims, sub, name: sub };
    },
  }),
};
