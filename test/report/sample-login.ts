// A failed login in which everything a platform or a person may write is of the caller's choice.
import type { LoginOutcome } from '../../core/login/outcome.ts';
import { text } from '../../core/text.ts';

export function failedLogin(nasty: string): LoginOutcome {
  const message = { line: `POST https://p.example/token?${nasty}`, headers: { 'x-h': nasty }, body: nasty };
  return {
    platform: { id: 'p', title: text(nasty, nasty), baseUrl: nasty, status: 'observed' },
    environment: 'test',
    system: nasty,
    startedAt: '2026-01-02T03:04:05.678Z',
    duration: 1234,
    passed: false,
    steps: [
      { id: 'authorize', title: text('到平台登录', 'Login'), status: 'passed', duration: 1000 },
      { id: 'exchange-code', title: text('换取令牌', 'Exchange'), status: 'failed', duration: 234 },
      { id: 'logout', title: text('退出平台', 'Logout'), status: 'not-reached', duration: 0 },
    ],
    checks: [
      {
        id: 'client-authenticated',
        title: text('平台认可客户端密钥', 'The client authenticates'),
        step: 'exchange-code',
        status: 'failed',
        exchanges: [1],
        finding: {
          id: 'client-authenticated',
          severity: 'error',
          message: text(nasty, nasty),
          cause: text(nasty, nasty),
          hint: text(nasty, nasty),
          proof: nasty,
          references: ['RFC 6749 §5.2'],
        },
      },
    ],
    exchanges: [
      {
        id: 1,
        step: 'exchange-code',
        channel: 'direct',
        startedAt: 1000,
        duration: 200,
        wire: { request: message, answer: { ...message, line: '401' } },
        standard: { request: message, answer: { ...message, line: '401' } },
      },
      {
        id: 2,
        step: 'exchange-code',
        channel: 'direct',
        startedAt: 1200,
        duration: 9,
        wire: { request: message },
        failure: 'ECONNRESET',
      },
    ],
    claims: [{ name: nasty, title: text(nasty, nasty), shown: nasty, collected: true }],
  };
}
