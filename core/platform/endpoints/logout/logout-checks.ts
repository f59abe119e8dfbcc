// What must hold before a logout is carried out (OIDC RP-Initiated Logout §2, §3).
import { text } from '../../../text.ts';
import type { Problem } from '../../refusal.ts';
import { type LogoutCase, wireName } from './logout-case.ts';

export type LogoutCheck = (at: LogoutCase) => Problem | undefined;

const title = text('退出请求有误', 'The logout request is wrong');

const once: LogoutCheck = (at) => {
  const [repeated] = at.repeated;
  if (repeated === undefined) return undefined;
  const name = wireName(at, repeated);
  return {
    title,
    text: text(`参数 ${name} 出现了不止一次。`, `The parameter ${name} came more than once.`),
    hint: text('每个参数只发送一次。', 'Send each parameter once.'),
  };
};

const hintIsOurs: LogoutCheck = ({ hint }) =>
  hint === null
    ? {
        title,
        text: text('id_token_hint 不是本平台签发的。', 'The id_token_hint was not issued by this platform.'),
        hint: text('请原样发送登录时得到的 id_token。', 'Send the id_token of the login unchanged.'),
      }
    : undefined;

const clientKnown: LogoutCheck = (at) => {
  const sent = at.parameters['client_id'];
  if (at.client || sent === undefined) return undefined;
  const name = wireName(at, 'client_id');
  return {
    title: text('系统未登记', 'The system is not registered'),
    text: text(`没有 ${name} 为“${sent}”的系统。`, `No system has the ${name} “${sent}”.`),
    hint: text('请核对系统配置中的客户端标识。', 'Compare the client id in the system’s configuration.'),
  };
};

const hintIsTheClients: LogoutCheck = ({ hint, parameters }) => {
  const sent = parameters['client_id'];
  return sent === undefined || !hint || hint.aud === sent
    ? undefined
    : {
        title,
        text: text(
          'client_id 与 id_token_hint 不属于同一个系统。',
          'client_id and id_token_hint belong to different systems.',
        ),
        hint: text('请发送本系统自己的 id_token。', 'Send the id_token of this very system.'),
      };
};

const returnRegistered: LogoutCheck = (at) => {
  const sent = at.parameters['post_logout_redirect_uri'];
  if (sent === undefined) return undefined;
  const registered = at.client?.postLogoutRedirectUris ?? [];
  if (registered.includes(sent)) return undefined;
  const name = wireName(at, 'post_logout_redirect_uri');
  return {
    title: text('退出返回地址未登记', 'The return address is not registered'),
    text: at.client
      ? text(
          `${name} 与登记的地址不一致，因此不能跳转回去。`,
          `${name} differs from the registered addresses, so the browser cannot be sent back.`,
        )
      : text(
          `只有 ${name}，不知道是哪个系统：还须有 ${wireName(at, 'client_id')}。`,
          `${name} came alone, so the system is unknown: ${wireName(at, 'client_id')} is needed too.`,
        ),
    hint: text(
      '让系统发送的退出返回地址与登记的逐字符一致。',
      'Make the return address the system sends equal the registered one, character by character.',
    ),
    comparison: { sent, registered },
  };
};

export const logoutChecks: readonly LogoutCheck[] = [
  once,
  hintIsOurs,
  clientKnown,
  hintIsTheClients,
  returnRegistered,
];
