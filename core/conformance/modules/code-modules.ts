// The code at the callback: missing, used before, somebody else’s.
import { text } from '../../text.ts';
import { changed, nameOf, neverBack } from '../changed-callback.ts';
import { refused } from '../judge.ts';
import { type Module, module } from '../module.ts';

const base = {
  kind: 'negative',
  expects: text('拒绝，说明原因', 'Refuse, and say why'),
  plans: ['basic', 'full'],
  references: ['RFC 6749 §10.12', 'RFC 9700 §4.7'],
} as const;

export const codeModules: readonly Module[] = [
  module({
    ...base,
    id: 'callback-code-missing',
    title: text('回调缺少授权码', 'The callback lacks the code'),
    plays: text(
      '浏览器带着有效的 state 回来，没有授权码',
      'The browser comes with a valid state and no code',
    ),
    notApplicable: () => undefined,
    play: changed(({ parameters }, play) => parameters.delete(nameOf(play, 'code'))),
    cause: text(
      '没有授权码时走进了成功的分支，或者程序出错。',
      'Without a code the program goes on as if all were well, or breaks.',
    ),
    hint: text(
      '授权码缺少、为空或重复时，以 400 作答并说明。',
      'Answer 400 with an explanation when the code is missing, empty or doubled.',
    ),
  }),
  module({
    ...base,
    id: 'callback-replayed',
    title: text('回调重放', 'The callback a second time'),
    plays: text(
      '登录成功后，同一回调地址从没有会话的浏览器再次打开',
      'After the login the same callback is opened by a browser without the session',
    ),
    async play(play) {
      const browser = play.browser();
      const callback = await play.callback(browser);
      if (!callback) return neverBack;
      const early = browser.copy();
      await play.comeBack(browser, callback);
      return refused(play, early, await play.comeBack(early, callback));
    },
    cause: text(
      '登录途中的数据用过之后没有删除，授权码又没有经平台核对。',
      'What was kept for the login survives its use, and the code is not put to the platform again.',
    ),
    hint: text(
      '回调处理之前先取出并删除登录途中的数据。',
      'Take out and delete what was kept for the login before anything else.',
    ),
  }),
  module({
    ...base,
    id: 'code-replayed',
    title: text('授权码重放', 'A code a second time'),
    plays: text(
      '用过的授权码，配上另一次登录的有效 state',
      'A used code together with the valid state of another login',
    ),
    async play(play) {
      const first = play.browser();
      const used = await play.callback(first);
      if (!used) return neverBack;
      await play.comeBack(first, used);
      const browser = play.browser();
      const callback = await play.callback(browser);
      if (!callback) return neverBack;
      const name = nameOf(play, 'code');
      callback.parameters.set(name, used.parameters.get(name) ?? '');
      return refused(play, browser, await play.comeBack(browser, callback));
    },
    cause: text(
      '系统自己记住了授权码对应的人，不再问平台。',
      'The system remembers whom a code stands for and does not ask the platform.',
    ),
    hint: text(
      '授权码只用一次，结果以平台的应答为准。',
      'Use a code once, and believe the platform’s answer only.',
    ),
    references: ['RFC 6749 §4.1.2'],
  }),
  module({
    ...base,
    id: 'code-injected',
    title: text('注入别人的授权码', 'Somebody else’s code injected'),
    plays: text(
      '自己的 state 有效，授权码却是在另一个浏览器里为别人签发的',
      'The state is one’s own, the code was issued to somebody in another browser',
    ),
    notApplicable: ({ profile }) =>
      profile.authorize.pkce === 'S256' || profile.flow === 'oidc-code'
        ? undefined
        : text(
            '这个平台既没有 PKCE 也没有 nonce，系统无从发现；授权码只能靠 TLS 保护。',
            'This platform has neither PKCE nor nonce, so no system can tell; only TLS protects the code.',
          ),
    async play(play) {
      const other = await play.callback(play.browser(), {
        persona: (play.personas[1] ?? play.personas[0]).id,
      });
      const browser = play.browser();
      const callback = await play.callback(browser);
      if (!callback || !other) return neverBack;
      const name = nameOf(play, 'code');
      callback.parameters.set(name, other.parameters.get(name) ?? '');
      return refused(play, browser, await play.comeBack(browser, callback));
    },
    cause: text('PKCE 的 verifier 或 nonce 不是每次登录一个。', 'Verifier or nonce are not one a login.'),
    hint: text(
      '每次登录新生成 verifier 和 nonce，与 state 一同保存。',
      'Make verifier and nonce anew for each login and keep them with the state.',
    ),
    references: ['RFC 9700 §4.5', 'RFC 7636'],
  }),
];
