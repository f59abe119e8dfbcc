// Sends the person to the platform and waits for the way back (RFC 6749 §4.1.1).
import { calculatePKCECodeChallenge } from 'openid-client';
import { text } from '../../text.ts';
import { visit } from '../browse.ts';
import { configure } from '../client.ts';
import type { LoginInput } from '../login-input.ts';
import { openLoginPage } from '../open-login-page.ts';
import { randomText } from '../random-text.ts';
import type { Step } from './step.ts';

/** Scope of OIDC Core §5.4 → claims it brings. */
const scopes: Readonly<Record<string, readonly string[]>> = {
  email: ['email', 'email_verified'],
  phone: ['phone_number', 'phone_number_verified'],
  address: ['address'],
};

const scopeFor = ({ profile, collected }: LoginInput): string | undefined =>
  profile.flow === 'oidc-code'
    ? [
        'openid',
        'profile',
        ...Object.keys(scopes).filter((s) => scopes[s]?.some((c) => collected.includes(c))),
      ].join(' ')
    : undefined;

export const authorize: Step = {
  id: 'authorize',
  title: text('到平台登录', 'Login at the platform'),
  applies: () => true,
  async run(gathering) {
    const { input, world, artefacts, masker, endpoints } = gathering;
    configure(gathering);
    const scope = scopeFor(input);
    const parameters: Record<string, string> = {
      response_type: 'code',
      client_id: input.clientId,
      redirect_uri: input.redirectUri,
      state: artefacts.state,
      ...(scope ? { scope } : {}),
      ...(artefacts.nonce ? { nonce: artefacts.nonce } : {}),
    };
    if (input.profile.authorize.pkce === 'S256') {
      gathering.verifier = randomText(world.random);
      masker.learn('one-time', gathering.verifier);
      parameters['code_challenge'] = await calculatePKCECodeChallenge(gathering.verifier);
      parameters['code_challenge_method'] = 'S256';
    }
    const url = artefacts.dialect.authorize.write(endpoints.authorize, parameters);
    const standardUrl = `${endpoints.authorize}?${new URLSearchParams(parameters)}`;
    artefacts.authorizationUrl = url;
    if (world.previewsLoginPage) await openLoginPage(gathering, url);
    const callbackUrl = await visit(gathering, {
      url,
      standardUrl,
      purpose: 'login',
      until: input.redirectUri,
    });
    artefacts.callback = { ...artefacts.dialect.callback.read(callbackUrl), url: callbackUrl };
    const code = artefacts.callback.parameters['code'];
    if (code) masker.learn('one-time', code);
  },
};
