// The redirect URI equals a registered one, character by character (RFC 9700 §2.1).
import { text } from '../../../text.ts';
import { type PageCheck, wireName } from './authorize-case.ts';

export const exactRedirectUri: PageCheck = (at) => {
  const name = wireName(at, 'redirect_uri');
  const registered = at.client?.redirectUris ?? [];
  const sent = at.parameters['redirect_uri'];
  if (sent !== undefined && registered.includes(sent)) return undefined;
  return {
    title: text('回调地址未登记', 'The redirect URI is not registered'),
    text:
      sent === undefined
        ? text(`登录请求缺少 ${name}。`, `The login request has no ${name}.`)
        : text(
            `系统发来的 ${name} 与登记的地址不一致，因此不能跳转回去。`,
            `The ${name} that the system sent differs from the registered one, so the browser cannot be sent back.`,
          ),
    hint: text(
      '让系统发送的地址与登记的地址逐字符一致：协议、主机、端口、路径、末尾斜杠、参数。',
      'Make the address the system sends equal the registered one: scheme, host, port, path, trailing slash, query.',
    ),
    comparison: { sent: sent ?? '', registered },
  };
};
