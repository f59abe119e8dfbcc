// Keys of the platform and scopes of the request: what OpenID Connect leaves to the system.
import { text } from '../../text.ts';
import { accepted, firstOf } from '../judge.ts';
import { type Module, module, type Setting } from '../module.ts';
import type { Play } from '../play.ts';
import { unasked } from '../unasked.ts';

const noIdToken = ({ profile }: Setting) =>
  profile.flow === 'oidc-code'
    ? undefined
    : text('这个平台不签发 id_token。', 'This platform issues no id_token.');

/** Seconds after which every library reads the keys again, when it meets one it does not know. */
const keysKept = 61;

async function loginOf(play: Play) {
  const browser = play.browser();
  return accepted(play, browser, await play.logIn(browser));
}

export const keyModules: readonly Module[] = [
  module({
    id: 'client-test-signing-key-rotation',
    title: text('两次登录之间轮换密钥', 'The keys rotate between two logins'),
    kind: 'positive',
    plays: text(
      '登录一次，平台公布并换用新密钥，再登录一次；不成功时一分钟后再试',
      'One login; the platform publishes a new key and signs with it; another login, and one more a minute later if that fails',
    ),
    expects: text('遇到不认识的 kid 重新读取公钥', 'The keys are read again when a kid is unknown'),
    alone: true,
    ownKeys: true,
    longest: 180,
    references: ['OIDC Core §10.1.1'],
    notApplicable: (setting) =>
      noIdToken(setting) ??
      (setting.system
        ? undefined
        : text(
            '系统没有由工具启动，它已读过的公钥不能让它忘记。',
            'The system was not started by the tool, and cannot be made to forget the keys it has read.',
          )),
    async play(play) {
      await play.restart();
      const judgement = (await loginOf(play)) ?? unasked(play, 'jwks');
      if (judgement) return judgement;
      await play.seat.rotateKeys();
      if ((await loginOf(play)) === undefined) return undefined;
      await play.wait(keysKept * 1000);
      return loginOf(play);
    },
    cause: text('公钥只读一次，一直缓存。', 'The keys are read once and kept for ever.'),
    hint: text(
      '遇到不认识的 kid 时重新读取公钥（限制频率），再验一次签名。',
      'Read the keys again when a kid is unknown (not too often), and verify once more.',
    ),
  }),
  module({
    id: 'client-test-scope-userinfo-claims',
    title: text('按 scope 取用户信息', 'Claims asked for by scope'),
    kind: 'positive',
    plays: text(
      '平台只给出 scope 覆盖的用户信息',
      'The platform releases the claims that the scope covers, and no others',
    ),
    expects: text(
      'scope 有 openid，并要到显示当前用户所需的信息',
      'The scope has openid and covers what the who page shows',
    ),
    plans: ['full'],
    references: ['OIDC Core §5.4'],
    notApplicable: noIdToken,
    play: (play) =>
      firstOf(
        () => loginOf(play),
        () => {
          const [{ scope = '' } = {}] = play.seat.authorizations();
          if (scope.split(' ').includes('openid')) return unasked(play, 'userinfo');
          return {
            message: text(
              `scope 是“${scope}”，其中没有 openid。`,
              `The scope was “${scope}”, without openid.`,
            ),
          };
        },
      ),
    cause: text(
      'scope 没有写全，平台不给出显示当前用户所需的信息。',
      'The scope is incomplete, and the platform does not release what the who page shows.',
    ),
    hint: text(
      '请求 openid 和所需信息对应的 scope。',
      'Ask for openid and for the scopes of the claims that are needed.',
    ),
  }),
];
