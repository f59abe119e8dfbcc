// Logout tokens at the back channel and frames at the front channel, for systems that registered an address.

import { readForms } from '../../browser/login-form.ts';
import { decodeEntities } from '../../browser/page-text.ts';
import { text } from '../../text.ts';
import { backChannelLogout } from '../back-channel.ts';
import type { Browser } from '../browser/browser.ts';
import type { Page } from '../browser/seen.ts';
import { loggedIn, noLogout, stillThere } from '../logging-out.ts';
import { type Module, module, type Violation } from '../module.ts';
import { notUsed } from '../not-used.ts';
import type { Play } from '../play.ts';

const noFrame: Violation = {
  message: text(
    '平台的退出页没有加载系统的前端通道退出地址。',
    'The logout page of the platform did not load the front-channel address of the system.',
  ),
};

/** Loads the frames of the pages that `page` ended a way of, as a browser does; undefined when all is well. */
async function loadFrames(play: Play, browser: Browser, page: Page): Promise<Violation | undefined> {
  const frames = page.way
    .flatMap(({ body }) => [...body.matchAll(/<iframe\b[^>]*\bsrc="([^"]+)"/gi)])
    .map(([, source = '']) => decodeEntities(source))
    .filter((source) => source.startsWith(play.facts.url));
  if (frames.length === 0) return noFrame;
  for (const frame of frames) {
    const seen = await browser.open(frame);
    if (seen.status >= 400)
      return {
        message: text(
          `前端通道退出地址以 HTTP ${seen.status} 作答，应当是 200。`,
          `The front-channel address answered HTTP ${seen.status}; 200 was expected.`,
        ),
      };
  }
  return undefined;
}

const base = { kind: 'positive', plans: ['logout', 'full'] } as const;

export const channelModules: readonly Module[] = [
  module({
    ...base,
    id: 'client-test-rp-backchannel-rpinitlogout',
    title: text('后端通道退出：有效的退出令牌', 'Back-channel logout: a valid logout token'),
    plays: text(
      '两个人登录；平台结束其中一人的登录，向系统送出退出令牌',
      'Two persons log in; the platform ends the login of one and sends the system a logout token',
    ),
    expects: text('200，他的会话结束，另一个人的还在', '200, his session ends, the other one stays'),
    references: ['OIDC Back-Channel Logout §2.5–2.8'],
    notApplicable: notUsed('backchannelLogoutPath'),
    play: (play) => backChannelLogout(play, 'accept'),
    cause: text(
      '退出令牌只被确认，没有按 sid 或 sub 找到并结束会话。',
      'The logout token is acknowledged, and no session is found and ended by its sid or sub.',
    ),
    hint: text(
      '登录时记下 sid 与会话的对应，收到退出令牌时在服务器上销毁它。',
      'Keep which session has which sid at login, and destroy it on the server when the token comes.',
    ),
  }),
  module({
    ...base,
    id: 'client-test-rp-frontchannel-opinitlogout',
    title: text('平台发起的前端通道退出', 'Front-channel logout by the platform'),
    plays: text(
      '人在平台上退出，退出页在框架里加载系统的退出地址（iss、sid）',
      'The person logs out at the platform, whose page loads the address of the system in a frame (iss, sid)',
    ),
    expects: text('系统的会话结束', 'The session of the system ends'),
    references: ['OIDC Front-Channel Logout §2, §3'],
    notApplicable: notUsed('frontchannelLogoutPath'),
    async play(play) {
      // A session that the back channel has ended shows nothing of the front channel.
      play.seat.silenceBackChannel();
      const { browser, violation } = await loggedIn(play);
      if (violation) return violation;
      const { logout } = play.dialect.endpointsAt(play.platformUrl);
      const asked = await browser.open(logout ?? play.platformUrl);
      const [form] = readForms(asked.body);
      const page = (form && (await browser.submit(asked, (one) => one.action === form.action))) ?? asked;
      return (
        (await loadFrames(play, browser, page)) ??
        ((await play.who(browser)) === undefined ? undefined : stillThere)
      );
    },
    cause: text('前端通道退出地址没有结束会话。', 'The front-channel address does not end the session.'),
    hint: text(
      '核对 iss、sid 与会话一致后结束会话，应答不可缓存。',
      'See that iss and sid are those of the session, end it, and let nobody cache the answer.',
    ),
  }),
  module({
    ...base,
    id: 'client-test-rp-frontchannel-rpinitlogout',
    title: text('系统发起的前端通道退出', 'Front-channel logout by the system'),
    plays: text(
      '人在系统上退出，平台的退出页又加载系统自己的退出地址',
      'The person logs out at the system, and the platform’s page loads the address of that very system',
    ),
    expects: text(
      '会话结束，没有会话的退出地址仍以 200 作答',
      'The session ends, and the address answers 200 without one',
    ),
    references: ['OIDC Front-Channel Logout §2'],
    notApplicable: (setting) => notUsed('frontchannelLogoutPath')(setting) ?? noLogout(setting),
    async play(play) {
      // A session that the back channel has ended shows nothing of the front channel.
      play.seat.silenceBackChannel();
      const { browser, violation } = await loggedIn(play);
      if (violation) return violation;
      const page = await play.logOut(browser);
      return (
        (await loadFrames(play, browser, page)) ??
        ((await play.who(browser)) === undefined ? undefined : stillThere)
      );
    },
    cause: text(
      '没有会话时，前端通道退出地址出错。',
      'The front-channel address fails where there is no session any more.',
    ),
    hint: text('没有会话可结束时同样以 200 作答。', 'Answer 200 as well where there is no session to end.'),
  }),
];
