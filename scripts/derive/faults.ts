// A page for every fault of the test platform, and the list of them.
import { checks } from '../../core/login/checks.ts';
import type { Fault, SystemDuty } from '../../core/platform/fault.ts';
import { faults } from '../../core/platform/faults.ts';
import type { Seam } from '../../core/platform/seams.ts';
import type { Profile } from '../../core/profile/profile.ts';
import { profiles } from '../../core/profile/profiles.ts';
import { type Text, text } from '../../core/text.ts';
import type { DerivedFile } from './derived-file.ts';

/** The message that passes a seam, as people call it. */
const messages: Readonly<Record<Seam, Text>> = {
  connection: text('连接本身，任何应答之前', 'the connection itself, before any answer'),
  clock: text('平台的时钟', 'the platform’s clock'),
  signature: text('验签的结果', 'the verdict on a signature'),
  discovery: text('发现文档', 'the discovery document'),
  keys: text('公钥（JWKS）', 'the public keys (JWKS)'),
  authorize: text('对授权请求的答复', 'the reply to the authorization request'),
  code: text('授权码', 'the authorization code'),
  callback: text('回调（跳回业务系统的地址）', 'the callback, the way back to the system'),
  'callback-url': text('回调地址原文', 'the callback as the browser is sent there'),
  token: text('令牌应答', 'the token answer'),
  'id-token': text('id_token 的内容，签名之前', 'the claims of the id_token, before they are signed'),
  signing: text('id_token 的签名方式', 'how the id_token is signed'),
  'signed-id-token': text('id_token，签名之后', 'the id_token, after it is signed'),
  'refreshed-id-token': text(
    '刷新时 id_token 的内容，签名之前',
    'the claims of the id_token of a refresh, before they are signed',
  ),
  userinfo: text('用户信息应答', 'the userinfo answer'),
  detail: text('详细信息应答', 'the answer with the details'),
  logout: text('对退出请求的答复', 'the reply to the logout request'),
  'logout-token': text('退出令牌的内容，签名之前', 'the claims of the logout token, before they are signed'),
  'logout-signing': text('退出令牌的签名方式', 'how the logout token is signed'),
  'signed-logout-token': text('退出令牌，签名之后', 'the logout token, after it is signed'),
  answer: text('HTTP 应答原文', 'the HTTP answer as it goes out'),
};

/** Without `--platform` the command plays the first one. */
const usual = profiles[0];

const platformsOf = ({ appliesTo }: Fault): readonly Profile[] => profiles.filter(appliesTo);

const tolerated = text('登录实测容许，不报告', 'tolerated by the login test, which reports nothing');

function catcher({ caughtBy }: Fault): string {
  if (caughtBy === undefined) return `${tolerated.zh} · ${tolerated.en}`;
  const check = checks.find(({ id }) => id === caughtBy);
  if (!check) throw new Error(`there is no check ${caughtBy}`);
  return `[${caughtBy}](../checks/${caughtBy}.md)（${check.title.zh} · ${check.title.en}）`;
}

const catcherInShort = ({ caughtBy }: Fault): string =>
  caughtBy === undefined ? '容许 tolerated' : `[${caughtBy}](../checks/${caughtBy}.md)`;

/** What a business system has to do. */
const duties: Readonly<Record<SystemDuty, { readonly short: Text; readonly long: Text }>> = {
  refuse: {
    short: text('拒绝', 'refuse'),
    long: text(
      '必须拒绝：不建立会话，并向用户说明原因',
      'must refuse: no session, and the person is told why',
    ),
  },
  accept: {
    short: text('放行', 'accept'),
    long: text('必须放行：登录照常完成', 'must accept: the login succeeds as ever'),
  },
  either: {
    short: text('均可', 'either'),
    long: text('标准允许放行，也允许拒绝', 'may accept or refuse, the standard allows both'),
  },
};

function tryIt(fault: Fault): string {
  const platforms = platformsOf(fault);
  const other = usual && !platforms.includes(usual) ? ` --platform ${platforms[0]?.id}` : '';
  return `\`\`\`sh
govauth platform --fault ${fault.id}${other}
\`\`\`

平台照常登录，只有这一处出错。要看业务系统或登录实测怎样应对，用系统自己的配置启动平台，另开一个终端运行实测：

The platform works as ever but for this one thing. To see how a system or the login test copes, start it with the
system’s own config and run the test in another terminal:

\`\`\`sh
govauth platform --config . --fault ${fault.id}
govauth test .
\`\`\``;
}

const suite = ({ module }: Fault): string =>
  module === undefined
    ? ''
    : `- OpenID 基金会一致性测试的同一情形 · the same case in the OpenID Foundation’s conformance suite: \`${module}\`\n`;

const page = (fault: Fault): string => `# ${fault.id}

**${fault.title.zh}**

**${fault.title.en}**

- 出错的消息 · message: ${messages[fault.hook.seam].zh} · ${messages[fault.hook.seam].en}
- 由哪项检查发现 · caught by: ${catcher(fault)}
- 业务系统 · a business system: ${duties[fault.system].long.zh} · ${duties[fault.system].long.en}
${suite(fault)}- 适用的平台 · platforms: ${platformsOf(fault)
  .map(({ id }) => `[${id}](../reference/platforms/${id}.md)`)
  .join(', ')}

## 错在哪里 · What breaks

${fault.description.zh}

${fault.description.en}

## 试一试 · Try it

${tryIt(fault)}

[全部故障 · All faults](README.md)
`;

const index = (): string => `# 测试平台的故障 · Faults of the test platform

每个故障只改动一条消息，并指明登录实测中由哪项检查发现，以及业务系统应拒绝还是放行。无害的偏差两者都须容许。按登录的先后排列，共 ${faults.length} 个。

Each fault changes one message; it names the check of the login test that catches it, and whether a business system has
to refuse or to accept. Harmless deviations have to be tolerated by both. ${faults.length} of them, in the order of a login.

| 故障 Fault | 错在哪里 What breaks | 由哪项检查发现 Caught by | 业务系统 System |
|---|---|---|---|
${faults
  .map(
    (fault) =>
      `| [${fault.id}](${fault.id}.md) | ${fault.title.zh} · ${fault.title.en} | ${catcherInShort(fault)} | ${duties[fault.system].short.zh} ${duties[fault.system].short.en} |`,
  )
  .join('\n')}

\`govauth platform --fault ID\`，多个故障用逗号分隔 · several faults with commas.
`;

export const faultPages: readonly DerivedFile[] = [
  { path: 'docs/faults/README.md', make: index },
  ...faults.map((fault) => ({ path: `docs/faults/${fault.id}.md`, make: () => page(fault) })),
];
