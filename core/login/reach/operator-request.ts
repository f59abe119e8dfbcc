// A text for the platform's operator, ready to be sent: who asks, from which address, when, and what was refused.
import type { Artefacts } from '../artefacts.ts';

const eightHours = 8 * 60 * 60 * 1000;

const beijingTime = (instant: number): string =>
  new Date(instant + eightHours).toISOString().slice(0, 19).replace('T', ' ');

/** The addresses the platform may see, each with where it is known from. */
function addressLines({ reach }: Artefacts, seen: string | undefined): string[] {
  const { localAddress, proxy } = reach ?? {};
  return [
    ...(seen ? [`出口地址（平台应答中所写）：${seen}`] : []),
    ...(proxy ? [`经由代理：${proxy}（出口地址以代理为准，请向代理管理员确认）`] : []),
    ...(localAddress ? [`本机地址：${localAddress}（在地址转换或代理之后，平台看到的可能不同）`] : []),
    ...(seen || proxy || localAddress ? [] : ['出口地址：（未测得，请向网络管理员确认）']),
  ];
}

/** Chinese: it goes to the operator. `seen` is the address that the platform itself named. */
export function operatorRequest(artefacts: Artefacts, refused: string, seen?: string): string {
  const { input, startedAt } = artefacts;
  return [
    '您好，我方业务系统调用统一身份认证平台接口时被拒绝，请协助核查并放行：',
    `业务系统：${input.system}`,
    `平台：${input.profile.title.zh}，${input.platformBaseUrl}`,
    `client_id：${input.clientId}`,
    ...addressLines(artefacts, seen),
    `时间：${beijingTime(startedAt)}（北京时间）`,
    `被拒绝的请求：${refused}`,
    '请确认上述出口地址已登记在该 client_id 的访问白名单中，并告知登记结果；若已登记，请提供该时刻的网关日志。',
  ].join('\n');
}
