// A page for every fault of the test platform, and the list of them.
import { checks } from '../../core/login/checks.ts';
import type { Fault } from '../../core/platform/fault.ts';
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
  callback: text('回调（跳回业务系统的地址）', 'the callback, the way back to the system'),
  token: text('令牌应答', 'the token answer'),
  'id-token': text('id_token 的内容，签名之前', 'the claims of the id_token, before they are signed'),
  'signed-id-token': text('id_token，签名之后', 'the id_token, after it is signed'),
  userinfo: text('用户信息应答', 'the userinfo answer'),
  detail: text('详细信息应答', 'the answer with the details'),
  logout: text('对退出请求的答复', 'the reply to the logout request'),
  answer: text('HTTP 应答原文', 'the HTTP answer as it goes out'),
};

/** Without `--platform` the command plays the first one. */
const usual = profiles[0];

const platformsOf = ({ appliesTo }: Fault): readonly Profile[] => profiles.filter(appliesTo);

const checkTitle = ({ caughtBy }: Fault): Text => {
  const check = checks.find(({ id }) => id === caughtBy);
  if (!check) throw new Error(`there is no check ${caughtBy}`);
  return check.title;
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

const page = (fault: Fault): string => `# ${fault.id}

**${fault.title.zh}**

**${fault.title.en}**

- 出错的消息 · message: ${messages[fault.hook.seam].zh} · ${messages[fault.hook.seam].en}
- 由哪项检查发现 · caught by: [${fault.caughtBy}](../checks/${fault.caughtBy}.md)（${checkTitle(fault).zh} · ${checkTitle(fault).en}）
- 适用的平台 · platforms: ${platformsOf(fault)
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

每个故障只改动一条消息，并指明登录实测中由哪项检查发现。按登录的先后排列。

Each fault changes one message, and names the check of the login test that catches it. In the order of a login.

| 故障 Fault | 错在哪里 What breaks | 由哪项检查发现 Caught by |
|---|---|---|
${faults
  .map(
    ({ id, title, caughtBy }) =>
      `| [${id}](${id}.md) | ${title.zh} · ${title.en} | [${caughtBy}](../checks/${caughtBy}.md) |`,
  )
  .join('\n')}

\`govauth platform --fault ID\`，多个故障用逗号分隔 · several faults with commas.
`;

export const faultPages: readonly DerivedFile[] = [
  { path: 'docs/faults/README.md', make: index },
  ...faults.map((fault) => ({ path: `docs/faults/${fault.id}.md`, make: () => page(fault) })),
];
