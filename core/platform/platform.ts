// The embedded test platform: a fetch handler that plays the platform a profile describes.
import type { HttpAnswer, HttpRequest } from '../dialect/message.ts';
import { text } from '../text.ts';
import { withHeaders } from './answers.ts';
import { createContext } from './context.ts';
import type { Endpoint, Handled } from './endpoint.ts';
import type { Fault } from './fault.ts';
import { findFaults } from './faults.ts';
import { readFetchRequest, writeFetchResponse } from './fetch-message.ts';
import { withGateway } from './gateway/with-gateway.ts';
import { ConnectionBroken, type Platform, type PlatformOptions } from './platform-shape.ts';
import type { Problem } from './refusal.ts';
import { createRequestLog } from './request-log.ts';
import { createRoutes } from './routes.ts';
import { showProblem } from './show-page.ts';

/** Characters of a request's body and of its URL. */
const limit = 64 * 1024;

const tooLarge: Problem = {
  title: text('请求过大', 'The request is too large'),
  text: text('请求超过 64 KB。', 'The request is larger than 64 KB.'),
  hint: text(
    '平台的消息都很小，请检查系统发送的内容。',
    'Messages to a platform are small; look at what the system sends.',
  ),
};

const notFound: Problem = {
  title: text('没有这个页面', 'There is no such page'),
  text: text('平台没有这个地址。', 'The platform has no such address.'),
  hint: text(
    '请核对系统配置中的端点路径；首页列出了平台的全部端点。',
    'Compare the endpoint paths in the system’s configuration; the start page lists all of them.',
  ),
};

const wrongMethod = (endpoint: Endpoint): Problem => {
  const allowed = endpoint.methods.join(', ');
  return {
    title: text('请求方法不对', 'The method is wrong'),
    text: text(`该端点只接受 ${allowed}。`, `This endpoint takes ${allowed} only.`),
    hint: text('请核对系统的请求方法。', 'Look at the method that the system uses.'),
  };
};

/** Never settles by itself; the caller's signal ends the wait. Holds nothing that keeps a process alive. */
const silence = (signal: AbortSignal | undefined): Promise<never> =>
  new Promise((_, reject) => {
    if (signal?.aborted) reject(signal.reason);
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
  });

/**
 * A platform for `options.profile` at `options.baseUrl`, all in memory.
 * Throws a UserError when a fault is unknown or does not apply to the profile, and when the profile has no gateway but
 * one is asked for; its handlers reject with
 * ConnectionBroken when the fault in force breaks the connection.
 */
export function createPlatform(given: PlatformOptions): Platform {
  const { options, gatewayIn } = withGateway(given);
  let faults: readonly Fault[] = findFaults(options.faults ?? [], options.profile);
  const log = createRequestLog();
  const context = createContext(options, () => faults, log.list);
  const routes = createRoutes(context);
  const gateway = gatewayIn?.(context);

  const refuse = (request: HttpRequest, status: number, problem: Problem): Handled =>
    showProblem(context, request, problem, { status });

  function dispatch(request: HttpRequest, endpoint: Endpoint | undefined): Handled | Promise<Handled> {
    if (request.body.length > limit || request.url.length > limit) return refuse(request, 413, tooLarge);
    if (!endpoint) return refuse(request, 404, notFound);
    if (endpoint.methods.includes(request.method)) return endpoint.handle(context, request);
    const { answer, ...rest } = refuse(request, 405, wrongMethod(endpoint));
    return { ...rest, answer: withHeaders(answer, { allow: endpoint.methods.join(', ') }) };
  }

  async function handle(received: HttpRequest, signal?: AbortSignal): Promise<HttpAnswer> {
    const request = received.method === 'HEAD' ? { ...received, method: 'GET' } : received;
    const endpoint = routes.get(new URL(request.url).pathname);
    const id = endpoint?.id ?? 'unknown';
    const { fate } = context.pass('connection', { endpoint: id, fate: 'answer' });
    const seen = { at: context.now(), endpoint: id, method: received.method };
    if (fate !== 'answer') log.add({ ...seen, status: 0 });
    if (fate === 'reset') throw new ConnectionBroken();
    if (fate === 'silence') return silence(signal);
    const { answer: made, problem } = await dispatch(request, endpoint);
    const { answer } = context.pass('answer', { endpoint: id, answer: made });
    log.add({ ...seen, status: answer.status, ...(problem ? { problem } : {}) });
    return answer;
  }

  return {
    handle,
    ...(gateway ? { gateway } : {}),
    fetch: async (request) =>
      writeFetchResponse(await handle(await readFetchRequest(request, limit), request.signal)),
    requests: log.list,
    setFaults(ids) {
      faults = findFaults(ids, options.profile);
    },
  };
}
