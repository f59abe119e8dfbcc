// A party that every fault misleads, and nothing else does: so that each fault's module is seen to fail, whatever the fault.
import { decodeJwt } from 'jose';
import { dutyUnder } from '../../core/conformance/fault-duty.ts';
import { faults } from '../../core/platform/faults.ts';
import type { Failure, Parts, Party } from './party/parts.ts';

const broke: Failure = { status: 500, words: 'undefined' };

const inForce = (party: Party) => faults.filter(({ id }) => party.faults().includes(id));

/** Lets in whom it must refuse, refuses whom it must let in, breaks where both would do, keeps the session at logout. */
export const misled = (sound: Parts): Partial<Parts> => ({
  failed(party, failure, attempt) {
    const [fault] = inForce(party);
    if (!fault) return failure;
    attempt.userinfo ??= { sub: 'undefined' };
    return dutyUnder(fault) === 'refuse' ? undefined : broke;
  },
  succeeded(party) {
    const [fault] = inForce(party);
    return fault && (dutyUnder(fault) === 'accept' || dutyUnder(fault) === 'either') ? broke : undefined;
  },
  discoveryIsFine: (party, document) => inForce(party).length > 0 || sound.discoveryIsFine(party, document),
  endpoint: (party, name) =>
    inForce(party).length === 0
      ? sound.endpoint(party, name)
      : Promise.resolve(party.dialect.endpointsAt(party.platformUrl)[name] ?? ''),
  verified: async (party, jwt, algorithm) =>
    inForce(party).length > 0 ? decodeJwt(jwt) : sound.verified(party, jwt, algorithm),
  logoutTokenRules: {},
  sessionsOf(party, login) {
    const [fault] = inForce(party);
    if (!fault) return sound.sessionsOf(party, login);
    return dutyUnder(fault) === 'either' ? [] : [...party.memory.sessions.keys()];
  },
  sameLogin: (party, session, claims) => inForce(party).length > 0 || sound.sameLogin(party, session, claims),
  leave: async (party, visit) =>
    inForce(party).some((fault) => dutyUnder(fault) === 'logout') ? [] : sound.leave(party, visit),
});
