// The discovery document names another issuer.
import { text } from '../../text.ts';
import { type Fault, openidOnly } from '../fault.ts';

export const issuerMismatch: Fault = {
  id: 'issuer-mismatch',
  title: text('发现文档的 issuer 不符', 'The discovery document names another issuer'),
  description: text(
    '发现文档的 issuer 与平台地址不一致；多因反向代理后的地址未配置（OIDC Discovery §4.3）。',
    'The issuer of the discovery document differs from the platform address; often the address behind a reverse proxy (OIDC Discovery §4.3).',
  ),
  caughtBy: 'discovery-valid',
  system: 'refuse',
  module: 'client-test-discovery-issuer-mismatch',
  appliesTo: openidOnly,
  hook: {
    seam: 'discovery',
    change: (document, { baseUrl }) => ({ ...document, issuer: `${baseUrl}/another` }),
  },
};
