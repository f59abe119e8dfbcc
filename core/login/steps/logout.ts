// Logs out at the platform in the same browser and waits to come back (OIDC RP-Initiated Logout §2, or the platform's own).
import { text } from '../../text.ts';
import { visit } from '../browse.ts';
import { randomText } from '../random-text.ts';
import type { Step } from './step.ts';

export const logout: Step = {
  id: 'logout',
  title: text('退出平台', 'Logout'),
  applies: ({ input, endpoints }) =>
    input.profile.logout !== undefined &&
    // A platform that takes no return address keeps the browser: there is nothing to wait for.
    input.profile.logout.parameters['post_logout_redirect_uri'] !== null &&
    input.postLogoutRedirectUri !== undefined &&
    endpoints.logout !== undefined,
  async run(gathering) {
    const { input, artefacts, endpoints, idToken, masker, world } = gathering;
    const until = input.postLogoutRedirectUri;
    if (!endpoints.logout || !until) return;
    if (input.profile.flow === 'oidc-code' && input.profile.logout?.parameters['state'] !== null) {
      artefacts.logoutState = randomText(world.random);
      masker.learn('one-time', artefacts.logoutState);
    }
    const { logoutState: state } = artefacts;
    const parameters = {
      client_id: input.clientId,
      post_logout_redirect_uri: until,
      ...(idToken ? { id_token_hint: idToken } : {}),
      ...(state ? { state } : {}),
    };
    const url = artefacts.dialect.logout.write(endpoints.logout, parameters);
    const standardUrl = `${endpoints.logout}?${new URLSearchParams(parameters)}`;
    artefacts.logoutUrl = url;
    artefacts.returnedTo = await visit(gathering, { url, standardUrl, purpose: 'logout', until });
  },
};
