// The page about the faults of the gateway: what a sound business system has to do about each.
import { gatewayFaults } from '../../core/platform/gateway/gateway-faults.ts';
import { profiles } from '../../core/profile/profiles.ts';
import type { DerivedFile } from './derived-file.ts';

const platforms = profiles
  .filter(({ gateway }) => gateway !== undefined)
  .map(({ id }) => `[${id}](../reference/platforms/${id}.md)`)
  .join(', ');

const duties = {
  refuse: '不让任何人进来<br>let nobody in',
  accept: '照常接受<br>accept as ever',
  either: '拒绝，或认出真正的人<br>refuse, or know the person for who he is',
} as const;

const page = (): string => `# 网关的故障 · Faults of the gateway

有的平台由网关把登录者的身份以签名的请求头转给业务系统（${platforms}）。测试平台也充当这个网关；下面的每个故障都写明合格的业务系统应当怎样。

Some platforms have a gateway that tells the business system who is there in signed headers (${platforms}). The test
platform plays it too; each fault below says what a sound system has to do about it.

\`\`\`sh
govauth platform --config . --gateway 9500 --upstream http://127.0.0.1:3000 --fault gateway-signature-wrong
\`\`\`

| 故障 Fault | 错在哪里 What breaks | 系统应当 A system has to | 怎样做到 How |
|---|---|---|---|
${gatewayFaults
  .map(
    ({ id, title, description, system, remedy }) =>
      `| \`${id}\` | **${title.zh}** ${description.zh}<br>**${title.en}.** ${description.en} | ${duties[system]} | ${remedy.zh}<br>${remedy.en} |`,
  )
  .join('\n')}

[平台的故障 · Faults of the platform](../faults/README.md)
`;

export const gatewayFaultPage: DerivedFile = { path: 'docs/gateway/faults.md', make: page };
