// The client is registered (RFC 6749 §4.1.2.1: otherwise tell the person, do not redirect).
import { text } from '../../../text.ts';
import type { Problem } from '../../refusal.ts';
import { type AuthorizeCase, type PageCheck, wireName } from './authorize-case.ts';

export function unknownClient(at: AuthorizeCase): Problem {
  const name = wireName(at, 'client_id');
  const sent = at.parameters['client_id'];
  return {
    title: text('系统未登记', 'The system is not registered'),
    text: sent
      ? text(`没有 ${name} 为“${sent}”的系统。`, `No system has the ${name} “${sent}”.`)
      : text(`登录请求缺少 ${name}。`, `The login request has no ${name}.`),
    hint: text(
      '请核对系统配置中的客户端标识，以及它是否属于当前环境。',
      'Compare the client id in the system’s configuration, and whether it belongs to this environment.',
    ),
  };
}

export const knownClient: PageCheck = (at) => (at.client ? undefined : unknownClient(at));
