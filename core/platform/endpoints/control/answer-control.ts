// The control interface: JSON over HTTP for tests and tools on this machine.
import type { HttpAnswer, HttpRequest, Json, JsonObject } from '../../../dialect/message.ts';
import { UserError } from '../../../errors.ts';
import { type Text, text } from '../../../text.ts';
import { jsonAnswer, withHeaders } from '../../answers.ts';
import type { Context } from '../../context.ts';
import type { Control } from '../../control/control.ts';
import { type Mistake, pathName, type Reading } from '../../control/field.ts';
import { type Call, controlCalls } from './control-calls.ts';
import { refuseFromElsewhere } from './from-elsewhere.ts';

const both = ({ zh, en }: Text): JsonObject => ({ zh, en });

const refusal = (status: number, error: JsonObject): HttpAnswer => jsonAnswer(status, { error });

const userRefusal = (status: number, { code, text: found, hint }: UserError): HttpAnswer =>
  refusal(status, { code, message: both(found), hint: both(hint) });

const mistakesRefusal = (mistakes: readonly Mistake[]): HttpAnswer =>
  refusal(400, {
    code: 'value-wrong',
    ...(mistakes[0] ? { message: both(mistakes[0].text), hint: both(mistakes[0].hint) } : {}),
    mistakes: mistakes.map(({ path, text: found, hint }) => ({
      path: pathName(path),
      message: both(found),
      hint: both(hint),
    })),
  });

const notFound = (path: string): UserError =>
  new UserError({
    code: 'call-unknown',
    text: text(`控制接口没有 ${path.slice(0, 60)}。`, `The control interface has no ${path.slice(0, 60)}.`),
    hint: text(
      `可用：${controlCalls.map((call) => `${call.method} ${call.path}`).join('、')}。`,
      `It has: ${controlCalls.map((call) => `${call.method} ${call.path}`).join(', ')}.`,
    ),
  });

const wrongMethod = (method: string, allowed: readonly string[]): UserError =>
  new UserError({
    code: 'method-wrong',
    text: text(
      `请求方法是 ${method}，应为 ${allowed.join('、')}。`,
      `The method is ${method}; ${allowed.join(', ')} was expected.`,
    ),
    hint: text('请换用该方法。', 'Use that method.'),
  });

const notJson = (found: Text): UserError =>
  new UserError({
    code: 'body-not-json',
    text: text(
      `请求体${found.zh}，应为 application/json 的 JSON 对象。`,
      `The body ${found.en}; a JSON object as application/json was expected.`,
    ),
    hint: text(
      '加上 Content-Type: application/json，内容写成 { … }；没有内容时写 {}。',
      'Send Content-Type: application/json and { … }, or {} for nothing.',
    ),
  });

/** Throws a UserError. Other web pages cannot send this type without being asked first, and the answer to that is no. */
function readBody({ headers, body }: HttpRequest): Json {
  const type = headers['content-type'];
  if (!/^application\/json\s*(;|$)/i.test(type ?? ''))
    throw notJson(
      type === undefined
        ? text('没有 Content-Type', 'has no Content-Type')
        : text(`的类型是 ${type.slice(0, 60)}`, `is ${type.slice(0, 60)}`),
    );
  try {
    return JSON.parse(body === '' ? '{}' : body);
  } catch {
    throw notJson(text('不是合法的 JSON', 'is no JSON'));
  }
}

async function carryOut(call: Call, given: Json, context: Context, control: Control, signal?: AbortSignal) {
  const reading: Reading = { path: [], known: control.known, mistakes: [] };
  const answer = await call.answer({ context, control, given, reading, signal });
  return answer === undefined
    ? mistakesRefusal(reading.mistakes)
    : jsonAnswer(answer.status ?? 200, answer.body);
}

/** `path` is what follows the prefix of the interface. Never fails: every mistake is an answer with its reason. */
export async function answerControl(
  context: Context,
  control: Control,
  path: string,
  request: HttpRequest,
  signal?: AbortSignal,
): Promise<HttpAnswer> {
  const secure = (answer: HttpAnswer) =>
    withHeaders(answer, {
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
    });
  try {
    refuseFromElsewhere(request, context.baseUrl);
  } catch (error) {
    if (error instanceof UserError) return secure(userRefusal(403, error));
    throw error;
  }
  const calls = controlCalls.filter((call) => call.path === path);
  if (calls.length === 0) return secure(userRefusal(404, notFound(path)));
  const call = calls.find(({ method }) => method === request.method);
  if (!call) {
    const allowed = calls.map(({ method }) => method);
    return withHeaders(secure(userRefusal(405, wrongMethod(request.method, allowed))), {
      allow: allowed.join(', '),
    });
  }
  try {
    const given = call.method === 'GET' ? {} : readBody(request);
    return secure(await carryOut(call, given, context, control, signal));
  } catch (error) {
    if (error instanceof UserError) return secure(userRefusal(400, error));
    throw error;
  }
}
