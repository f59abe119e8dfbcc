// The platform says no, in each of the ways it can.
import { text } from '../../text.ts';
import { nameOf, neverBack } from '../changed-callback.ts';
import { refused } from '../judge.ts';
import { type Module, module } from '../module.ts';
import type { Play } from '../play.ts';

/** RFC 6749 §4.1.2.1, OIDC Core §3.1.2.6, and one that no standard has. */
const errors = [
  'access_denied',
  'invalid_request',
  'unauthorized_client',
  'unsupported_response_type',
  'invalid_scope',
  'server_error',
  'temporarily_unavailable',
  'login_required',
  'interaction_required',
  'an_error_of_its_own',
];

/** Harmless letters in brackets: found unescaped, a page would run a script just as well. */
const probe = '<i data-govauth>原因</i>';

async function comeBackWith(play: Play, error: string, description: string) {
  const browser = play.browser();
  const callback = await play.callback(browser);
  if (!callback) return undefined;
  const { parameters } = callback;
  const named = (name: string) => nameOf(play, name);
  parameters.delete(named('code'));
  parameters.set(named('error'), error);
  parameters.set(named('error_description'), description);
  return { browser, page: await play.comeBack(browser, callback) };
}

export const errorModules: readonly Module[] = [
  module({
    id: 'callback-error',
    title: text('回调带回错误', 'The callback carries an error'),
    kind: 'negative',
    plays: text(
      `平台逐一带回 ${errors.length} 种错误，说明是中文`,
      `The platform comes back with ${errors.length} errors in turn, described in Chinese`,
    ),
    expects: text('不登录，不再自动发起登录，说明原因', 'No login, no new attempt by itself, an explanation'),
    plans: ['basic', 'full'],
    references: ['RFC 6749 §4.1.2.1', 'OIDC Core §3.1.2.6'],
    async play(play) {
      for (const error of errors) {
        const back = await comeBackWith(play, error, '操作失败：账号状态异常');
        if (!back) return neverBack;
        const violation = await refused(play, back.browser, back.page);
        if (violation) return { ...violation, proof: `error=${error}\n${violation.proof ?? ''}` };
      }
      return undefined;
    },
    cause: text('回调只考虑了成功的情形。', 'The callback has only success in mind.'),
    hint: text(
      '先看 error：有就以 4xx 说明，不重试；没有列出的错误也照此办理。',
      'Look at `error` first: explain with a 4xx, try nothing again, and treat unknown errors alike.',
    ),
  }),
  module({
    id: 'callback-error-escaped',
    title: text('错误说明里的标记被转义', 'Markup in an error description is escaped'),
    kind: 'negative',
    plays: text('error_description 里带有 HTML 标记', 'The error_description has HTML in it'),
    expects: text('页面不把它当作标记', 'The page does not take it for markup'),
    references: ['RFC 9700 §4.7', 'GB/T 22239'],
    async play(play) {
      const back = await comeBackWith(play, 'access_denied', probe);
      if (!back) return neverBack;
      const html = (back.page.headers['content-type'] ?? '').includes('html');
      if (!html || !back.page.body.includes(probe)) return undefined;
      return {
        message: text(
          '错误说明原样进了页面：任何人都能用一个链接在本系统的页面里运行脚本。',
          'The description went into the page as it is: with a link anybody can run scripts in pages of this system.',
        ),
        proof: probe,
      };
    },
    cause: text(
      '把回调的参数拼进了 HTML。',
      'Parameters of the callback are put into HTML by concatenation.',
    ),
    hint: text('输出前转义，或只显示自己写的说明。', 'Escape it, or show words of your own only.'),
  }),
];
