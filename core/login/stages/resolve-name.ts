// Stage one of the way: the addresses of the host name.
import { isLoopbackHost } from '../../loopback.ts';
import { text } from '../../text.ts';
import { reachOf } from '../reach/reach-of.ts';
import { stage } from '../reach/stage.ts';
import type { Step } from '../steps/step.ts';

const isAddress = (host: string): boolean => /^[\d.]+$|:/.test(host);

export const resolveName: Step = {
  id: 'resolve-name',
  title: text('解析域名', 'Name resolution'),
  applies: (gathering) => {
    if (!gathering.world.probes) return false;
    const { host } = reachOf(gathering);
    return !isLoopbackHost(host) && !isAddress(host);
  },
  run: (gathering) =>
    stage(
      gathering,
      async (reach, signal) => {
        reach.addresses = (await gathering.world.probes?.resolve(reach.host, signal)) ?? [];
      },
      ({ host, proxy }) => (proxy ? `DNS ${host}（proxy 代理）` : `DNS ${host}`),
    ),
  detail: ({ artefacts: { reach } }) => {
    if (!reach?.addresses) return undefined;
    const { host, addresses } = reach;
    return text(`${host} → ${addresses.join('、')}`, `${host} → ${addresses.join(', ')}`);
  },
};
