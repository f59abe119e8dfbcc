// Asks who the person is (OIDC Core §5.3, or the platform's own call).
import { fetchUserInfo, skipSubjectCheck } from 'openid-client';
import { text } from '../../text.ts';
import { claimsWords } from '../claims-words.ts';
import { configure } from '../client.ts';
import type { Step } from './step.ts';

export const readUserinfo: Step = {
  id: 'read-userinfo',
  title: text('读取用户信息', 'User info'),
  applies: () => true,
  detail: ({ artefacts, masker }) => claimsWords(artefacts, masker),
  async run(gathering) {
    // Whether the subject is the same is a check of its own, with both values to show.
    const { accessToken, artefacts, input, memory } = gathering;
    const code = artefacts.callback?.parameters['code'] ?? '';
    // A ticket asks for itself; no token request has left what belongs to it.
    if (!input.profile.token)
      Object.assign(memory, { code, clientId: input.clientId, redirectUri: input.redirectUri });
    await fetchUserInfo(configure(gathering), accessToken ?? code, skipSubjectCheck);
  },
};
