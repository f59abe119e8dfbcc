// The userinfo endpoint says that it failed, in the platform's own words.
import { text } from '../../text.ts';
import { everyProfile, type Fault } from '../fault.ts';

export const envelopeFailure: Fault = {
  id: 'envelope-failure',
  title: text('用户信息应答为失败', 'The userinfo answer says that it failed'),
  description: text(
    '用户信息端点返回业务失败；带信封的平台此时 HTTP 状态码仍可能是 200，只看状态码会误判为成功。',
    'The userinfo endpoint answers with a failure; a platform with an envelope may do so under HTTP 200, so the status alone misleads.',
  ),
  caughtBy: 'answer-successful',
  system: 'refuse',
  appliesTo: everyProfile,
  hook: { seam: 'userinfo', change: () => ({ kind: 'error', error: { error: 'server_error' } }) },
};
