// The calls of the control interface: the operations of the table, and what can be asked.
import type { Json, JsonObject } from '../../../dialect/message.ts';
import { type Text, text } from '../../../text.ts';
import type { Context } from '../../context.ts';
import type { Control } from '../../control/control.ts';
import { expectationFields } from '../../control/expectation.ts';
import type { Fields, Reading } from '../../control/field.ts';
import type { Operation } from '../../control/operation.ts';
import { operations } from '../../control/operations.ts';
import { readFields } from '../../control/read-fields.ts';
import { requestJson } from '../../control/request-json.ts';
import { faults } from '../../faults.ts';

export interface CallAt {
  readonly context: Context;
  readonly control: Control;
  readonly given: Json;
  readonly reading: Reading;
  readonly signal: AbortSignal | undefined;
}

export interface CallAnswer {
  readonly status?: number;
  readonly body: JsonObject;
}

export interface Call {
  readonly method: 'GET' | 'POST';
  /** Below the prefix of the interface; empty for the prefix itself. */
  readonly path: string;
  readonly title: Text;
  readonly help: Text;
  readonly fields: Fields;
  readonly examples: readonly JsonObject[];
  /** Undefined after a mistake in the body, which is among those of the reading. */
  readonly answer: (at: CallAt) => Promise<CallAnswer | undefined>;
}

const ofOperation = (operation: Operation): Call => ({
  method: 'POST',
  path: `/${operation.id}`,
  title: operation.title,
  help: operation.help,
  fields: operation.fields,
  examples: operation.examples,
  async answer({ control, given, reading }) {
    if (!operation.prepare(given, reading)) return undefined;
    return { body: await control.perform(operation.id, given as JsonObject) };
  },
});

const state: Call = {
  method: 'GET',
  path: '',
  title: text('当前状态', 'How it stands'),
  help: text(
    '故障、人员、网络、时钟、密钥、会话的当前状态；不含任何秘密。',
    'Faults, persona, network, clock, keys and sessions as they stand; nothing secret.',
  ),
  fields: {},
  examples: [],
  answer: async ({ control }) => ({ body: await control.state() }),
};

const knownFaults: Call = {
  method: 'GET',
  path: '/faults',
  title: text('可用的故障', 'Faults there are'),
  help: text('适用于这个平台的全部故障。', 'All faults that this platform can have.'),
  fields: {},
  examples: [],
  answer: async ({ context }) => ({
    body: {
      faults: faults
        .filter((fault) => fault.appliesTo(context.profile))
        .map(({ id, title, caughtBy }) => ({
          id,
          title: { ...title },
          ...(caughtBy === undefined ? {} : { caughtBy }),
        })),
    },
  }),
};

const requests: Call = {
  method: 'GET',
  path: '/requests',
  title: text('最近的请求', 'The last requests'),
  help: text(
    '最近 200 个请求，最早的在前：端点、方法、状态码、参数名（不含值）、问题、起作用的故障。',
    'The last 200 requests, oldest first: endpoint, method, status, names of parameters (no values), what was wrong, faults that struck.',
  ),
  fields: {},
  examples: [],
  answer: async ({ context }) => ({ body: { requests: context.requests().map(requestJson) } }),
};

/** Requests that a failed expectation shows. */
const lately = 10;

const expectRequest: Call = {
  method: 'POST',
  path: '/expect',
  title: text('等待请求', 'Expect a request'),
  help: text(
    '已有或在时限内到来的第一个相符的请求，立即应答；到时没有则应答 408，并列出最近的请求。',
    'Answers with the first request that fits, at once when it has come already; 408 with the last requests when the time is up.',
  ),
  fields: expectationFields,
  examples: [
    { endpoint: 'token', status: 200, within: 10 },
    { endpoint: 'userinfo', problem: false, within: 0 },
  ],
  async answer({ context, control, given, reading, signal }) {
    const wanted = readFields(expectationFields, given, reading);
    if (reading.mistakes.length > 0) return undefined;
    const seen = await control.expect(wanted, signal);
    if (seen) return { body: { request: requestJson(seen) } };
    const message = text('时限内没有相符的请求。', 'No request that fits came in time.');
    const hint = text(
      '对照最近的请求，核对条件与时限。',
      'Compare the last requests with what was expected.',
    );
    return {
      status: 408,
      body: {
        error: { code: 'not-seen', message: { ...message }, hint: { ...hint } },
        requests: context.requests().slice(-lately).map(requestJson),
      },
    };
  },
};

export const controlCalls: readonly Call[] = [
  state,
  knownFaults,
  requests,
  expectRequest,
  ...operations.map(ofOperation),
];
