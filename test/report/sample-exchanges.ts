// An invented login as the exchanges of a conformance module: both wires, masked.
import type { Exchange } from '../../core/login/outcome.ts';

export const system = 'http://127.0.0.1:4310';
const platform = 'http://127.0.0.1:4311';

/** A login up to the callback, with what the platform answers at the token endpoint. */
export function loginExchanges(tokenAnswer: string, callbackStatus = '302'): readonly Exchange[] {
  const state = '***(22)';
  const start = (id: number, step: string, startedAt: number, duration: number) => ({
    id,
    step,
    startedAt,
    duration,
  });
  return [
    {
      ...start(1, 'receive-callback', 4, 6),
      channel: 'browser',
      wire: {
        request: { line: `GET ${system}/auth/login`, headers: { accept: 'text/html' }, body: '' },
        answer: {
          line: '302',
          headers: {
            location: `${platform}/oauth2/authorize?client_id=zwrz_sample&redirect_uri=${system}/auth/callback&state=${state}`,
            'set-cookie': 'login=***(43); Path=/auth; HttpOnly; SameSite=Lax',
          },
          body: '',
        },
      },
    },
    {
      ...start(2, 'authorize', 12, 9),
      channel: 'browser',
      wire: {
        request: {
          line: `GET ${platform}/oauth2/authorize?client_id=zwrz_sample&redirect_uri=${system}/auth/callback&state=${state}`,
          headers: { accept: 'text/html' },
          body: '',
        },
        answer: {
          line: '303',
          headers: { location: `${system}/auth/callback?code=***(32)&state=${state}` },
          body: '',
        },
      },
    },
    {
      ...start(3, 'exchange-code', 26, 7),
      channel: 'direct',
      wire: {
        request: {
          line: `POST ${platform}/oauth2/getAccessToken`,
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          body: `client_id=zwrz_sample&client_secret=***(19)&code=***(32)&redirect_uri=${system}/auth/callback`,
        },
        answer: { line: '200', headers: { 'content-type': 'application/json' }, body: tokenAnswer },
      },
      standard: {
        request: {
          line: `POST ${platform}/token`,
          headers: { authorization: 'Basic ***(44)' },
          body: `grant_type=authorization_code&code=***(32)&redirect_uri=${system}/auth/callback`,
        },
        answer: {
          line: '200',
          headers: { 'content-type': 'application/json' },
          body: '{"access_token":"***(36)","token_type":"Bearer","expires_in":7200}',
        },
      },
    },
    {
      ...start(4, 'receive-callback', 22, 24),
      channel: 'browser',
      wire: {
        request: {
          line: `GET ${system}/auth/callback?code=***(32)&state=${state}`,
          headers: { cookie: 'login=***(43)' },
          body: '',
        },
        answer: { line: callbackStatus, headers: { location: `${system}/` }, body: '' },
      },
    },
  ];
}
