// What only a real browser shows: cookies it refuses, content it blocks, scripts that fail.
import { text } from '../../text.ts';
import { personShown } from '../marks.ts';
import { type Module, module, type Violation } from '../module.ts';
import type { Play } from '../play.ts';
import type { RealBrowser } from '../real-browser.ts';

const quote = async (browser: RealBrowser): Promise<string> =>
  `${browser.url().split('?', 1)[0]} “${(await browser.text()).replace(/\s+/g, ' ').slice(0, 160)}”`;

async function isSignedIn(play: Play, browser: RealBrowser): Promise<boolean> {
  await browser.open(play.at(play.facts.whoPath));
  const page = await browser.text();
  return play.facts.shows === undefined
    ? personShown(page, play.personas).anybody
    : page.includes(play.facts.shows);
}

async function logOut(play: Play, browser: RealBrowser): Promise<Violation | undefined> {
  const { logout, whoPath } = play.facts;
  if (!logout) return undefined;
  if (logout.method === 'GET') await browser.open(play.at(logout.path));
  else {
    const button = `form[action$="${logout.path}"] button, form[action$="${logout.path}"] input[type=submit]`;
    let pressed = await browser.press(button);
    for (const path of ['/', whoPath]) {
      if (pressed) break;
      await browser.open(play.at(path));
      pressed = await browser.press(button);
    }
    if (!pressed)
      return {
        message: text('页面上没有可按的退出按钮。', 'There is no button to log out with.'),
        proof: await quote(browser),
      };
  }
  return (await isSignedIn(play, browser))
    ? { message: text('退出之后，浏览器里仍是登录状态。', 'After logout the browser is still signed in.') }
    : undefined;
}

async function drive(play: Play, browser: RealBrowser): Promise<Violation | undefined> {
  await browser.open(play.at(play.facts.loginPath));
  if (!(await browser.press(`button[name="persona"][value="${play.personas[0].id}"]`)))
    return {
      message: text(
        '浏览器没有走到平台的登录页。',
        'The browser never came to the login page of the platform.',
      ),
      proof: await quote(browser),
    };
  const after = await quote(browser);
  if (!(await isSignedIn(play, browser)))
    return {
      message: text(
        '真实的浏览器里没有登录成功；多因浏览器拒收了 Cookie（SameSite=None 而没有 Secure、域名或路径不符）。',
        'In a real browser the login failed; most often it refused a cookie (SameSite=None without Secure, another domain or path).',
      ),
      proof: after,
    };
  const violation = await logOut(play, browser);
  const [trouble] = browser.troubles();
  if (violation || trouble === undefined) return violation;
  return {
    message: text('浏览器的控制台里有错误。', 'The console of the browser has errors.'),
    proof: trouble,
  };
}

export const realBrowserModules: readonly Module[] = [
  module({
    id: 'real-browser-login',
    title: text('真实浏览器里的登录与退出', 'Login and logout in a real browser'),
    kind: 'positive',
    plays: text(
      'Chromium 打开登录入口，选人，查看当前用户，退出',
      'Chromium opens the login path, picks a person, looks who is signed in, logs out',
    ),
    expects: text('登录、退出都成功，控制台没有错误', 'Login and logout work, and the console has no errors'),
    plans: ['basic', 'full'],
    alone: true,
    references: ['RFC 6265bis §5.6'],
    notApplicable: ({ realBrowser }) =>
      realBrowser
        ? undefined
        : text(
            '没有要求用真实的浏览器；加上 --chromium 后适用。',
            'No real browser was asked for; it applies with --chromium.',
          ),
    async play(play) {
      const browser = await play.realBrowser?.();
      if (!browser) return undefined;
      try {
        return await drive(play, browser);
      } finally {
        await browser.close();
      }
    },
    cause: text(
      '浏览器执行的规则比协议库严：Cookie 的标志、内容安全策略、混合内容。',
      'Browsers enforce more than protocol libraries: flags of cookies, content security policy, mixed content.',
    ),
    hint: text(
      '打开开发者工具，看登录途中哪个 Cookie 或资源被拒绝。',
      'Open the developer tools and look which cookie or resource was refused on the way.',
    ),
  }),
];
