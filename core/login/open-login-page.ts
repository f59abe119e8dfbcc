// Opens the login page once without a person, so that an error page is told before he is sent to it.
import { boundedFetch } from './bounded-fetch.ts';
import { createCookieJar } from './cookie-jar.ts';
import type { Gathering } from './gathering.ts';
import { PageShown } from './page-shown.ts';
import { pageText } from './page-text.ts';
import { isAt } from './visit.ts';

const longestChain = 10;
const headers = { accept: 'text/html,application/xhtml+xml', 'accept-language': 'zh-CN' };

/** Statuses with which guards of web pages answer a client that runs no scripts: they say nothing of the login. */
const guards = new Set([401, 403, 412, 429, 503]);

/**
 * Follows the redirects from `url` and records them.
 * @throws PageShown for an error page or redirects without end; NetworkError when no answer came
 */
export async function openLoginPage(gathering: Gathering, url: string): Promise<void> {
  const { world, recorder, artefacts, limits, startedAt, input } = gathering;
  const jar = createCookieJar();
  let at = url;
  for (let hop = 0; hop < longestChain; hop++) {
    const cookie = jar.header(at);
    const request = { method: 'GET', url: at, headers: cookie ? { ...headers, cookie } : headers, body: '' };
    const sentAt = world.now();
    const { setCookie, ...answer } = await boundedFetch(world.fetch, request, world.signal, limits);
    jar.take(at, setCookie);
    const times = { startedAt: sentAt - startedAt, duration: world.now() - sentAt };
    recorder.add({ channel: 'browser', ...times, wire: { request, answer } });
    const { status } = answer;
    const location = status >= 300 && status < 400 ? answer.headers['location'] : undefined;
    if (location === undefined) {
      if (status < 400 || guards.has(status)) return;
      artefacts.page = { url: at, status, text: pageText(answer.body), kind: 'error' };
      throw new PageShown(artefacts.page);
    }
    at = new URL(location, at).href;
    // Sent straight back: what for, the person's own browser will bring.
    if (isAt(at, input.redirectUri)) return;
  }
  artefacts.page = { url: at, status: 302, text: '', kind: 'loop' };
  throw new PageShown(artefacts.page);
}
