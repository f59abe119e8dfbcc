// Stage four: whether anybody answers HTTP at the platform's address, and who.
import { text } from '../../text.ts';
import { boundedFetch } from '../bounded-fetch.ts';
import { stage } from '../reach/stage.ts';
import type { Step } from '../steps/step.ts';

export const askPlatform: Step = {
  id: 'ask-platform',
  title: text('HTTP 应答', 'HTTP answer'),
  applies: ({ world }) => world.probes !== undefined,
  run: (gathering) => {
    const { world, input, limits } = gathering;
    const url = new URL('/', input.platformBaseUrl).href;
    return stage(
      gathering,
      async (reach, signal) => {
        const sentAt = world.now();
        const request = { method: 'GET', url, headers: { accept: 'text/html,*/*' }, body: '' };
        const { setCookie: _, ...answer } = await boundedFetch(world.fetch, request, signal, limits);
        reach.answer = { ...answer, url, sentAt, receivedAt: world.now() };
      },
      () => `GET ${url}`,
    );
  },
  detail: ({ artefacts: { reach } }) => {
    const status = reach?.answer?.status;
    return status === undefined ? undefined : text(`HTTP ${status}`, `HTTP ${status}`);
  },
};
