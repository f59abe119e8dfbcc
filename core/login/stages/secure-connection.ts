// Stage three: TLS with the platform, its certificate judged by the authorities this machine trusts.
import { text } from '../../text.ts';
import { NetworkError } from '../network-failure.ts';
import { certificateWords, chainLines } from '../reach/certificate-words.ts';
import { stage } from '../reach/stage.ts';
import type { Step } from '../steps/step.ts';

export const secureConnection: Step = {
  id: 'secure-connection',
  title: text('TLS 握手', 'TLS'),
  applies: ({ world, input }) => world.probes !== undefined && input.platformBaseUrl.startsWith('https:'),
  run: (gathering) => {
    const { world, input } = gathering;
    const { host } = new URL(input.platformBaseUrl);
    return stage(
      gathering,
      async (reach, signal) => {
        const handshake = await world.probes?.handshake(input.platformBaseUrl, signal);
        if (!handshake) return;
        reach.handshake = handshake;
        if (handshake.localAddress) reach.localAddress = handshake.localAddress;
        const { refusal } = handshake;
        if (refusal) throw new NetworkError({ ...refusal, url: input.platformBaseUrl });
      },
      ({ handshake, proxy }) => {
        const way = proxy ? `TLS ${host}（proxy 代理 ${proxy}）` : `TLS ${host}`;
        return handshake ? `${way}\n${chainLines(handshake)}` : way;
      },
    );
  },
  detail: ({ artefacts: { reach }, startedAt }) =>
    reach?.handshake && certificateWords(reach.handshake, startedAt),
};
