// Whose account it is: many persons at once, persons nobody here knows, two who are hard to tell apart.
import { text } from '../../text.ts';
import { crowd, twins } from '../crowd.ts';
import { accepted, firstOf, refused, whoWords } from '../judge.ts';
import { type Module, module } from '../module.ts';

const base = { kind: 'negative', plans: ['full'] } as const;

export const accountModules: readonly Module[] = [
  module({
    ...base,
    id: 'parallel-logins',
    title: text('并发登录互不串号', 'Logins in parallel do not cross'),
    kind: 'positive',
    plays: text('许多浏览器同时以不同的人登录', 'Many browsers log in at once, as different persons'),
    personas: ({ facts }) => (facts.takesAnybody ? crowd(50) : undefined),
    expects: text('每个浏览器登录的都是自己的人', 'Each browser is signed in as its own person'),
    alone: true,
    async play(play) {
      const { parallelLogins } = play.facts;
      const logins = Array.from({ length: parallelLogins }, (_, at) => ({
        browser: play.browser(),
        persona: (play.personas[at % play.personas.length] ?? play.personas[0]).id,
      }));
      const pages = await Promise.all(logins.map(({ browser, persona }) => play.logIn(browser, { persona })));
      for (const [at, { browser, persona }] of logins.entries()) {
        const page = pages[at];
        const violation = page && (await accepted(play, browser, page, persona));
        if (violation) return violation;
      }
      return undefined;
    },
    cause: text(
      '登录途中的数据或当前用户存放在各请求共用的变量里。',
      'What belongs to one login stands in a variable that requests share.',
    ),
    hint: text('只放进会话或请求自己的对象。', 'Keep it in the session or in an object of the request.'),
  }),
  module({
    ...base,
    id: 'account-unbound',
    title: text('没有本地账号的人', 'A person without a local account'),
    plays: text(
      '平台上的真人登录，本系统没有他的账号',
      'A real person of the platform logs in who has no account here',
    ),
    expects: text('不进入，说明怎样开通', 'Not let in, and told how to get one'),
    startedAs: ({ facts }) => (facts.stranger === undefined ? 'stranger' : undefined),
    notApplicable: ({ facts, system }) =>
      facts.stranger !== undefined || system?.variants.stranger
        ? undefined
        : text(
            '不知道谁没有本地账号；在 systemTest 里用 "stranger" 指明一个测试人员后适用。',
            'Nobody knows who has no account; it applies once "stranger" in `systemTest` names a test person.',
          ),
    async play(play) {
      const { stranger } = play.facts;
      const browser = play.browser();
      const another = play.personas[1] ?? play.personas[0];
      return refused(play, browser, await play.logIn(browser, { persona: stranger ?? another.id }));
    },
    cause: text('平台认识的人都放了进来。', 'Whoever the platform knows is let in.'),
    hint: text(
      '按平台的账号唯一标识查找本地账号，没有就拒绝并说明。',
      'Look the account up by the platform’s unique id, and refuse with an explanation where there is none.',
    ),
  }),
  module({
    ...base,
    id: 'account-disabled',
    title: text('本地账号已停用的人', 'A person whose local account is disabled'),
    plays: text(
      '平台上正常的人登录，他在本系统的账号已停用',
      'A person in good standing at the platform logs in whose account here is disabled',
    ),
    expects: text('不进入，说明账号已停用', 'Not let in, and told that the account is disabled'),
    startedAs: ({ facts }) => (facts.disabled === undefined ? 'stranger' : undefined),
    references: ['GB/T 22239 8.1.4.2'],
    notApplicable: ({ facts, system }) =>
      (facts.disabled ?? system?.variants.stranger?.disabled) !== undefined
        ? undefined
        : text(
            '不知道谁的本地账号已停用；停用一个测试人员的账号，在 systemTest 里用 "disabled" 指明他之后适用。',
            'Nobody knows whose account is disabled; disable that of a test person and name him in "disabled" of `systemTest`.',
          ),
    async play(play) {
      const persona = play.facts.disabled ?? play.system?.variants.stranger?.disabled ?? '';
      const browser = play.browser();
      return refused(play, browser, await play.logIn(browser, { persona }));
    },
    cause: text(
      '登录时只看平台的应答，没有看本地账号的状态。',
      'The login looks at the answer of the platform, not at the state of the local account.',
    ),
    hint: text(
      '找到本地账号后先看它是否停用；停用时已有的会话也要失效。',
      'Once the local account is found see whether it is disabled; sessions it has must end too.',
    ),
  }),
  module({
    ...base,
    id: 'account-not-merged',
    title: text('两个平台账号不并成一个', 'Two accounts of the platform are not taken for one'),
    plays: text(
      '两个人的账号唯一标识不同，登录名、邮箱、手机号却相同',
      'Two persons with different unique ids share login name, e-mail and mobile number',
    ),
    personas: () => twins,
    expects: text('第二个人不会被认作第一个', 'The second one is not taken for the first'),
    notApplicable: ({ facts }) =>
      facts.takesAnybody
        ? undefined
        : text(
            '只有首次登录时自动开通账号的系统才能由两个新人检验；本系统的账号由人绑定。',
            'Two new persons can show it only where accounts are made at the first login; here somebody binds them.',
          ),
    async play(play) {
      const [first, second] = play.personas;
      if (!second) throw new Error('two persons are needed');
      const one = play.browser();
      const two = play.browser();
      return firstOf(
        async () => accepted(play, one, await play.logIn(one, { persona: first.id }), first.id),
        async () => {
          await play.logIn(two, { persona: second.id });
          const who = await play.who(two);
          if (who === undefined || who === 'unknown' || who.id === second.id) return undefined;
          return {
            message: text(
              `${second.id} 登录后进入了 ${whoWords(who)} 的账号。`,
              `${second.id} logged in and was let into the account of ${whoWords(who)}.`,
            ),
          };
        },
      );
    },
    cause: text(
      '本地账号按登录名、邮箱或手机号查找，而它们会改变、会重复。',
      'The local account is looked up by login name, e-mail or mobile number, which change and repeat.',
    ),
    hint: text('只按平台的账号唯一标识绑定。', 'Bind by the platform’s unique id alone.'),
  }),
];
