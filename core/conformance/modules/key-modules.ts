// Keys of the platform and scopes of the request: what OpenID Connect leaves to the system.
import { text } from '../../text.ts';
import { cleanLogin } from '../clean-login.ts';
import { firstOf } from '../judge.ts';
import { type Judgement, type Module, module } from '../module.ts';
import { noIdToken } from '../not-used.ts';
import type { Play } from '../play.ts';
import { readAnew } from '../read-anew.ts';
import { unasked } from '../unasked.ts';

/** Seconds after which every library reads the keys again, when it meets one it does not know. */
const keysKept = 61;

const notStarted = text(
  '系统没有由工具启动，可能早已读过发现文档，不能让它重新读取；在 systemTest 里写 "start" 后适用。',
  'The system was not started by the tool, may have read the discovery document long ago and cannot be made to read it anew; it applies with "start" in `systemTest`.',
);

async function afterRotation(play: Play) {
  await play.seat.rotateKeys();
  if ((await cleanLogin(play)) === undefined) return undefined;
  await play.wait(keysKept * 1000);
  return cleanLogin(play);
}

const withoutPkce: Judgement = {
  moot: text(
    '系统的授权请求本来就没有 PKCE 质询，没有什么可以降级；见 pkce-fresh。',
    'The authorization requests of the system have no PKCE challenge to begin with, and nothing can be downgraded; see pkce-fresh.',
  ),
};

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
    reads: 'keys',
    ownKeys: true,
    longest: 180,
    references: ['OIDC Core §10.1.1'],
    notApplicable: (setting) =>
      noIdToken(setting) ??
      (setting.system
        ? undefined
        : text(
            '系统没有由工具启动，它已读过的公钥不能让它忘记；在 systemTest 里写 "start" 后适用。',
            'The system was not started by the tool and cannot be made to forget the keys it has read; it applies with "start" in `systemTest`.',
          )),
    play: (play) =>
      readAnew(
        play,
        ['jwks'],
        async () => (await cleanLogin(play)) ?? unasked(play, 'jwks') ?? afterRotation(play),
      ),
    cause: text('公钥只读一次，一直缓存。', 'The keys are read once and kept for ever.'),
    hint: text(
      '遇到不认识的 kid 时重新读取公钥（限制频率），再验一次签名。',
      'Read the keys again when a kid is unknown (not too often), and verify once more.',
    ),
  }),
  module({
    id: 'pkce-not-downgraded',
    title: text('PKCE 不降级', 'PKCE is not downgraded'),
    kind: 'negative',
    plays: text(
      '发现文档只公布 PKCE 方法 plain，有人在途中改了它，或平台配置有误',
      'The discovery document announces the PKCE method plain alone: somebody changed it on its way, or the platform is set up wrongly',
    ),
    expects: text(
      '授权请求仍用 S256，或者不开始登录',
      'The authorization request says S256 all the same, or no login begins',
    ),
    alone: true,
    reads: 'discovery',
    references: ['RFC 7636 §7.2', 'RFC 9700 §2.1.1'],
    notApplicable: ({ profile, system }) => {
      if (profile.authorize.pkce !== 'S256' || !profile.discovery)
        return text(
          '这个平台没有 PKCE，或不在发现文档里公布它，没有什么可以降级。',
          'This platform has no PKCE, or does not announce it in a discovery document, so that nothing can be downgraded.',
        );
      return system ? undefined : notStarted;
    },
    async play(play) {
      await play.callback(play.browser());
      const [usual] = play.seat.authorizations();
      if (usual && usual['code_challenge'] === undefined) return withoutPkce;
      play.seat.rewrite('discovery', (answer) => ({
        ...answer,
        body: answer.body.replace(/("code_challenge_methods_supported":)\[[^\]]*\]/, '$1["plain"]'),
      }));
      return readAnew(play, ['discovery'], async () => {
        const seen = play.seat.authorizations().length;
        await play.logIn(play.browser());
        const weak = play.seat
          .authorizations()
          .slice(seen)
          .find(({ code_challenge_method: method }) => method !== 'S256');
        return (
          weak && {
            message: text(
              `授权请求的 code_challenge_method 是“${weak['code_challenge_method'] ?? '（没有）'}”，应当仍是 S256。`,
              `The code_challenge_method of the request is “${weak['code_challenge_method'] ?? 'none'}”; S256 was expected as ever.`,
            ),
          }
        );
      });
    },
    cause: text(
      'PKCE 的方法取自发现文档，平台说什么就用什么。',
      'The method is taken from the discovery document, whatever that says.',
    ),
    hint: text(
      '方法固定为 S256；plain 下授权请求里就是 verifier 本身。',
      'Fix the method to S256; with plain the request carries the verifier itself.',
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
        () => cleanLogin(play),
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
