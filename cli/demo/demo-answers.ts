// The answers of the demo: an invented system on this machine.
import type { Answers } from '../../core/config/question.ts';
import type { Profile } from '../../core/profile/profile.ts';
import { signingNeedsOf } from '../../core/profile/signing-keys.ts';

export interface DemoSystem {
  readonly name: string;
  /** Sets its client id apart from those of other systems of the demo. */
  readonly id?: string;
  readonly stack: string;
  /** Begins with a slash, when the system is not at the root of its host. */
  readonly path?: string;
}

export interface DemoPorts {
  readonly platform: number;
  readonly system: number;
}

/** An id that looks as the platform's own do, where the profile says how they look. */
const clientId = ({ clientIdPattern }: Profile, id: string): string =>
  [`demo-${id}`, `zwrz_${id}`].find((one) => !clientIdPattern || new RegExp(clientIdPattern).test(one)) ??
  `demo-${id}`;

/** `platform` as the config of the new project names it. */
export const demoAnswers = (
  profile: Profile,
  platform: string,
  { name, id = 'demo', stack, path = '' }: DemoSystem,
  ports: DemoPorts,
): Answers => ({
  platform,
  stack,
  'system.name': name,
  'system.department': '示例市政务服务和数据管理局',
  'system.contractor': '示例信息技术有限公司',
  'system.protectionLevel': 3,
  'client.id': clientId(profile, id),
  ...(signingNeedsOf(profile).keyId && { 'client.signing.keyId': `demo-key-${id}` }),
  'environments.local.platformBaseUrl': `http://127.0.0.1:${ports.platform}`,
  'environments.local.redirectUri': `http://127.0.0.1:${ports.system}${path}/auth/callback`,
});
