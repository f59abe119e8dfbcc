// The embedded test platform: a fetch handler that plays the platform a profile describes.
import type { HttpAnswer, HttpRequest } from '../dialect/message.ts';
import { type Text, text } from '../text.ts';
import { withHeaders } from './answers.ts';
import { type Context, createContext } from './context.ts';
import { createControl } from './control/create-control.ts';
import { knownNames } from './control/known-names.ts';
import { createOwnRoutes } from './control-routes.ts';
import type { Endpoint, Handled } from './endpoint.ts';
import { endLogins } from './endpoints/logout/end-logins.ts';
import { findFaults } from './faults.ts';
import { readFetchRequest, writeFetchResponse } from './fetch-message.ts';
import { withGateway } from './gateway/with-gateway.ts';
import type { Fate } from './network-conditions.ts';
import { parameterNames } from './parameter-names.ts';
import { pause } from './pause.ts';
import { ConnectionBroken, type Platform, type PlatformOptions, type WireAnswer } from './platform-shape.ts';
import type { Problem } from './refusal.ts';
import { createRoutes } from './routes.ts';
import { showProblem } from './show-page.ts';

/** Characters of a request's body and of its URL. */
const limit = 64 * 1024;

/** Milliseconds a late answer takes: to be felt, and within every sensible time limit. */
const late = 800;

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

/** What a gateway in front of the platform answers. */
const gatewayAnswer = ({ status, retryAfter }: NonNullable<Fate['refusal']>): HttpAnswer => ({
  status,
  headers: {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
  },
  body: `${status}\n`,
});

const delayed = async (milliseconds: number, signal: AbortSignal | undefined): Promise<void> => {
  if (milliseconds > 0) await pause(milliseconds, signal);
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
  const context = createContext(options, findFaults(options.faults ?? [], options.profile));
  const { log } = context;
  const routes = createRoutes(context);
  const systemsUse = [...routes.values()].filter(({ own }) => !own).map(({ id }) => id);
  const control = createControl(
    context,
    knownNames(context, [...new Set([...systemsUse, 'backchannel-logout', 'unknown'])]),
  );
  const ownRoute = createOwnRoutes(context, control);
  const gateway = gatewayIn?.(context);

  const refuse = (request: HttpRequest, status: number, problem: Problem): Handled =>
    showProblem(context, request, problem, { status });

  function dispatch(
    at: Context,
    request: HttpRequest,
    endpoint: Endpoint | undefined,
    signal: AbortSignal | undefined,
  ): Handled | Promise<Handled> {
    if (request.body.length > limit || request.url.length > limit) return refuse(request, 413, tooLarge);
    if (!endpoint) return refuse(request, 404, notFound);
    if (endpoint.methods.includes(request.method)) return endpoint.handle(at, request, signal);
    const { answer, ...rest } = refuse(request, 405, wrongMethod(endpoint));
    return { ...rest, answer: withHeaders(answer, { allow: endpoint.methods.join(', ') }) };
  }

  /** What systems and browsers talk to: faults and network conditions strike here, and every request is kept. */
  async function answerSystem(
    received: HttpRequest,
    request: HttpRequest,
    endpoint: Endpoint | undefined,
    signal: AbortSignal | undefined,
  ): Promise<WireAnswer> {
    const id = endpoint?.id ?? 'unknown';
    const { pass, struck } = context.faultsInForce.forRequest(id);
    const network = context.network.strike(id);
    const { fate } = pass('connection', { endpoint: id, fate: network.reset ? 'reset' : 'answer' });
    const at = context.now();
    const keep = (status: number, problem?: Text) => {
      const striking = [...network.struck, ...struck()];
      log.add({
        at,
        endpoint: id,
        method: received.method,
        status,
        parameters: parameterNames(received),
        ...(problem ? { problem } : {}),
        ...(striking.length > 0 ? { struck: striking } : {}),
      });
    };
    await delayed(network.latency + (fate === 'late' ? late : 0), signal).catch((gone: unknown) => {
      keep(0);
      throw gone;
    });
    if (fate === 'reset' || fate === 'silence') keep(0);
    if (fate === 'reset') throw new ConnectionBroken();
    if (fate === 'silence') return silence(signal);
    const { answer: made, problem } = network.refusal
      ? { answer: gatewayAnswer(network.refusal) }
      : await dispatch({ ...context, pass }, request, endpoint, signal);
    const { answer } = pass('answer', { endpoint: id, answer: made });
    keep(answer.status, problem);
    // The next request finds what the script does after this one.
    await control.settled();
    return answer;
  }

  async function handle(received: HttpRequest, signal?: AbortSignal): Promise<WireAnswer> {
    const request = received.method === 'HEAD' ? { ...received, method: 'GET' } : received;
    const { pathname } = new URL(request.url);
    const endpoint = routes.get(pathname) ?? ownRoute(pathname);
    if (!endpoint?.own) return answerSystem(received, request, endpoint, signal);
    return (await dispatch(context, request, endpoint, signal)).answer;
  }

  return {
    handle,
    ...(gateway ? { gateway } : {}),
    fetch: async (request) =>
      writeFetchResponse(await handle(await readFetchRequest(request, limit), request.signal)),
    requests: log.list,
    setFaults: (ids) => context.faultsInForce.set(findFaults(ids, options.profile)),
    control,
    rotateKeys: context.keys.rotate,
    endLogins: (personaId) => endLogins(context, personaId),
  };
}
