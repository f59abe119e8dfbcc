import { decodeJwt } from 'jose';
import { describe, expect, it } from 'vitest';
import { passSeam } from '../seams.ts';
import { createTrial, first } from '../trial.ts';
import { refreshedIdTokenFaults } from './refreshed-id-token.ts';

const differences: Readonly<Record<string, string>> = {
  'refreshed-issuer-wrong': 'iss',
  'refreshed-subject-wrong': 'sub',
};

describe('faults of the refreshed id_token', () => {
  it.each(refreshedIdTokenFaults)(
    '$id changes one claim alone, and not at the login',
    async ({ id, hook }) => {
      const client = { ...first, grantTypes: ['refresh_token'] as const };
      const trial = createTrial('oidc-generic', { idTokenAlgorithm: 'ES256', clients: [client] });
      const { refresh_token: token } = await trial.tokens(client);
      const answer = await trial.refresh(token, client);
      const jws = answer.kind === 'success' ? String(answer.value['id_token']) : '';
      const claims: Record<string, string> = JSON.parse(JSON.stringify(decodeJwt(jws)));
      const facts = { profile: trial.profile, baseUrl: claims['iss'] ?? '' };
      const changed = passSeam([hook], 'refreshed-id-token', claims, facts);
      expect(Object.keys(claims).filter((name) => changed[name] !== claims[name])).toEqual([differences[id]]);
      expect(passSeam([hook], 'id-token', claims, facts)).toEqual(claims);
    },
  );

  it('are all of the list', () => {
    expect(refreshedIdTokenFaults.map(({ id }) => id)).toEqual(Object.keys(differences));
  });
});
