// Why modules about the gateway do not apply.
import { type Text, text } from '../../text.ts';
import type { Setting } from '../module.ts';

/** Undefined where the system stands behind a gateway that the profile describes. */
export function noGateway({ profile, facts }: Setting): Text | undefined {
  if (!profile.gateway)
    return text(
      `平台 ${profile.id} 没有以请求头注入身份的网关。`,
      `Platform ${profile.id} has no gateway that injects identities into headers.`,
    );
  return facts.gateway
    ? undefined
    : text(
        '没有说明本系统在网关后面；在配置里写 "gateway": { "enabled": true } 后适用。',
        'Nobody has said that this system stands behind the gateway; it applies with "gateway": { "enabled": true } in the config.',
      );
}
