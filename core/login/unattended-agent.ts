// A browser without a person: follows the platform's redirects and logs in as a persona of the test platform.

import { type BoundedAnswer, boundedFetch, defaultLimits, type Fetch } from '../browser/bounded-fetch.ts';
import { createCookieJar } from '../browser/cookie-jar.ts';
import { type LoginForm, readLoginForm } from '../browser/login-form.ts';
import { networkFailureOf } from '../browser/network-failure.ts';
import { pageText } from '../browser/page-text.ts';
import type { HttpRequest } from '../dialect/message.ts';
import { UserError } from '../errors.ts';
import { text } from '../text.ts';
import { PageShown } from './page-shown.ts';
import { isAt, type UserAgent, type Visit } from './visit.ts';

export interface UnattendedAgentParts {
  readonly fetch: Fetch;
  /** Milliseconds. */
  readonly now: () => number;
  /** Id of the persona; the first one of the login page unless told. */
  readonly persona?: string;
  /** Milliseconds for one request, 10,000 unless told. */
  readonly timeLimit?: number;
  /** What pages are asked for in, `zh-CN` unless told. */
  readonly language?: string;
}

const longestChain = 20;

const browserHeaders = (language: string) => ({
  accept: 'text/html,application/xhtml+xml',
  'accept-language': language,
});

const needsPerson = (page: BoundedAnswer, url: string): UserError => {
  const words = pageText(page.body, 120);
  return new UserError({
    code: 'login-needs-person',
    kind: 'findings',
    text: text(
      `平台的登录页（${new URL(url).host}）需要真人操作：“${words}”。`,
      `The login page of ${new URL(url).host} needs a person: “${words}”.`,
    ),
    hint: text(
      '这里不是内置测试平台：把该环境的 testPlatform 设为 false，由您本人在浏览器中完成登录。',
      'This is not the embedded test platform: set testPlatform of the environment to false and log in with the browser yourself.',
    ),
  });
};

function personaIn(form: LoginForm, wanted: string | undefined): string {
  const [first = ''] = form.personas;
  if (wanted === undefined) return first;
  if (form.personas.includes(wanted)) return wanted;
  throw new UserError({
    code: 'persona-unknown',
    text: text(`测试平台没有人员 ${wanted}。`, `The test platform has no persona ${wanted}.`),
    hint: text(`可用的人员：${form.personas.join('、')}。`, `It has: ${form.personas.join(', ')}.`),
  });
}

const get = (url: string, headers: Record<string, string>): HttpRequest => ({
  method: 'GET',
  url,
  headers,
  body: '',
});

/** Where the journey goes on from an answer: the next request; a page that ends it throws. */
function nextRequest(
  answer: BoundedAnswer,
  url: string,
  persona: string | undefined,
  headers: Record<string, string>,
): HttpRequest {
  const { location } = answer.headers;
  if (answer.status >= 300 && answer.status < 400 && location !== undefined)
    return get(new URL(location, url).href, headers);
  const form = answer.status < 400 ? readLoginForm(answer.body) : undefined;
  if (!form || form.personas.length === 0) {
    throw new PageShown({
      url,
      status: answer.status,
      text: pageText(answer.body),
      kind: answer.status >= 400 ? 'error' : 'person',
    });
  }
  const fields = new URLSearchParams([
    ...form.hidden.map(([n, v]) => [n, v]),
    ['persona', personaIn(form, persona)],
  ]);
  const target = new URL(form.action, url);
  if (form.method === 'GET') {
    for (const [name, value] of fields) target.searchParams.append(name, value);
    return get(target.href, headers);
  }
  return {
    method: 'POST',
    url: target.href,
    headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
    body: fields.toString(),
  };
}

/** The system's own host, reached at another path than expected: the platform has let go of the browser. */
const hasLeft = (url: string, from: string, { until }: Visit): boolean =>
  isAt(url, until) ||
  (new URL(url).origin === new URL(until).origin && new URL(from).origin !== new URL(until).origin);

/** Cookies live as long as the agent: the second login of the same agent is a single sign-on. */
export function createUnattendedAgent(parts: UnattendedAgentParts): UserAgent {
  const { fetch, now, persona, timeLimit = defaultLimits.time, language = 'zh-CN' } = parts;
  const jar = createCookieJar();
  const headers = browserHeaders(language);
  const limits = { ...defaultLimits, time: timeLimit };

  const ask = async (
    request: HttpRequest,
    signal: AbortSignal,
    { observe }: Visit,
  ): Promise<BoundedAnswer> => {
    const cookie = jar.header(request.url);
    const sent = cookie ? { ...request, headers: { ...request.headers, cookie } } : request;
    const begun = now();
    try {
      const answer = await boundedFetch(fetch, sent, signal, limits);
      jar.take(sent.url, answer.setCookie);
      const { setCookie, ...shown } = answer;
      observe({ request: sent, answer: shown, duration: now() - begun });
      return answer;
    } catch (error) {
      const failure = networkFailureOf(error, sent.url);
      observe({ request: sent, ...(failure ? { failure } : {}), duration: now() - begun });
      throw error;
    }
  };

  return async (start, signal, visit) => {
    let request = get(start, headers);
    for (let hop = 0; hop < longestChain; hop++) {
      const answer = await ask(request, signal, visit);
      const { url } = request;
      try {
        request = nextRequest(answer, url, persona, headers);
      } catch (error) {
        if (error instanceof PageShown && error.page.kind === 'person' && visit.purpose === 'login')
          throw needsPerson(answer, url);
        throw error;
      }
      if (hasLeft(request.url, start, visit)) return request.url;
    }
    throw new PageShown({ url: request.url, status: 302, text: '', kind: 'loop' });
  };
}
