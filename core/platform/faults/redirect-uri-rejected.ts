// The platform does not know the redirect URI.
import { text } from '../../text.ts';
import { everyProfile, type Fault } from '../fault.ts';

export const redirectUriRejected: Fault = {
  id: 'redirect-uri-rejected',
  title: text('平台拒绝回调地址', 'The platform rejects the redirect URI'),
  description: text(
    '授权端点显示错误页，不跳回系统；真实平台上多因回调地址未登记或与登记值不一致。',
    'The authorize endpoint shows an error page and does not redirect; on a real platform the redirect URI is not registered or differs from the registered one.',
  ),
  caughtBy: 'redirect-uri-accepted',
  system: 'refuse',
  appliesTo: everyProfile,
  hook: {
    seam: 'authorize',
    change: () => ({
      kind: 'page',
      problem: {
        title: text('回调地址未登记', 'The redirect URI is not registered'),
        text: text(
          '收到的 redirect_uri 与登记的任何一个地址都不一致。',
          'The redirect_uri received equals none of the registered ones.',
        ),
        hint: text(
          '请联系平台运营方登记回调地址，逐字符一致。',
          'Ask the operator of the platform to register the redirect URI, character by character.',
        ),
      },
    }),
  },
};
