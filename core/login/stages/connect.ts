// Stage two: a connection to one of the addresses, in their order.
import { text } from '../../text.ts';
import { networkFailureOf } from '../network-failure.ts';
import type { Attempt } from '../reach/reach.ts';
import { stage } from '../reach/stage.ts';
import type { Step } from '../steps/step.ts';

/** More than these are not tried one after the other. */
const most = 4;

const lines = (port: number, attempts: readonly Attempt[]): string =>
  attempts
    .map(
      ({ address, failure = '✔', duration }) =>
        `TCP ${address}:${port} ${failure} ${Math.round(duration)} ms`,
    )
    .join('\n');

export const connect: Step = {
  id: 'connect',
  title: text('建立连接', 'Connection'),
  applies: ({ world }) => world.probes !== undefined,
  run: (gathering) => {
    const { world } = gathering;
    return stage(
      gathering,
      async (reach, signal) => {
        const attempts: Attempt[] = [];
        reach.attempts = attempts;
        let last: unknown;
        for (const address of (reach.addresses ?? [reach.host]).slice(0, most)) {
          const begun = world.now();
          try {
            const from = await world.probes?.connect(address, reach.port, signal);
            if (from) reach.localAddress = from;
            attempts.push({ address, duration: world.now() - begun });
            return;
          } catch (error) {
            last = error;
            const failure = networkFailureOf(error, '')?.code ?? 'ERROR';
            attempts.push({ address, failure, duration: world.now() - begun });
            if (signal.aborted) break;
          }
        }
        throw last;
      },
      ({ port, attempts = [], proxy }) => `${proxy ? `proxy 代理 ${proxy}\n` : ''}${lines(port, attempts)}`,
    );
  },
  detail: ({ artefacts: { reach } }) => {
    const made = reach?.attempts?.at(-1);
    if (!reach || !made || made.failure) return undefined;
    const { port, localAddress: from = '—', proxy } = reach;
    return proxy
      ? text(`经代理 ${proxy}，本机地址 ${from}`, `by proxy ${proxy}, from ${from}`)
      : text(`${made.address} 端口 ${port}，本机地址 ${from}`, `${made.address} port ${port}, from ${from}`);
  },
};
