// The token endpoint answers with a web page.
import { text } from '../../text.ts';
import { type Fault, withToken } from '../fault.ts';

const page =
  '<!doctype html><html lang="zh-CN"><head><title>统一身份认证</title></head><body><h1>请登录</h1></body></html>';

export const htmlAnswer: Fault = {
  id: 'html-answer',
  title: text('令牌应答是网页', 'The token answer is a web page'),
  description: text(
    '令牌端点以 200 返回登录网页而不是 JSON；多因地址写错，或网关、代理把请求转到了登录页。',
    'The token endpoint answers 200 with a login page instead of JSON; the address is wrong, or a gateway sends the request to a login page.',
  ),
  caughtBy: 'answer-is-json',
  system: 'refuse',
  appliesTo: withToken,
  hook: {
    seam: 'answer',
    change: (message) =>
      message.endpoint === 'token'
        ? {
            ...message,
            answer: { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: page },
          }
        : message,
  },
};
