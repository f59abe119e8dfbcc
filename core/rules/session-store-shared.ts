// Several instances share one session store.
import { text } from '../text.ts';
import type { Rule } from './rule.ts';
import { replaceValue } from './value/replace-value.ts';

export const sessionStoreShared: Rule = {
  id: 'session-store-shared',
  severity: 'error',
  title: text('多实例必须共享会话存储', 'Several instances share one session store'),
  why: text(
    '内存里的会话只在一个进程里。两个实例时，约一半的回调会落到没有 state 的那个实例上，表现为时好时坏的“state 无效”。',
    'A session in memory exists in one process only. With two instances about half of the callbacks reach the one that does not know the state: logins fail at random.',
  ),
  references: ['RFC 6749 §10.12', 'RFC 9700 §4.7.1'],
  examples: {
    bad: '{ "session": { "store": "memory", "instances": 2 } }',
    good: '{ "session": { "store": "redis", "instances": 2 } }',
  },
  fixable: true,
  *check({ config: { session }, document }) {
    if (session.store !== 'memory' || session.instances <= 1) return;
    yield {
      at: document.placeOf(['session', 'store']),
      message: text(
        `${session.instances} 个实例使用内存会话，彼此看不到对方的会话`,
        `${session.instances} instances with sessions in memory do not see each other’s`,
      ),
      hint: text('改用 redis，或只运行一个实例。', 'Use redis, or run one instance.'),
      related: [
        {
          at: document.placeOf(['session', 'instances']),
          message: text('实例数', 'The number of instances'),
        },
      ],
      fix: replaceValue(document, ['session', 'store'], 'redis'),
    };
  },
};
