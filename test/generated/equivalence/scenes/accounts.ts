// Local accounts: disabled, locked, bound to somebody else, unbound.
import { text } from '../../../../core/text.ts';
import { atTheFirst, type Scene } from '../scene.ts';

const another = 'lisi';
const password = 'Another-Pass1';

export const accounts: readonly Scene[] = [
  {
    id: 'account-command',
    title: text('账号命令', 'The account command'),
    appliesTo: atTheFirst,
    async play({ system }, browser) {
      const run = async (words: readonly string[], given = '') => {
        const said = await system
          .run('account', words, { ACCOUNT_PASSWORD: given })
          .then((output) => `said ${output.trim()}`)
          .catch((error: Error) => `refused: ${error.message.split('\n').slice(1).join(' ').trim()}`);
        browser.note(`account ${words.join(' ')} → ${said}`);
      };
      await run(['add', another, '--name', '李四'], 'short');
      await run(['add', another, '--name', '李四'], 'onlysmallletters');
      await run(['add', another, '--name', '李四'], password);
      await run(['add', another.toUpperCase()], password);
      await run(['add', 'x y'], password);
      await run(['add', '𠮷野.家-1'], password);
      await run(['disable', 'nobody']);
      await run(['password', 'nobody'], password);
      await run(['bind', another]);
      await run(['add', 'root', '--role', 'god'], password);
      await run(['list']);
    },
  },
  {
    id: 'account-of-somebody-else',
    title: text('已绑定给别人的本地账号', 'A local account that is bound to somebody else'),
    appliesTo: atTheFirst,
    async play({ logIn, bind }, browser) {
      const page = await logIn(browser, 'zhao-jida');
      await bind(page, browser);
      await browser.ask('/api/me');
    },
  },
  {
    id: 'locked-after-five',
    title: text('连续输错五次锁定，到时解锁', 'Locked after five wrong passwords, unlocked in time'),
    appliesTo: atTheFirst,
    async play({ logIn, letPass }, browser) {
      const page = await logIn(browser, 'ayinuer');
      for (let guess = 1; guess <= 6; guess++)
        await browser.submit(page, '/auth/bind', { username: another, password: `guess-${guess}` });
      await browser.submit(page, '/auth/bind', { username: another, password });
      await letPass(15 * 60 + 2);
      const later = await logIn(browser, 'ayinuer');
      await browser.submit(later, '/auth/bind', { username: another.toUpperCase(), password });
    },
  },
  {
    id: 'account-disabled',
    title: text(
      '账号停用：在线的失效，不能再登录；恢复后可以',
      'Account disabled: out at once, not let in; enabled again: let in',
    ),
    async play({ logIn, system }, browser) {
      await logIn(browser);
      await browser.ask('/api/me');
      await system.run('account', ['disable', system.account]);
      await browser.ask('/');
      await browser.ask('/api/me');
      await logIn(browser);
      await system.run('account', ['enable', system.account]);
      await logIn(browser);
      await browser.ask('/api/me');
    },
  },
  {
    id: 'unbound-by-oneself',
    title: text('自己解除绑定，再次绑定', 'Unbound by oneself, and bound again'),
    async play({ logIn, bind }, browser) {
      const home = await logIn(browser);
      await browser.submit(home, '/auth/unbind');
      await browser.ask('/api/me');
      await bind(await logIn(browser), browser);
    },
  },
  {
    id: 'unbound-by-admin',
    title: text(
      '管理员解除绑定：在线的失效；管理员绑定',
      'Unbound by an administrator: out at once; bound by one',
    ),
    appliesTo: atTheFirst,
    async play({ logIn, system }, browser) {
      await logIn(browser);
      await system.run('account', ['unbind', system.account]);
      await browser.ask('/api/me');
      await system.run('account', ['bind', system.account, '--subject', 'U99000001']);
      await logIn(browser);
    },
  },
  {
    id: 'binding-expired',
    title: text('绑定页停留超过十分钟', 'More than ten minutes at the page that binds'),
    appliesTo: atTheFirst,
    async play({ logIn, bind, letPass }, browser) {
      const page = await logIn(browser, 'chen-mo');
      await letPass(601);
      await bind(page, browser);
    },
  },
];
