// The session after login: its id, its cookies, whom it belongs to and how long it lasts.
import type { Cookie } from '../../browser/cookie-jar.ts';
import { text } from '../../text.ts';
import type { Browser } from '../browser/browser.ts';
import { accepted } from '../judge.ts';
import { type Module, module, type Setting, type Violation } from '../module.ts';
import type { Play } from '../play.ts';
import { sessionCookies } from '../session-cookies.ts';

function missingFlags({ httpOnly, sameSite, secure, path }: Cookie, url: string): readonly string[] {
  const prefix = new URL(url).pathname;
  const flags: Readonly<Record<string, boolean>> = {
    HttpOnly: httpOnly,
    SameSite: sameSite === 'lax' || sameSite === 'strict' || (sameSite === 'none' && secure),
    Secure: secure || !url.startsWith('https:'),
    Path: path.startsWith(prefix) || prefix.startsWith(path),
  };
  return Object.keys(flags).filter((flag) => !flags[flag]);
}

/** A signed-in browser, or why there is none. */
async function signedIn(play: Play): Promise<{ browser: Browser; violation: Violation | undefined }> {
  const browser = play.browser();
  return { browser, violation: await accepted(play, browser, await play.logIn(browser)) };
}

const briefly = ({ system }: Setting, limit: 'idleSeconds' | 'absoluteSeconds') =>
  system?.variants.brief?.[limit]
    ? undefined
    : system
      ? text(
          '要等到期限过去才看得见；怎样以很短的期限启动这个系统，工具不知道。',
          'It is seen only when the limit is over, and the tool does not know how to start this system with a very short one.',
        )
      : text(
          '要等到期限过去才看得见；系统不是由工具启动的，期限不能缩短。',
          'It is seen only when the limit is over; the system was not started by the tool, and the limit cannot be shortened.',
        );

/** How much longer than a limit one waits to see it. */
const late = 1.3;

const base = { kind: 'negative', plans: ['full'] } as const;

export const sessionModules: readonly Module[] = [
  module({
    ...base,
    id: 'session-renewed',
    title: text('登录后会话换新编号', 'The session has a new id after login'),
    plays: text(
      '攻击者先取得会话 Cookie，放进别人的浏览器，等他登录后再用',
      'An attacker gets session cookies, plants them in somebody’s browser, and uses them once he has logged in',
    ),
    expects: text('旧 Cookie 不因此登录', 'The old cookies are not signed in by it'),
    plans: ['basic', 'full'],
    references: ['GB/T 22239 8.1.4', 'OWASP ASVS 3.2.1'],
    async play(play) {
      const attacker = play.browser();
      await attacker.open(play.at('/'));
      await attacker.ask(play.at(play.facts.whoPath));
      const victim = attacker.copy();
      const callback = await play.callback(victim);
      const beforeCallback = victim.copy();
      if (!callback) return { message: text('登录没有走到回调。', 'The login never came to its callback.') };
      const failure = await accepted(play, victim, await play.comeBack(victim, callback));
      if (failure) return failure;
      for (const old of [attacker, beforeCallback])
        if (await play.who(old))
          return {
            message: text(
              '登录之前的会话 Cookie 在登录之后也有效：会话可以被固定。',
              'The session cookie of before the login is signed in after it: sessions can be fixed.',
            ),
          };
      return undefined;
    },
    cause: text('登录成功后沿用原来的会话编号。', 'The session keeps its id when somebody logs in.'),
    hint: text(
      '登录成功时换新编号（regenerate、changeSessionId、session_regenerate_id(true)）。',
      'Renew the id at login (regenerate, changeSessionId, session_regenerate_id(true)).',
    ),
  }),
  module({
    ...base,
    id: 'session-cookie-flags',
    title: text('会话 Cookie 的标志', 'Flags of the session cookie'),
    plays: text(
      '登录后查看让浏览器保持登录的那些 Cookie',
      'After a login: the cookies that keep the browser signed in',
    ),
    expects: text(
      'HttpOnly；SameSite=Lax 或 Strict；https 下 Secure',
      'HttpOnly; SameSite=Lax or Strict; Secure over https',
    ),
    plans: ['basic', 'full'],
    references: ['RFC 6265 §4.1.2', 'OWASP ASVS 3.4'],
    async play(play) {
      const { browser, violation } = await signedIn(play);
      if (violation) return violation;
      const names = await sessionCookies(play, browser);
      for (const cookie of browser.jar.list().filter(({ name }) => names.includes(name))) {
        const wrong = missingFlags(cookie, play.facts.url);
        if (wrong.length > 0)
          return {
            message: text(
              `会话 Cookie ${cookie.name} 缺少 ${wrong.join('、')}。`,
              `The session cookie ${cookie.name} lacks ${wrong.join(', ')}.`,
            ),
          };
      }
      return undefined;
    },
    cause: text('会话 Cookie 用了框架的默认标志。', 'The session cookie has the framework’s default flags.'),
    hint: text(
      '写明 HttpOnly、SameSite=Lax，https 下再加 Secure。',
      'Set HttpOnly and SameSite=Lax, and Secure over https.',
    ),
  }),
  module({
    ...base,
    id: 'session-idle-limit',
    title: text('闲置期限', 'The idle limit'),
    plays: text(
      '以很短的闲置期限启动，登录后停顿超过期限',
      'Started with a very short idle limit; a pause longer than it',
    ),
    expects: text('会话结束', 'The session ends'),
    startedAs: () => 'brief',
    references: ['GB/T 22239 8.1.4.1'],
    notApplicable: (setting) => briefly(setting, 'idleSeconds'),
    async play(play) {
      const { browser, violation } = await signedIn(play);
      if (violation) return violation;
      await play.wait((play.system?.variants.brief?.idleSeconds ?? 0) * late * 1000);
      const who = await play.who(browser);
      return (
        who && {
          message: text(
            '超过闲置期限后仍是登录状态。',
            'The browser is still signed in after the idle limit.',
          ),
        }
      );
    },
    cause: text(
      '会话没有闲置期限，或期限只写在 Cookie 里。',
      'There is no idle limit, or only the cookie knows it.',
    ),
    hint: text('在服务器上按最后一次请求计算。', 'Count on the server from the last request.'),
  }),
  module({
    ...base,
    id: 'session-absolute-limit',
    title: text('绝对期限', 'The absolute limit'),
    plays: text(
      '以很短的绝对期限启动，登录后一直有请求',
      'Started with a very short absolute limit; requests all the time',
    ),
    expects: text('到期仍要结束', 'It ends all the same'),
    startedAs: () => 'brief',
    references: ['OWASP ASVS 3.3.2'],
    notApplicable: (setting) => briefly(setting, 'absoluteSeconds'),
    async play(play) {
      const { browser, violation } = await signedIn(play);
      if (violation) return violation;
      const { idleSeconds = 1, absoluteSeconds = 1 } = play.system?.variants.brief ?? {};
      const step = idleSeconds / 3;
      for (let passed = 0; passed < absoluteSeconds * late; passed += step) {
        await play.wait(step * 1000);
        if ((await play.who(browser)) === undefined) return undefined;
      }
      return {
        message: text(
          '一直有请求时，超过绝对期限后仍是登录状态。',
          'With requests all the time the browser is still signed in after the absolute limit.',
        ),
      };
    },
    cause: text('每次请求都延长会话，没有上限。', 'Each request prolongs the session without end.'),
    hint: text(
      '会话里记下登录时间，到期一律重新登录。',
      'Keep the time of the login in the session, and end it when it is due.',
    ),
  }),
];
