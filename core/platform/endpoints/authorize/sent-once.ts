// Client id and redirect URI come once: with two of them nobody can say where an error belongs (RFC 6749 §3.1).
import { text } from '../../../text.ts';
import { type PageCheck, wireName } from './authorize-case.ts';

export const sentOnce: PageCheck = (at) => {
  const repeated = ['client_id', 'redirect_uri'].find((name) => at.repeated.includes(name));
  if (repeated === undefined) return undefined;
  const name = wireName(at, repeated);
  return {
    title: text('登录请求有误', 'The login request is wrong'),
    text: text(
      `参数 ${name} 出现了不止一次，每个参数只能出现一次。`,
      `The parameter ${name} came more than once; each may come only once.`,
    ),
    hint: text(
      '请检查系统拼接登录地址的代码，去掉重复的参数。',
      'Look at the code that builds the login address and remove the repeated parameter.',
    ),
  };
};
