// The endpoints whose requests may have to be signed: how each is refused, and what of a request nobody may read in a log.
import type { Answer, HttpAnswer, HttpRequest } from '../../dialect/message.ts';
import type { Envelope, Profile } from '../../profile/profile.ts';
import type { SignedEndpoint } from '../../profile/signing.ts';
import type { Context } from '../context.ts';

export type SignedEndpointId = 'token' | 'userinfo' | 'detail';

interface SignedSide {
  /** As recipes name it. */
  readonly covered: SignedEndpoint;
  readonly envelope: (profile: Profile) => Envelope | undefined;
  readonly write: (context: Context, refusal: Extract<Answer, { kind: 'error' }>) => HttpAnswer;
  /** Values of the request that are secret, good for one use, or personal. */
  readonly personal: (context: Context, request: HttpRequest) => readonly (string | undefined)[];
}

const noDetail = (): never => {
  throw new Error('the platform has no second endpoint');
};

export const signedSides: Readonly<Record<SignedEndpointId, SignedSide>> = {
  token: {
    covered: 'token',
    envelope: ({ token }) => token?.envelope,
    write: ({ dialect }, refusal) => dialect.token.writeAnswer(refusal),
    personal: ({ dialect }, request) => {
      const { parameters } = dialect.token.readRequest(request);
      return ['code', 'client_secret', 'code_verifier', 'refresh_token'].map((name) => parameters[name]);
    },
  },
  userinfo: {
    covered: 'userinfo',
    envelope: ({ userinfo }) => userinfo.envelope,
    write: ({ dialect }, refusal) => dialect.userinfo.writeAnswer(refusal),
    personal: ({ dialect }, request) => {
      const { accessToken, code } = dialect.userinfo.readRequest(request);
      return [accessToken, code];
    },
  },
  detail: {
    covered: 'userinfo',
    envelope: ({ userinfo }) => userinfo.detail?.envelope,
    write: ({ dialect }, refusal) => (dialect.detail ?? noDetail()).writeAnswer(refusal),
    personal: ({ dialect }, request) => {
      const asked = dialect.detail?.readRequest(request);
      return [asked?.accessToken, asked?.subject];
    },
  },
};
