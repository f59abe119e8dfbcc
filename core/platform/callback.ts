// Sends the browser back to the system, with a code or with an error (RFC 6749 §4.1.2).
import type { HttpAnswer, Parameters } from '../dialect/message.ts';
import { writeParameters } from '../dialect/parameters.ts';
import { pageAnswer, redirectAnswer } from './answers.ts';
import type { Context } from './context.ts';
import { formPostPage } from './pages/form-post-page.ts';
import type { Client } from './platform-shape.ts';
import type { Refusal } from './refusal.ts';
import { asciiDescription } from './refusal-on-wire.ts';
import type { Login } from './store.ts';

/** Kept some minutes after they expire, so that a late or second use is told apart from an unknown code. */
const remembered = 600;

function issueCode(context: Context, client: Client, parameters: Parameters, login: Login): string {
  const code = context.pass('code', context.randomId());
  const { codeLifetime } = context.profile;
  const expiresAt = context.now() + codeLifetime * 1000;
  context.grants.put(code, { client, parameters, ...login, expiresAt }, codeLifetime + remembered);
  return code;
}

/** As a form that sends itself (OAuth 2.0 Form Post Response Mode §2). */
function postBack({ profile, randomId }: Context, redirectUri: string, parameters: Parameters): HttpAnswer {
  const nonce = randomId();
  const members = [...writeParameters(parameters, profile.callback.parameters)];
  return pageAnswer(200, formPostPage(redirectUri, members, nonce), nonce, [`script-src 'nonce-${nonce}'`]);
}

function sendBack(context: Context, request: Parameters, result: Parameters): HttpAnswer {
  const { redirect_uri: redirectUri = '', state } = request;
  const echoed = state !== undefined && context.profile.authorize.state.echoed !== 'no';
  const parameters = context.pass('callback', {
    ...result,
    ...(echoed ? { state } : {}),
    // RFC 9207: tells a system with several platforms which one answers.
    ...(context.openid ? { iss: context.baseUrl } : {}),
  });
  if (context.openid && request['response_mode'] === 'form_post')
    return postBack(context, redirectUri, parameters);
  const url = context.dialect.callback.write(redirectUri, parameters);
  return redirectAnswer(context.pass('callback-url', url));
}

export const sendCode = (context: Context, client: Client, request: Parameters, login: Login): HttpAnswer =>
  sendBack(context, request, { code: issueCode(context, client, request, login) });

export const sendRefusal = (context: Context, request: Parameters, refusal: Refusal): HttpAnswer =>
  sendBack(context, request, {
    error: refusal.error,
    error_description: asciiDescription(refusal),
  });
