// Masks what a conformance run has recorded, with the login test's own masker.
import type { ClientSecrets } from '../../config/client-secrets.ts';
import type { RecordedExchange } from '../../conformance/record.ts';
import type { RawExchange } from '../../login/artefacts.ts';
import type { MaskKind } from '../../login/mask/mask-value.ts';
import { createMasker } from '../../login/mask/masker.ts';
import type { Exchange } from '../../login/outcome.ts';
import { showExchange } from '../../login/show-exchange.ts';
import { personas } from '../../platform/personas.ts';
import type { Profile } from '../../profile/profile.ts';

/** Endpoint of the platform → the step of a login it belongs to; pages of the system stand for the way back. */
const steps: Readonly<Record<string, RawExchange['step']>> = {
  discovery: 'discover',
  jwks: 'discover',
  platform: 'authorize',
  token: 'exchange-code',
  userinfo: 'read-userinfo',
};

const directs = new Set(['discovery', 'token', 'jwks', 'userinfo']);
const isDirect = (endpoint: string): endpoint is NonNullable<RawExchange['endpoint']> =>
  directs.has(endpoint);

const kinds: Readonly<Record<string, MaskKind>> = {
  name: 'name',
  phone_number: 'phone',
  email: 'email',
  id_number: 'id-number',
  sub: 'personal',
};

function maskerFor(profile: Profile, secrets: ClientSecrets, issued: readonly string[] = []) {
  const masker = createMasker(profile);
  for (const secret of Object.values(secrets)) masker.learn('secret', secret);
  for (const { claims } of personas)
    for (const [name, kind] of Object.entries(kinds))
      if (typeof claims[name] === 'string') masker.learn(kind, claims[name]);
  for (const value of issued) masker.learn('one-time', value);
  return masker;
}

export const masking = (profile: Profile, secrets: ClientSecrets) => {
  const plain = maskerFor(profile, secrets);
  return {
    mask: (sentence: string): string => plain.text(sentence),
    show(exchanges: readonly RecordedExchange[], issued: readonly string[]): readonly Exchange[] {
      const masker = maskerFor(profile, secrets, issued);
      const [first] = exchanges;
      return exchanges.map(({ id, channel, endpoint, startedAt, duration, request, answer, failure }) => {
        const raw: RawExchange = {
          id,
          step: steps[endpoint] ?? 'receive-callback',
          channel,
          ...(isDirect(endpoint) && { endpoint }),
          startedAt: startedAt - (first?.startedAt ?? startedAt),
          duration,
          wire: { request, ...(answer && { answer }) },
          ...(failure !== undefined && { failure: { code: failure, message: failure, url: request.url } }),
        };
        return showExchange(raw, masker);
      });
    },
  };
};
