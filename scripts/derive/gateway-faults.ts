// The page about the faults of the gateway: each is refused by a sound business system, not by the login test.
import { gatewayFaults } from '../../core/platform/gateway/gateway-faults.ts';
import { profiles } from '../../core/profile/profiles.ts';
import type { DerivedFile } from './derived-file.ts';

const platforms = profiles
  .filter(({ gateway }) => gateway !== undefined)
  .map(({ id }) => `[${id}](../reference/platforms/${id}.md)`)
  .join(', ');

const page = (): string => `# 网关的故障 · Faults of the gateway

有的平台由网关把登录者的身份以签名的请求头转给业务系统（${platforms}）。测试平台也充当这个网关；下面的每个故障，合格的业务系统都必须拒绝。

Some platforms have a gateway that tells the business system who is there in signed headers (${platforms}). The test
platform plays it too; each fault below is one that a sound system has to refuse.

\`\`\`sh
govauth platform --config . --gateway 9500 --upstream http://127.0.0.1:3000 --fault gateway-signature-wrong
\`\`\`

| 故障 Fault | 错在哪里 What breaks |
|---|---|
${gatewayFaults
  .map(
    ({ id, title, description }) =>
      `| \`${id}\` | **${title.zh}** ${description.zh}<br>**${title.en}.** ${description.en} |`,
  )
  .join('\n')}

[平台的故障 · Faults of the platform](../faults/README.md)
`;

export const gatewayFaultPage: DerivedFile = { path: 'docs/gateway/faults.md', make: page };
