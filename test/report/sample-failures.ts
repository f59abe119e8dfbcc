// Modules of an invented conformance run that failed, were expected to, or were interrupted.
import type { ModuleOutcome } from '../../core/conformance/outcome.ts';
import { text } from '../../core/text.ts';
import { loginExchanges, system } from './sample-exchanges.ts';
import { module } from './sample-module.ts';

export const broken: readonly ModuleOutcome[] = [
  module(
    'govauth-session-fixation',
    'negative',
    text('登录后会话编号没有更换', 'The session id survives the login'),
    {
      status: 'failed',
      duration: 96,
      exchanges: loginExchanges(
        '{"status":0,"message":"success","data":{"access_token":"***(36)","expires_in":"7200","userid":"***(8)"}}',
      ),
      finding: {
        id: 'govauth-session-fixation',
        severity: 'error',
        message: text(
          '登录前后的会话 Cookie 是同一个值；应当在登录成功时换一个新的会话编号。',
          'The session cookie is the same before and after the login; a login must start a session with a new id.',
        ),
        cause: text(
          '攻击者先让受害者带着已知的会话编号登录，登录成功后即可用这个编号冒充受害者。',
          'Who plants a known session id in a browser owns the session once its user logs in.',
        ),
        proof: 'before  Set-Cookie: sid=***(43) #1\nafter   Cookie:     sid=***(43) #1  → GET /me 200',
        hint: text(
          '登录成功后先作废旧会话再写入身份。Express 用 req.session.regenerate()，Spring Security 保持 sessionFixation().changeSessionId()。',
          'Invalidate the old session before the identity is stored: req.session.regenerate() in Express, sessionFixation().changeSessionId() in Spring Security.',
        ),
        references: ['GB/T 22239-2019 8.1.4.1', 'OWASP ASVS 4.0.3 V3.2.1'],
      },
    },
  ),
  module('govauth-code-replayed', 'negative', text('授权码用了两次', 'A code is used twice'), {
    status: 'failed',
    duration: 141,
    faults: ['code-reusable'],
    exchanges: loginExchanges('{"status":0,"data":{"access_token":"***(36)"}}').slice(0, 3),
    finding: {
      id: 'govauth-code-replayed',
      severity: 'error',
      message: text(
        '第二次带着同一个授权码回调时又建立了会话；应当拒绝。',
        'A second callback with the same code established a session again; it must be refused.',
      ),
      hint: text(
        '回调处理完后立即作废本次登录的 state，第二次回调便找不到它。',
        'Take the state out when its callback is handled, so that a second callback does not find it.',
      ),
      proof:
        'GET /auth/callback?code=***(32)&state=***(22) → 302 /\nGET /auth/callback?code=***(32)&state=***(22) → 302 /   ← a session again',
      references: ['RFC 6749 §4.1.2', 'RFC 9700 §2.1.1'],
    },
  }),
  module('govauth-token-in-log', 'negative', text('日志里不得有令牌', 'No token in the logs'), {
    status: 'failed',
    expected: true,
    finding: {
      id: 'govauth-token-in-log',
      severity: 'error',
      message: text('日志里出现了访问令牌。', 'An access token stands in the log.'),
      hint: text(
        '记录请求前去掉 Authorization 头。',
        'Drop the Authorization header before a request is logged.',
      ),
      proof: 'app.log:88  Authorization: Bearer ***(36)',
    },
  }),
  module('govauth-userinfo-slow', 'negative', text('用户信息接口迟迟不答', 'User info takes too long'), {
    status: 'interrupted',
    duration: 30_000,
    faults: ['answer-slow'],
    reason: text(
      '业务系统在 30 秒内没有答复，进程已退出（退出码 137）。',
      'The system did not answer within 30 s; its process has ended (exit code 137).',
    ),
    exchanges: [
      {
        id: 1,
        step: 'receive-callback',
        channel: 'browser',
        startedAt: 3,
        duration: 30_000,
        wire: { request: { line: `GET ${system}/auth/login`, headers: {}, body: '' } },
        failure: 'ECONNRESET',
      },
    ],
  }),
  module('govauth-clock-skew', 'negative', text('时钟偏差超出容限', 'A clock that is off by too much'), {
    status: 'interrupted',
    duration: 12,
    reason: text('测试平台在运行中被停止。', 'The test platform was stopped during the run.'),
  }),
];
