// The answers of the demo: an invented office system on this machine.
import type { Answers } from '../../core/config/question.ts';
import type { Profile } from '../../core/profile/profile.ts';

/** An id that looks as the platform's own do, where the profile says how they look. */
const clientId = ({ clientIdPattern }: Profile): string =>
  ['demo-system', 'zwrz_demo'].find((id) => !clientIdPattern || new RegExp(clientIdPattern).test(id)) ??
  'demo-system';

export const demoAnswers = (
  profile: Profile,
  platform: string,
  stack: string,
  ports: { platform: number; system: number },
): Answers => ({
  platform,
  stack,
  'system.name': '示例协同办公系统',
  'system.department': '示例市政务服务和数据管理局',
  'system.contractor': '示例信息技术有限公司',
  'system.protectionLevel': 3,
  'client.id': clientId(profile),
  'environments.local.platformBaseUrl': `http://127.0.0.1:${ports.platform}`,
  'environments.local.redirectUri': `http://127.0.0.1:${ports.system}/auth/callback`,
});
