// Before anything is judged: what the system looks like signed out and signed in. Where that cannot be told, the config is at fault.
import { pageText } from '../browser/page-text.ts';
import { UserError } from '../errors.ts';
import { type Text, text } from '../text.ts';
import type { Page, Seen } from './browser/seen.ts';
import { createPlay, type SignedOut } from './create-play.ts';
import { doorOf } from './gateway/judge-gateway.ts';
import type { Entrance, Module } from './module.ts';
import type { Play } from './play.ts';
import { createRecord } from './record.ts';
import type { SystemFacts } from './system-facts.ts';
import type { ConformanceWorld } from './world.ts';

const shown = ({ status, url, body }: Seen): string =>
  `HTTP ${status}, ${url.split('?', 1)[0]} “${pageText(body, 120)}”`;

function problem(code: string, seen: Text, todo: Text): UserError {
  return new UserError({ code, kind: 'findings', text: seen, hint: todo });
}

const never = (page: Page, path: string, mask: (s: string) => string): UserError =>
  problem(
    'system-login-path',
    text(
      `登录入口 ${path} 没有把浏览器送到身份平台，停在：${mask(shown(page))}`,
      `The login path ${path} did not send the browser to the platform; it stopped at: ${mask(shown(page))}`,
    ),
    text(
      '在 govauth.config.json 的 systemTest 里写 "loginPath": 会重定向到平台的那个路径；并核对系统所用的平台地址、client_id 与本配置一致。',
      'Set "loginPath" in `systemTest` of govauth.config.json to the path that redirects to the platform, and compare the platform address and client_id of the system with this config.',
    ),
  );

const unrecognised = (seen: Seen, page: Page, path: string, mask: (s: string) => string): UserError =>
  problem(
    'system-who-path',
    text(
      `正常登录之后，${path} 上看不出登录的是谁：${mask(shown(seen))}；登录停在：${mask(shown(page))}`,
      `After a clean login, ${path} does not show who is signed in: ${mask(shown(seen))}; the login ended at: ${mask(shown(page))}`,
    ),
    text(
      '在 systemTest 里写 "whoPath": 显示当前用户的路径；页面上没有个人信息时，再写 "shows": 只有登录后才有的文字；登录的人没有本地账号时，用 "personas" 指明有账号的测试人员。',
      'Set "whoPath" in `systemTest` to the path that shows the current user; where it shows nothing of the person, set "shows" to words that stand there only when somebody is signed in; where the person has no local account, name those who have in "personas".',
    ),
  );

const always = (seen: Seen, path: string, mask: (s: string) => string): UserError =>
  problem(
    'system-signed-out',
    text(
      `没有登录的浏览器在 ${path} 上看到的，与登录之后一样：${mask(shown(seen))}`,
      `A browser that nobody has logged in with sees at ${path} what it sees after login: ${mask(shown(seen))}`,
    ),
    text(
      '把 systemTest 的 "whoPath" 改为只有登录后才显示用户的路径，或改正 "shows"。',
      'Set "whoPath" of `systemTest` to a path that shows the user only after login, or correct "shows".',
    ),
  );

const behindGateway = (seen: Seen, page: Page, path: string, mask: (s: string) => string): UserError =>
  problem(
    'system-gateway',
    text(
      `经网关正常访问时，${path} 上看不出登录的是谁：${mask(shown(seen))}；访问停在：${mask(shown(page))}`,
      `Through the gateway, ${path} does not show who is signed in: ${mask(shown(seen))}; the access ended at: ${mask(shown(page))}`,
    ),
    text(
      '核对系统所用的签名密钥与本配置一致、请求头前缀是测试环境的；只有某个路径读取网关请求头时，在 systemTest 的 "gateway" 里写 "entryPath"；显示当前用户的路径写进 "whoPath"。',
      'See that the system’s signing secret is that of this config and that it reads the headers of the test environment; where only a certain path reads them, set "entryPath" in "gateway" of `systemTest`, and "whoPath" to the path that shows the current user.',
    ),
  );

type SignedInAt = Entrance & ('login' | 'gateway');

/** The ways in that `modules` go; the usual one of the system where they go none. */
export function entrancesOf(modules: readonly Module[], facts: SystemFacts): ReadonlySet<SignedInAt> {
  const gone = modules.map(({ entrance }) => entrance).filter((entrance) => entrance !== 'none');
  return new Set(gone.length > 0 ? gone : [facts.gateway ? 'gateway' : 'login']);
}

type Way = (play: Play, mask: (s: string) => string) => Promise<void>;

/** In this order: what the gateway asks of the platform is no login of the system. */
const ways: Readonly<Record<SignedInAt, Way>> = {
  async login(play, mask) {
    const { facts, seat } = play;
    const browser = play.browser();
    const page = await play.logIn(browser);
    if (seat.authorizations().length === 0) throw never(page, facts.loginPath, mask);
    const after = await browser.ask(play.at(facts.whoPath));
    if ((await play.who(browser)) === undefined) throw unrecognised(after, page, facts.whoPath, mask);
  },
  async gateway(play, mask) {
    const { whoPath } = play.facts;
    const door = doorOf(play);
    const browser = door.browser();
    const page = await door.enter(browser);
    const after = await browser.ask(play.at(whoPath));
    if ((await play.who(browser)) === undefined) throw behindGateway(after, page, whoPath, mask);
  },
};

/** Throws a UserError that says what was seen and which line of the config to set. */
export async function calibrate(
  world: ConformanceWorld,
  entrances: ReadonlySet<SignedInAt>,
): Promise<SignedOut> {
  const { stage, facts, now, signal, mask } = world;
  const seat = stage.open();
  stage.setMain(seat);
  const play = createPlay({ world, seat, record: createRecord(now, stage.baseUrl), signal });
  const fresh = play.browser();
  const before = await fresh.ask(play.at(facts.whoPath));
  if (await play.who(fresh)) throw always(before, facts.whoPath, mask);
  const signedOut = { status: before.status, location: before.location };
  const seeing = createPlay({ world, seat, record: createRecord(now, stage.baseUrl), signal, signedOut });
  for (const [entrance, signIn] of Object.entries(ways))
    if (entrances.has(entrance as SignedInAt)) await signIn(seeing, mask);
  return signedOut;
}
