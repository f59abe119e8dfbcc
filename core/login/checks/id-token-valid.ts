// The id_token is there, signed by the platform, for this client, and not expired.
import { text } from '../../text.ts';
import { type Check, failed, notApplicable, passed, unjudged } from './check.ts';
import { exchangeWith } from './evidence.ts';
import { idTokenDefect } from './id-token-defects.ts';
import { idTokenReason } from './id-token-reasons.ts';
import { type LibraryError, libraryError } from './library-error.ts';

const isAboutNonce = ({ claim, message }: LibraryError): boolean =>
  claim === 'nonce' || /"nonce"/.test(message);

export const idTokenValid: Check = {
  id: 'id-token-valid',
  title: text('id_token 有效', 'The id_token is valid'),
  step: 'exchange-code',
  why: text(
    'id_token 证明是这个平台、为这个系统、刚刚认证了这个人；任何一项不符都必须拒绝。',
    'The id_token proves that this platform has just authenticated this person for this system; anything else must be refused.',
  ),
  references: ['OpenID Connect Core 1.0 §2, §3.1.3.7', 'RFC 7515 §5.2', 'RFC 8725 §3.1'],
  judge(artefacts, masker) {
    const { input, failure, idTokenClaims = {} } = artefacts;
    if (input.profile.flow !== 'oidc-code') return notApplicable;
    const exchange = exchangeWith(artefacts, 'token');
    if (exchange?.meaning?.kind !== 'success') return unjudged;
    const error = failure?.step === 'exchange-code' ? libraryError(failure.error) : undefined;
    if (failure?.step === 'exchange-code' && (!error || isAboutNonce(error))) return unjudged;
    const reason = error ? idTokenReason(error) : idTokenDefect(idTokenClaims, artefacts);
    if (!reason) return error ? unjudged : passed(exchange.id);
    const { iss, aud, azp, exp, iat } = idTokenClaims;
    const found = JSON.stringify({ alg: artefacts.idTokenAlgorithm, iss, aud, azp, exp, iat });
    const expected = JSON.stringify({ iss: artefacts.issuer, aud: input.clientId });
    return failed({
      message: reason.message,
      cause: reason.cause,
      hint: reason.hint,
      proof: `id_token  ${masker.text(found)}\nexpected  ${masker.text(expected)}${error ? `\n${error.message}` : ''}`,
      exchanges: [exchange.id],
    });
  },
};
