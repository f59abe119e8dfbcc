// Logging out by way of the platform, and coming back.
import { pageText } from '../../browser/page-text.ts';
import { type Text, text } from '../../text.ts';
import { loggedIn, noLogout, stillThere } from '../logging-out.ts';
import { type Judgement, type Module, module, type Setting } from '../module.ts';
import type { Play } from '../play.ts';

const notAtPlatform = (setting: Setting): Text | undefined =>
  noLogout(setting) ??
  (setting.profile.logout && setting.facts.logoutAtPlatform
    ? undefined
    : text(
        '退出时不经过平台（logout.atPlatform），或平台没有退出地址。',
        'Logout does not go to the platform (`logout.atPlatform`), or the platform has no such address.',
      ));

const sendsState = (setting: Setting): Text | undefined =>
  notAtPlatform(setting) ??
  (setting.profile.flow === 'oidc-code' && setting.profile.logout?.parameters['state'] !== null
    ? undefined
    : text(
        '这个平台退出后不带回 state，系统无从分辨返回是不是自己那次退出的，没有什么可以检验。',
        'This platform returns no state after logout, so that no system can tell which logout a return belongs to, and there is nothing to look at.',
      ));

/** Where the platform was asked to return the browser, and the state it was given. */
const logoutRequests = ({ seat, dialect }: Play) =>
  seat.seen('logout').map(({ request }) => dialect.logout.read(request.url).parameters);

const stateless: Judgement = {
  moot: text(
    '退出请求没有带 state（标准不强制），返回时没有什么可比较；系统因此不能把返回当作平台已退出的证明。',
    'The logout request has no state, which the standard leaves open: nothing is there to compare, and such a return proves no logout at the platform.',
  ),
};

const saysNothing: Judgement = {
  moot: text(
    '退出后回到首页，与平常打开时相同，没有说平台已经退出。',
    'The return leads to the home page as on any other day, which does not say that the platform has logged out.',
  ),
};

/** After a logout, the return with another state (or none): the page has to differ from that of the right one. */
const returnsWith =
  (change: (url: URL) => void) =>
  async (play: Play): Promise<Judgement> => {
    const { browser, violation } = await loggedIn(play);
    if (violation) return violation;
    const right = await play.logOut(browser);
    const [{ state = undefined } = {}] = logoutRequests(play);
    if (state === undefined) return stateless;
    const usual = await play.browser().open(right.url.split('?', 1)[0] ?? right.url);
    const home = right.url.split('?', 1)[0] === play.at('/');
    if (home && pageText(usual.body, 2000) === pageText(right.body, 2000)) return saysNothing;
    const { browser: another, violation: later } = await loggedIn(play);
    if (later) return later;
    const held = await play.logOut(another, (url) => url.startsWith(play.facts.postLogoutRedirectUri));
    const back = new URL(held.location ?? play.facts.postLogoutRedirectUri);
    change(back);
    const wrong = await another.open(back.href);
    if (pageText(wrong.body, 2000) !== pageText(right.body, 2000)) return undefined;
    return {
      message: text(
        '返回时的 state 不对，系统仍显示平台已退出：这个返回不能证明什么。',
        'With a wrong state the system says all the same that the platform has logged out, which such a return cannot prove.',
      ),
    };
  };

const base = { kind: 'negative', plans: ['logout', 'full'] } as const;

export const platformLogoutModules: readonly Module[] = [
  module({
    ...base,
    id: 'client-test-rp-init-logout',
    title: text('由系统发起、经平台的退出', 'Logout by way of the platform'),
    kind: 'positive',
    plays: text(
      '登录后退出，平台按登记的地址送回',
      'Login and logout; the platform returns the browser to the registered address',
    ),
    expects: text('平台收到退出请求，浏览器回到系统', 'The platform gets the logout, the browser comes back'),
    notApplicable: notAtPlatform,
    references: ['OIDC RP-Initiated Logout §2'],
    async play(play) {
      const { browser, violation } = await loggedIn(play);
      if (violation) return violation;
      const page = await play.logOut(browser);
      const [request] = logoutRequests(play);
      if (!request)
        return { message: text('退出时平台没有收到退出请求。', 'The platform got no logout request.') };
      const hint =
        play.profile.flow === 'oidc-code' &&
        request['id_token_hint'] === undefined &&
        request['client_id'] === undefined;
      if (hint)
        return {
          message: text(
            '退出请求既没有 id_token_hint，也没有 client_id。',
            'The logout request has neither id_token_hint nor client_id.',
          ),
        };
      if (await play.who(browser)) return stillThere;
      if (page.url.startsWith(play.facts.url)) return undefined;
      return {
        message: text(
          '浏览器停在平台上，没有回到系统。',
          'The browser stayed at the platform and did not come back to the system.',
        ),
        proof: `${page.status} “${pageText(page.body, 160)}”`,
      };
    },
    cause: text(
      '退出只结束了本系统的会话，或返回地址与登记的不同。',
      'Only the session of the system ended, or the return address is not the registered one.',
    ),
    hint: text(
      '把浏览器重定向到平台的退出地址，带上登记过的返回地址。',
      'Redirect the browser to the platform’s logout with the registered return address.',
    ),
  }),
  module({
    ...base,
    id: 'client-test-rp-init-logout-no-state',
    title: text('退出返回缺少 state', 'The return after logout lacks the state'),
    plays: text('平台送回时没有 state', 'The platform returns without the state'),
    expects: text('系统看得出来', 'The system notices'),
    notApplicable: sendsState,
    play: returnsWith((url) => url.searchParams.delete('state')),
    cause: text('返回地址不看 state。', 'The return address does not look at the state.'),
    hint: text(
      '退出时生成 state 并保存，返回时比较。',
      'Make a state at logout, keep it, compare it at the return.',
    ),
  }),
  module({
    ...base,
    id: 'client-test-rp-init-logout-other-state',
    title: text('退出返回的 state 不对', 'The return after logout has another state'),
    plays: text('平台送回时带着别的 state', 'The platform returns with another state'),
    expects: text('系统看得出来', 'The system notices'),
    notApplicable: sendsState,
    play: returnsWith((url) => url.searchParams.set('state', 'another-state')),
    cause: text('返回地址不看 state 的值。', 'The return address does not look at the value of the state.'),
    hint: text(
      '退出时生成 state 并保存，返回时比较。',
      'Make a state at logout, keep it, compare it at the return.',
    ),
  }),
];
