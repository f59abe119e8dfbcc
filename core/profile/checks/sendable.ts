// Each request can be sent as it is described: a GET has no body, and a pattern is a regular expression.
import { text } from '../../text.ts';
import type { Problem, ProfileCheck } from '../problem.ts';
import type { Placement } from '../profile.ts';

const bodyOfGet = (path: readonly string[], encoding: string): Problem => ({
  path,
  message: text(
    `GET 请求没有请求体，不能用 ${encoding}。`,
    `A GET has no body and cannot carry ${encoding}.`,
  ),
  hint: text(
    '把 method 改为 POST，或把参数放到 query。',
    'Make the method POST, or put the parameters into the query.',
  ),
});

const hasBody = (encoding: string) => encoding === 'form' || encoding === 'json';

/** What an endpoint is asked with has to have a place in its requests. */
function* bodies(
  path: readonly string[],
  method: string,
  places: Readonly<Record<string, Placement | undefined>>,
): Iterable<Problem> {
  for (const [member, placement] of Object.entries(places))
    if (method === 'GET' && placement && hasBody(placement.in))
      yield bodyOfGet([...path, member, 'in'], placement.in);
}

function compiles(pattern: string): boolean {
  try {
    return new RegExp(pattern) instanceof RegExp;
  } catch {
    return false;
  }
}

export const sendable: ProfileCheck = function* ({ authorize, token, userinfo, clientIdPattern }) {
  if (token?.method === 'GET' && hasBody(token.encoding))
    yield bodyOfGet(['token', 'encoding'], token.encoding);
  const { method, token: bearer, code, clientId, redirectUri, detail } = userinfo;
  yield* bodies(['userinfo'], method, { token: bearer, code, clientId, redirectUri });
  if (detail)
    yield* bodies(['userinfo', 'detail'], detail.method, { token: detail.token, subject: detail.subject });
  const patterns = [
    [['authorize', 'state', 'pattern'], authorize.state.pattern],
    [['clientIdPattern'], clientIdPattern],
  ] as const;
  for (const [path, pattern] of patterns) {
    if (pattern === undefined || compiles(pattern)) continue;
    yield {
      path,
      message: text(`“${pattern}”不是正确的正则表达式。`, `“${pattern}” is no regular expression.`),
      hint: text('例如 ^zwrz_ 。', 'For example ^zwrz_.'),
    };
  }
};
