// A hostile or unlucky browser at the callback.
import { text } from '../../text.ts';
import { changed, nameOf, neverBack } from '../changed-callback.ts';
import { refused } from '../judge.ts';
import { type Judgement, type Module, module } from '../module.ts';
import type { Play } from '../play.ts';

const noState = ({ profile }: { readonly profile: Play['profile'] }) =>
  profile.authorize.state.echoed === 'no'
    ? text(
        '这个平台不带回 state，没有什么可以伪造；登录只能靠 Cookie 与浏览器绑定，由 login-csrf 检验。',
        'This platform returns no state, so that none can be forged; only a cookie binds a login to its browser, which login-csrf looks at.',
      )
    : undefined;

/** Seconds. */
const day = 86_400;

const base = {
  kind: 'negative',
  expects: text('拒绝，说明原因', 'Refuse, and say why'),
  plans: ['basic', 'full'],
  references: ['RFC 6749 §10.12', 'RFC 9700 §4.7'],
} as const;

const stateHint = text(
  '回调时把 state 与本浏览器会话里保存的逐字比较，用过即删。',
  'At the callback compare the state with the one kept for this very browser, and delete it once used.',
);

const sameState: Judgement = {
  moot: text(
    '两次登录的 state 相同，旧的和新的分不出来；见 state-fresh。',
    'Both logins have the same state, and the old one cannot be told from the new; see state-fresh.',
  ),
};

export const callbackModules: readonly Module[] = [
  module({
    ...base,
    id: 'callback-state-wrong',
    title: text('回调的 state 是伪造的', 'The callback has a forged state'),
    plays: text('state 换成长度相同的另一个值', 'The state is replaced by another of the same length'),
    notApplicable: noState,
    play: changed(({ parameters }, play) => {
      const name = nameOf(play, 'state');
      const state = parameters.get(name) ?? '';
      parameters.set(name, [...state].map((letter) => (letter === 'x' ? 'y' : 'x')).join(''));
    }),
    cause: text('没有比较 state 的值。', 'The value of the state is not compared.'),
    hint: stateHint,
  }),
  module({
    ...base,
    id: 'callback-state-reused',
    title: text('重用上一次登录的 state', 'The state of an earlier login again'),
    plays: text(
      '同一浏览器第一次登录成功、退出后，用新的授权码加旧的 state 回来',
      'After a login and a logout, the browser comes with a new code and the old state',
    ),
    notApplicable: noState,
    async play(play) {
      const browser = play.browser();
      const name = nameOf(play, 'state');
      const first = await play.callback(browser);
      if (!first) return neverBack;
      await play.comeBack(browser, first);
      if (play.facts.logout) await play.logOut(browser);
      else for (const { name: cookie } of browser.jar.list()) browser.jar.remove(cookie);
      const second = await play.callback(browser);
      if (!second) return neverBack;
      const state = first.parameters.get(name) ?? '';
      if (second.parameters.get(name) === state) return sameState;
      second.parameters.set(name, state);
      return refused(play, browser, await play.comeBack(browser, second));
    },
    cause: text(
      'state 用过之后没有删除，或者每次登录都相同。',
      'The state is not deleted once used, or is the same at every login.',
    ),
    hint: stateHint,
  }),
  module({
    ...base,
    id: 'callback-state-stale',
    title: text('很久以前开始的登录', 'A login that began long ago'),
    plays: text(
      '浏览器开始登录，过了一天才在平台上选人，带着当时的 state 和新的授权码回来',
      'The browser begins a login and takes a day at the platform; it comes back with the state of then and a fresh code',
    ),
    plans: ['full'],
    alone: true,
    startedAs: () => 'brief',
    references: ['RFC 9700 §4.7.1'],
    notApplicable: (setting) =>
      noState(setting) ??
      (setting.system?.variants.brief?.shifts
        ? undefined
        : text(
            '系统的时钟拨不动：需要由本工具启动系统，并且本机装有 libfaketime（Debian 软件包 faketime）。',
            'The clock of the system cannot be put forward: the tool has to start it, on a machine with libfaketime (Debian package faketime).',
          )),
    async play(play) {
      const browser = play.browser();
      const { location: from } = await browser.open(play.at(play.facts.loginPath), {
        until: (url) => !url.startsWith(play.facts.url),
      });
      if (from === undefined) return neverBack;
      await play.system?.letPass?.(day);
      play.seat.letPass(day);
      const callback = await play.callback(browser, { from });
      if (!callback) return neverBack;
      return refused(play, browser, await play.comeBack(browser, callback));
    },
    cause: text(
      '登录途中的数据没有期限，别处截获或留在浏览器里的回调地址永远可用。',
      'What is kept for a login has no limit, and a callback that was intercepted or left in a browser is good for ever.',
    ),
    hint: text(
      '登录途中的数据在服务器上只保留几分钟（如 10 分钟），不能只靠 Cookie 的 Max-Age。',
      'Keep it for some minutes (10, say) on the server; the Max-Age of the cookie alone is not enough.',
    ),
  }),
  module({
    ...base,
    id: 'callback-state-doubled',
    title: text('回调带两个 state', 'The callback has two states'),
    plays: text('真的 state 之外再加一个伪造的', 'A forged state stands beside the real one'),
    notApplicable: noState,
    play: changed(({ parameters }, play) => parameters.append(nameOf(play, 'state'), 'forged')),
    cause: text('参数重复时取了其中一个。', 'Of a parameter that comes twice, one is taken.'),
    hint: text(
      '参数出现不止一次时一律拒绝（RFC 6749 §3.1）。',
      'Refuse whenever a parameter comes more than once (RFC 6749 §3.1).',
    ),
  }),
  module({
    ...base,
    id: 'login-csrf',
    title: text('登录 CSRF', 'Login CSRF'),
    plays: text(
      '攻击者把自己的回调地址（授权码与 state 都有效）交给别人的浏览器打开',
      'An attacker has somebody else’s browser open his own callback, code and state both valid',
    ),
    async play(play) {
      const attacker = play.browser();
      const callback = await play.callback(attacker);
      if (!callback) return neverBack;
      const victim = play.browser();
      await victim.open(play.at('/'));
      return refused(play, victim, await play.comeBack(victim, callback));
    },
    cause: text(
      'state 只与服务器上的记录比较，没有与浏览器绑定。',
      'The state is compared with a record of the server, and bound to no browser.',
    ),
    hint: text(
      '开始登录时写一个 Cookie，回调时要求它与 state 属于同一次登录。',
      'Set a cookie when the login begins, and at the callback require it to belong to the same login as the state.',
    ),
  }),
  module({
    ...base,
    id: 'callback-cookie-lost',
    title: text('登录途中丢失 Cookie', 'The cookies are lost on the way'),
    plays: text(
      '回调到来时浏览器没有带回任何 Cookie（SameSite、内嵌页面、换了主机名）',
      'The browser returns no cookie at the callback (SameSite, embedded pages, another host name)',
    ),
    async play(play) {
      const browser = play.browser();
      const callback = await play.callback(browser);
      if (!callback) return neverBack;
      for (const { name } of browser.jar.list()) browser.jar.remove(name);
      return refused(play, browser, await play.comeBack(browser, callback));
    },
    cause: text(
      '没有想到 Cookie 会丢，程序出错或反复重新登录。',
      'Nobody thought of lost cookies: the program breaks, or logs in again and again.',
    ),
    hint: text(
      '没有登录途中的 Cookie 时，以 400 说明原因和怎样重新登录。',
      'Without the cookie of the login answer 400, say why and how to log in again.',
    ),
  }),
];
