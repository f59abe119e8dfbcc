// What a first clean login can show to be wrong, with the line of the config to set.
import type { NetworkFailure } from '../browser/network-failure.ts';
import { pageText } from '../browser/page-text.ts';
import { UserError } from '../errors.ts';
import { type Text, text } from '../text.ts';
import type { Page, Seen } from './browser/seen.ts';
import type { ConformanceWorld } from './world.ts';

const shown = ({ status, url, body }: Seen): string =>
  `HTTP ${status}, ${url.split('?', 1)[0]} “${pageText(body, 120)}”`;

function problem(code: string, seen: Text, todo: Text): UserError {
  return new UserError({ code, kind: 'findings', text: seen, hint: todo });
}

export const never = (page: Page, path: string, mask: (s: string) => string): UserError =>
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

export const unrecognised = (seen: Seen, page: Page, path: string, mask: (s: string) => string): UserError =>
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

export const always = (seen: Seen, path: string, mask: (s: string) => string): UserError =>
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

/** The system is gone, or sends the browser to where nobody is: it knows another address of the platform. */
export function astray({ url, code }: NetworkFailure, { stage, facts }: ConformanceWorld): UserError {
  const where = URL.canParse(url) ? new URL(url).origin : url;
  if (where === new URL(facts.url).origin)
    return problem(
      'system-fell',
      text(`系统在第一次登录时不再应答（${code}）。`, `The system went away at the first login (${code}).`),
      text('看系统自己的输出，改正后重试。', 'Look at the system’s own output, mend it and try again.'),
    );
  return problem(
    'system-platform-address',
    text(
      `登录入口 ${facts.loginPath} 把浏览器送到 ${where}，那里没有应答（${code}）；本配置的平台地址是 ${stage.baseUrl}。`,
      `The login path ${facts.loginPath} sent the browser to ${where}, where nobody answers (${code}); the platform of this config is at ${stage.baseUrl}.`,
    ),
    text(
      '把系统自己的平台地址（本工具生成的工程是 .env 里的 PLATFORM_BASE_URL）改为与本配置一致。',
      'Make the system’s own address of the platform (PLATFORM_BASE_URL in .env of a project made by this tool) that of this config.',
    ),
  );
}

export const unseenBehindGateway = (
  seen: Seen,
  page: Page,
  path: string,
  mask: (s: string) => string,
): UserError =>
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
