// Why a run cannot begin: what was seen, and which line of the config, or which setting of the system, to correct.
import { pageText } from '../browser/page-text.ts';
import { UserError } from '../errors.ts';
import { type Text, text } from '../text.ts';
import type { Page, Seen } from './browser/seen.ts';
import { platformLate } from './platform/platform-late.ts';
import type { ConformanceWorld } from './world.ts';

type World = Pick<ConformanceWorld, 'mask' | 'facts' | 'stage'>;

const shown = ({ status, url, body }: Seen, { mask }: World): string =>
  mask(`HTTP ${status}, ${url.split('?', 1)[0]} “${pageText(body, 120)}”`);

const problem = (code: string, seen: Text, todo: Text): UserError =>
  new UserError({ code, kind: 'findings', text: seen, hint: todo });

/** What the system has to be set to, so that the platform that is played here knows it. */
const settings = ({ facts, stage }: World): Text =>
  text(
    `平台地址（issuer）${stage.baseUrl}，client_id ${facts.clientId}，密钥取自 client.secret 的引用，回调地址 ${facts.redirectUri}`,
    `platform address (issuer) ${stage.baseUrl}, client_id ${facts.clientId}, the secret that client.secret refers to, redirect URI ${facts.redirectUri}`,
  );

export const tooBusy = (): UserError =>
  problem(
    'platform-late',
    platformLate,
    text(
      '等本机空闲一些再运行，或减小 --parallel。',
      'Run it again when the machine is less busy, or lower --parallel.',
    ),
  );

/** It answered a moment ago. */
export const fellAtOnce = (failure: string): UserError =>
  problem(
    'system-fell',
    text(
      `系统在第一次登录时不再应答（${failure}）。`,
      `The system went away at the first login (${failure}).`,
    ),
    text('看系统自己的输出，改正后重试。', 'Look at the system’s own output, mend it and try again.'),
  );

export function leftForElsewhere(world: World, url: string): UserError {
  const { zh, en } = settings(world);
  const [to = url] = url.split('?', 1);
  return problem(
    'system-other-platform',
    text(
      `登录入口 ${world.facts.loginPath} 把浏览器送到了 ${to}，不是这里演出的平台 ${world.stage.baseUrl}；没有继续。`,
      `The login path ${world.facts.loginPath} sent the browser to ${to}, not to the platform that is played at ${world.stage.baseUrl}; it went no further.`,
    ),
    text(
      `把系统的测试实例设为：${zh}。本工具生成的工程，平台地址是 .env 里的 PLATFORM_BASE_URL。`,
      `Set the system under test to: ${en}. In a project made by this tool the platform address is PLATFORM_BASE_URL in .env.`,
    ),
  );
}

export function neverAtPlatform(world: World, page: Page): UserError {
  const { loginPath } = world.facts;
  const { zh, en } = settings(world);
  return problem(
    'system-login-path',
    text(
      `登录入口 ${loginPath} 没有把浏览器送到身份平台，停在：${shown(page, world)}`,
      `The login path ${loginPath} did not send the browser to the platform; it stopped at: ${shown(page, world)}`,
    ),
    text(
      `在 govauth.config.json 的 systemTest 里写 "loginPath": 会重定向到平台的那个路径；并把系统设为：${zh}。`,
      `Set "loginPath" in \`systemTest\` of govauth.config.json to the path that redirects to the platform, and the system to: ${en}.`,
    ),
  );
}

/** The first thing that the platform refused is what all else follows from. */
export function refusedByPlatform(
  world: World,
  { endpoint, problem: said }: { readonly endpoint: string; readonly problem: Text },
): UserError {
  const { zh, en } = settings(world);
  return problem(
    'system-refused',
    text(
      `平台没有接受系统发来的请求（${endpoint}）：${world.mask(said.zh)}`,
      `The platform did not accept what the system sent (${endpoint}): ${world.mask(said.en)}`,
    ),
    text(
      `按上面所说改正系统的设置：${zh}。平台确实接受这种请求时，写一份自有档案：govauth platforms new。`,
      `Correct the settings of the system: ${en}. Where the real platform does take such a request, say so in a profile of your own: govauth platforms new.`,
    ),
  );
}

export function nobodyShown(world: World, seen: Seen, page: Page): UserError {
  const { whoPath } = world.facts;
  return problem(
    'system-who-path',
    text(
      `正常登录之后，${whoPath} 上看不出登录的是谁：${shown(seen, world)}；登录停在：${shown(page, world)}`,
      `After a clean login, ${whoPath} does not show who is signed in: ${shown(seen, world)}; the login ended at: ${shown(page, world)}`,
    ),
    text(
      '在 systemTest 里写 "whoPath": 显示当前用户的路径；页面上没有个人信息时，再写 "shows": 只有登录后才有的文字；登录的人没有本地账号时，用 "personas" 指明有账号的测试人员。',
      'Set "whoPath" in `systemTest` to the path that shows the current user; where it shows nothing of the person, set "shows" to words that stand there only when somebody is signed in; where the person has no local account, name those who have in "personas".',
    ),
  );
}

export function shownAnyway(world: World, seen: Seen): UserError {
  const { whoPath } = world.facts;
  return problem(
    'system-signed-out',
    text(
      `没有登录的浏览器在 ${whoPath} 上看到的，与登录之后一样：${shown(seen, world)}`,
      `A browser that nobody has logged in with sees at ${whoPath} what it sees after login: ${shown(seen, world)}`,
    ),
    text(
      '把 systemTest 的 "whoPath" 改为只有登录后才显示用户的路径，或改正 "shows"。',
      'Set "whoPath" of `systemTest` to a path that shows the user only after login, or correct "shows".',
    ),
  );
}

export function unseenBehindGateway(world: World, seen: Seen, page: Page): UserError {
  const { whoPath } = world.facts;
  return problem(
    'system-gateway',
    text(
      `经网关正常访问时，${whoPath} 上看不出登录的是谁：${shown(seen, world)}；访问停在：${shown(page, world)}`,
      `Through the gateway, ${whoPath} does not show who is signed in: ${shown(seen, world)}; the access ended at: ${shown(page, world)}`,
    ),
    text(
      '核对系统所用的签名密钥与本配置一致、请求头前缀是测试环境的；只有某个路径读取网关请求头时，在 systemTest 的 "gateway" 里写 "entryPath"；显示当前用户的路径写进 "whoPath"。',
      'See that the system’s signing secret is that of this config and that it reads the headers of the test environment; where only a certain path reads them, set "entryPath" in "gateway" of `systemTest`, and "whoPath" to the path that shows the current user.',
    ),
  );
}
