// Takes the person's word on the page that asks whether to log out.
import type { HttpRequest } from '../../../dialect/message.ts';
import { text } from '../../../text.ts';
import { findSession } from '../../browser-session.ts';
import type { Context } from '../../context.ts';
import type { Handled } from '../../endpoint.ts';
import type { Problem } from '../../refusal.ts';
import { showProblem } from '../../show-page.ts';
import { finishLogout } from './finish-logout.ts';

const expired: Problem = {
  title: text('退出页已失效', 'The logout page has expired'),
  text: text(
    '这次退出请求已过期、已处理过，或不是由当前浏览器发起的。',
    'This logout request is too old, was answered before, or was not begun in this browser.',
  ),
  hint: text('请回到业务系统重新退出。', 'Go back to the system and log out again.'),
};

export function answerLogoutConsent(context: Context, request: HttpRequest): Handled | Promise<Handled> {
  const id = new URLSearchParams(request.body).get('logout') ?? '';
  const pending = context.pendingLogouts.get(id);
  const session = findSession(context, request);
  if (!pending || session?.browser !== pending.browser) return showProblem(context, request, expired);
  context.pendingLogouts.remove(id);
  const { returnTo } = pending;
  const decision = context.pass(
    'logout',
    returnTo === undefined ? { kind: 'ended' } : { kind: 'ended', returnTo },
  );
  return decision.kind === 'page'
    ? showProblem(context, request, decision.problem)
    : finishLogout(context, request, session, { returnTo: decision.returnTo, uiLocales: undefined });
}
