// Takes what the browser brought back to the redirect URI (RFC 6749 §4.1.2).
import { text } from '../../text.ts';
import { callbackWords } from '../callback-way.ts';
import type { Step } from './step.ts';

const request = (url: string) => ({ method: 'GET', url, headers: {}, body: '' });

export const receiveCallback: Step = {
  id: 'receive-callback',
  title: text('接收回调', 'Callback'),
  applies: () => true,
  detail: ({ world }) => world.callbackWay && callbackWords(world.callbackWay),
  async run({ artefacts, input, recorder, world, startedAt }) {
    if (!artefacts.callback) return;
    const { url, parameters } = artefacts.callback;
    const standard = `${input.redirectUri}${input.redirectUri.includes('?') ? '&' : '?'}${new URLSearchParams(parameters)}`;
    const renamed = Object.keys(input.profile.callback.parameters).length > 0;
    recorder.add({
      channel: 'browser',
      startedAt: world.now() - startedAt,
      duration: 0,
      wire: { request: request(url) },
      ...(renamed ? { standard: { request: request(standard) } } : {}),
    });
  },
};
