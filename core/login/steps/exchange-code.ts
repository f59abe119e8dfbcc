// Exchanges the code for tokens and validates the id_token, signature included (RFC 6749 §4.1.3, OIDC Core §3.1.3.7).
import { authorizationCodeGrant } from 'openid-client';
import { text } from '../../text.ts';
import { accessTokenHash } from '../access-token-hash.ts';
import { configure } from '../client.ts';
import { algorithmOf, decodeClaims } from '../jwt-claims.ts';
import { learnClaims } from '../recorder.ts';
import type { Step } from './step.ts';

export const exchangeCode: Step = {
  id: 'exchange-code',
  title: text('换取令牌', 'Code exchange'),
  applies: ({ input }) => input.profile.token !== undefined,
  async run(gathering) {
    const { artefacts, input, masker, recorder, verifier } = gathering;
    const { state = undefined, ...rest } = artefacts.callback?.parameters ?? {};
    const url = new URL(input.redirectUri);
    for (const [name, value] of Object.entries({ ...rest, ...(state === undefined ? {} : { state }) }))
      url.searchParams.set(name, value);
    try {
      const tokens = await authorizationCodeGrant(configure(gathering), url, {
        ...(state === undefined ? {} : { expectedState: artefacts.state }),
        ...(artefacts.nonce ? { expectedNonce: artefacts.nonce } : {}),
        ...(verifier ? { pkceCodeVerifier: verifier } : {}),
        idTokenExpected: input.profile.flow === 'oidc-code',
      });
      gathering.accessToken = tokens.access_token;
      if (tokens.id_token) gathering.idToken = tokens.id_token;
    } finally {
      const answer = recorder.exchanges.findLast((exchange) => exchange.endpoint === 'token')?.meaning;
      const claims = answer?.kind === 'success' ? decodeClaims(answer.value['id_token']) : undefined;
      if (claims && answer?.kind === 'success') {
        const { id_token: idToken, access_token: accessToken } = answer.value;
        artefacts.idTokenAlgorithm = algorithmOf(idToken);
        const hash = await accessTokenHash(String(accessToken), artefacts.idTokenAlgorithm);
        if (hash) artefacts.accessTokenHash = hash;
        learnClaims(masker, input.profile, claims);
        artefacts.idTokenClaims = claims;
      }
    }
  },
};
