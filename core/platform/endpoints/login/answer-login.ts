// Takes the persona the person picked on the login page, and sends the browser back to the system.
import type { HttpRequest } from '../../../dialect/message.ts';
import { text } from '../../../text.ts';
import { findSession } from '../../browser-session.ts';
import { sendRefusal } from '../../callback.ts';
import type { Context } from '../../context.ts';
import type { Handled } from '../../endpoint.ts';
import { finishLogin } from '../../finish-login.ts';
import type { Problem } from '../../refusal.ts';
import { showProblem } from '../../show-page.ts';

const expired: Problem = {
  title: text('登录页已失效', 'The login page has expired'),
  text: text(
    '这次登录请求已过期，或平台已重新启动。',
    'This login request is too old, or the platform was restarted.',
  ),
  hint: text('请回到业务系统重新登录。', 'Go back to the system and log in again.'),
};

const anotherBrowser: Problem = {
  title: text('浏览器没有带回登录 Cookie', 'The browser did not return the login cookie'),
  text: text(
    '这次登录不是由当前浏览器发起的，或浏览器停用了 Cookie。',
    'This login was not begun in this browser, or cookies are switched off.',
  ),
  hint: text(
    '请启用 Cookie，并始终使用同一个主机名（127.0.0.1 与 localhost 不互通），再从业务系统重新登录。',
    'Switch cookies on, keep to one host name (127.0.0.1 and localhost do not share them), and log in again from the system.',
  ),
};

const unknownPersona: Problem = {
  title: text('没有这个测试人员', 'There is no such test person'),
  text: text('提交的测试人员不存在。', 'The test person that was sent does not exist.'),
  hint: text('请返回登录页，从列表中选择。', 'Go back to the login page and pick one from the list.'),
};

export function answerLogin(context: Context, request: HttpRequest): Handled {
  const form = new URLSearchParams(request.body);
  const refuse = (problem: Problem): Handled => showProblem(context, request, problem);
  const pending = context.pendingLogins.get(form.get('login') ?? '');
  if (!pending) return refuse(expired);
  // A form sent from elsewhere has no cookie of the browser the login page was made for.
  const session = findSession(context, request);
  if (session?.browser !== pending.browser) return refuse(anotherBrowser);
  const { client, parameters } = pending;
  if (form.has('cancel')) {
    const refusal = {
      error: 'access_denied',
      text: text('用户取消了登录。', 'The user cancelled the login'),
    };
    return { answer: sendRefusal(context, parameters, refusal), problem: refusal.text };
  }
  const persona = context.personas.find(({ id }) => id === form.get('persona'));
  if (!persona) return refuse(unknownPersona);
  const { expectedSubject } = pending;
  return finishLogin(context, request, { client, parameters, persona, session, expectedSubject });
}
