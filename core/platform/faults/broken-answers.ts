// The ways in which an answer is no answer of an interface: gateways, pages, broken JSON, and the like.
import { type Text, text } from '../../text.ts';
import type { Fault } from '../fault.ts';
import type { WireAnswer } from '../platform-shape.ts';

export interface BrokenAnswer {
  readonly title: Text;
  readonly description: Text;
  readonly caughtBy: string | undefined;
  readonly system?: Fault['system'];
  readonly make: (answer: WireAnswer) => WireAnswer;
}

const html = { 'content-type': 'text/html; charset=utf-8' };
const plain = { 'content-type': 'text/plain; charset=utf-8' };
const json = { 'content-type': 'application/json; charset=utf-8' };

const page = (title: string, words: string) =>
  `<!doctype html><html lang="zh-CN"><head><title>${title}</title></head><body><h1>${words}</h1></body></html>`;

const withBody = (answer: WireAnswer, body: string): WireAnswer => ({ ...answer, body });

/** Characters: more than anybody should read. */
const many = 8 * 1024 * 1024;

/** Name → what is said of the answer, and how it is made of a sound one. */
export const brokenAnswers = {
  html: {
    title: text('是网页', 'is a web page'),
    description: text(
      '以 200 返回登录网页而不是 JSON；地址写错，或网关、代理把请求转到了登录页。',
      'A login page comes with 200 instead of JSON; the address is wrong, or a gateway or proxy took the request.',
    ),
    caughtBy: 'answer-is-json',
    make: () => ({ status: 200, headers: html, body: page('统一身份认证', '请登录') }),
  },
  empty: {
    title: text('是空的', 'is empty'),
    description: text(
      '状态码 200，正文为空；网关超时后常这样应答。',
      'Status 200 and no body; gateways do so after a time-out of their own.',
    ),
    caughtBy: 'answer-successful',
    make: (answer) => withBody(answer, ''),
  },
  broken: {
    title: text('不是合法的 JSON', 'is no valid JSON'),
    description: text(
      '成员名用了单引号，是手工拼接的“JSON”；不可用宽松的解析器迁就。',
      'Its member names stand in single quotes, as in JSON put together by hand; no lenient parser should make up for it.',
    ),
    caughtBy: 'answer-is-json',
    make: (answer) => withBody(answer, answer.body.replaceAll('"', "'")),
  },
  truncated: {
    title: text('被截断', 'is cut off'),
    description: text(
      '正文只有前一半；网关、代理或缓存截断了应答。',
      'Only the first half of the body comes; a gateway, proxy or cache cut it.',
    ),
    caughtBy: 'answer-is-json',
    make: (answer) => withBody(answer, answer.body.slice(0, answer.body.length / 2)),
  },
  array: {
    title: text('是 JSON 数组', 'is a JSON array'),
    description: text(
      '对象被包进了数组；平台升级后结构变了，不可取第一个了事。',
      'The object is wrapped into an array; the platform was upgraded, and taking the first element is no answer.',
    ),
    caughtBy: 'answer-successful',
    make: (answer) => withBody(answer, `[${answer.body}]`),
  },
  null: {
    title: text('是 null', 'is null'),
    description: text(
      '正文是 JSON 的 null；不判断就取成员的程序会崩溃。',
      'The body is JSON’s null; a program that reads members without looking crashes.',
    ),
    caughtBy: 'answer-successful',
    make: (answer) => withBody(answer, 'null'),
  },
  quoted: {
    title: text('是装在字符串里的 JSON', 'is JSON inside a string'),
    description: text(
      '整个应答被再次编码成一个字符串；平台档案没有说明，就须拒绝并向运营方确认。',
      'The whole answer is encoded once more, as a string; unless the profile says so a system has to refuse and ask the operator.',
    ),
    caughtBy: 'answer-successful',
    make: (answer) => withBody(answer, JSON.stringify(answer.body)),
  },
  huge: {
    title: text('有 8 MB', 'has 8 MB'),
    description: text(
      '应答远大于令牌或用户信息应有的大小；不设上限的系统会被耗尽内存。',
      'The answer is far larger than any token or user info; a system without a limit runs out of memory.',
    ),
    caughtBy: 'answer-successful',
    make: (answer) => withBody(answer, answer.body.replace('{', `{"padding":"${'x'.repeat(many)}",`)),
  },
  'with-mark': {
    title: text('带字节顺序标记', 'begins with a byte order mark'),
    description: text(
      'JSON 前面有 UTF-8 的字节顺序标记；RFC 8259 §8.1 不许平台加，允许读的一方忽略。',
      'A UTF-8 byte order mark stands before the JSON; RFC 8259 §8.1 forbids it, and lets readers pass it over.',
    ),
    caughtBy: undefined,
    system: 'either',
    make: (answer) => withBody(answer, `\uFEFF${answer.body}`),
  },
  redirect: {
    title: text('是跳转', 'is a redirect'),
    description: text(
      '302 到登录页；网关要求先登录，或 http 被转到 https。不可跟随：密钥和令牌会被带到别处。',
      'A 302 to a login page; a gateway wants a login, or http is sent on to https. Not to be followed: it would carry secrets elsewhere.',
    ),
    caughtBy: 'answer-successful',
    make: () => ({ status: 302, headers: { location: '/login' }, body: '' }),
  },
  forbidden: {
    title: text('是 403：出口地址未登记', 'is 403, the egress address is not registered'),
    description: text(
      '平台只对登记过的出口 IP 开放，用纯文本 403 拒绝；换服务器、换出口之后常见。',
      'The platform is open to registered addresses only and says so in plain text; common after a move to another server or exit.',
    ),
    caughtBy: 'address-permitted',
    make: () => ({ status: 403, headers: plain, body: '当前 IP 不在白名单内 (IP not allowed)\n' }),
  },
  limited: {
    title: text('是 429：请求过多', 'is 429, too many requests'),
    description: text(
      '平台限流，Retry-After 说明多久以后再来；授权码不可自动重发。',
      'The platform limits requests, and Retry-After says when to come back; a code must not be sent again by itself.',
    ),
    caughtBy: 'answer-successful',
    make: () => ({
      status: 429,
      headers: { ...json, 'retry-after': '30' },
      body: '{"error":"too_many_requests","error_description":"Try again in 30 seconds"}',
    }),
  },
  failed: {
    title: text('是 500', 'is 500'),
    description: text(
      '平台内部出错，返回框架自带的错误 JSON，没有约定的结构。',
      'The platform failed inside and answers with its framework’s own error JSON, of no agreed shape.',
    ),
    caughtBy: 'answer-successful',
    make: () => ({
      status: 500,
      headers: json,
      body: '{"timestamp":1700000000000,"status":500,"error":"Internal Server Error","path":"/"}',
    }),
  },
  'bad-gateway': {
    title: text('是网关的 502 网页', 'is a gateway’s 502 page'),
    description: text(
      '网关连不上平台的后端，返回自己的网页。',
      'A gateway cannot reach the platform behind it and answers with a page of its own.',
    ),
    caughtBy: 'answer-is-json',
    make: () => ({ status: 502, headers: html, body: page('502 Bad Gateway', '502 Bad Gateway') }),
  },
  unavailable: {
    title: text('是 503', 'is 503'),
    description: text('平台正在维护，正文为空。', 'The platform is under maintenance; the body is empty.'),
    caughtBy: 'answer-successful',
    make: () => ({ status: 503, headers: { 'retry-after': '120' }, body: '' }),
  },
} satisfies Readonly<Record<string, BrokenAnswer>>;
