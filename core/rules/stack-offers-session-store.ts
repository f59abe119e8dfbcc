// The stack's template can keep sessions where the config wants them.
import { text } from '../text.ts';
import type { Rule } from './rule.ts';

export const stackOffersSessionStore: Rule = {
  id: 'stack-offers-session-store',
  severity: 'error',
  title: text('技术栈须支持所选的会话存储', 'The stack can keep sessions where they are wanted'),
  why: text(
    '每个模板用所在生态自己的办法保存会话。没有 Redis 办法的模板（如只依赖 Servlet 规范的模板，会话归容器管理）无法让几个实例共享登录状态。',
    'A template keeps sessions by its ecosystem’s own means. One that has none for Redis (such as the one built on the servlet API alone, where the container keeps them) cannot share logins between instances.',
  ),
  references: ['RFC 9700 §4.7.1'],
  examples: {
    bad: '{ "stack": "sample-memory-only", "session": { "store": "redis" } }',
    good: '{ "stack": "node-express", "session": { "store": "redis" } }',
  },
  binding: true,
  *check({ config: { stack: id, session }, stacks, document }) {
    const stack = stacks?.find((one) => one.id === id);
    if (!stack || stack.sessionStores.includes(session.store)) return;
    const able = (stacks ?? [])
      .filter(({ sessionStores }) => sessionStores.includes(session.store))
      .map((one) => one.id);
    yield {
      at: document.placeOf(['session', 'store']),
      message: text(
        `技术栈 ${id} 的会话只能存放在 ${stack.sessionStores.join('、')}，而这里要 ${session.store}`,
        `Stack ${id} keeps sessions in ${stack.sessionStores.join(', ')}, not in ${session.store}`,
      ),
      hint: text(
        `改用 ${stack.sessionStores.join('、')} 并只运行一个实例，或换用 ${able.join('、')}。`,
        `Use ${stack.sessionStores.join(', ')} and one instance, or one of these stacks: ${able.join(', ')}.`,
      ),
      related: [
        { at: document.placeOf(['stack']), message: text('所选的技术栈', 'The stack that was chosen') },
      ],
    };
  },
};
