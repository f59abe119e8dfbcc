// What the platform sees of the system's requests over several logins: nothing secret may repeat, nothing fixed may change.
import type { Parameters } from '../../dialect/message.ts';
import type { Profile } from '../../profile/profile.ts';
import { type Text, text } from '../../text.ts';
import { type Judgement, type Module, module, type Violation } from '../module.ts';
import type { Play } from '../play.ts';

const logins = 3;

async function authorizations(play: Play): Promise<readonly Parameters[]> {
  for (let login = 0; login < logins; login++) await play.callback(play.browser());
  return play.seat.authorizations();
}

interface Wanted {
  readonly name: string;
  readonly title: Text;
  /** Characters. */
  readonly shortest: number;
}

const nonce: Wanted = { name: 'nonce', title: text('nonce', 'nonce'), shortest: 16 };
const challenge: Wanted = {
  name: 'code_challenge',
  title: text('PKCE 质询', 'PKCE challenge'),
  shortest: 43,
};

const absent: Pick<Violation, 'cause' | 'hint'> = {
  cause: text(
    '系统或它的协议库没有启用这一项。',
    'The system, or the protocol library it uses, has not switched it on.',
  ),
  hint: text(
    '在协议库里启用；库不支持时换一个支持的。',
    'Switch it on in the library; where that has none, take one that has.',
  ),
};

/** Undefined when the parameter is there at every login, long enough, and never the same twice. */
function stale(requests: readonly Parameters[], { name, title, shortest }: Wanted): Violation | undefined {
  const values = requests.map((parameters) => parameters[name]);
  if (values.length === 0 || values.some((value) => value === undefined || value === ''))
    return {
      message: text(
        `授权请求没有${title.zh}（${name}）。`,
        `The authorization request has no ${title.en} (${name}).`,
      ),
      ...absent,
    };
  if (new Set(values).size < values.length)
    return {
      message: text(
        `${logins} 次登录里，${title.zh}（${name}）重复出现；每次都应当不同。`,
        `In ${logins} logins the ${title.en} (${name}) came twice; it has to be another one each time.`,
      ),
    };
  const short = values.find((value = '') => value.length < shortest);
  return short === undefined
    ? undefined
    : {
        message: text(
          `${title.zh}（${name}）只有 ${short.length} 个字符，猜得出来；至少 ${shortest} 个。`,
          `The ${title.en} (${name}) has ${short.length} characters, which can be guessed; at least ${shortest} are needed.`,
        ),
      };
}

/** Of these one may stand in for the state (RFC 9700 §4.7.1), where the platform honours it. */
const substitutes = ({ authorize, flow }: Profile): readonly Wanted[] => [
  ...(authorize.pkce === 'S256' ? [challenge] : []),
  ...(flow === 'oidc-code' ? [nonce] : []),
];

const limited = ({ profile }: Play): number => Math.min(16, profile.authorize.state.maxLength ?? 16);

async function judgeState(play: Play): Promise<Judgement> {
  const requests = await authorizations(play);
  const violation = stale(requests, {
    name: 'state',
    title: text('state', 'state'),
    shortest: limited(play),
  });
  const instead = substitutes(play.profile).find((one) => stale(requests, one) === undefined);
  if (!violation || !instead) return violation;
  return {
    moot: text(
      `state 不是每次一个随机值；系统靠 ${instead.name} 防止伪造的回调，RFC 9700 §4.7.1 允许这样做，效果见 login-csrf、callback-state-reused。`,
      `The state is no random value of each login; the system relies on the ${instead.name} against forged callbacks, as RFC 9700 §4.7.1 allows: see login-csrf and callback-state-reused.`,
    ),
  };
}

const base = {
  kind: 'negative',
  plays: text(
    `${logins} 次登录，平台比较收到的授权请求`,
    `${logins} logins, the platform compares the requests`,
  ),
  expects: text('每次都是新的随机值', 'A new random value each time'),
  plans: ['basic', 'full'],
  cause: text(
    '值是写死的、按会话生成的，或用了时间、序号。',
    'The value is fixed, made once a session, or of a clock or a counter.',
  ),
  hint: text(
    '每次登录用密码学安全的随机数新生成。',
    'Make it anew for each login from a cryptographic random source.',
  ),
} as const;

export const requestModules: readonly Module[] = [
  module({
    ...base,
    id: 'state-fresh',
    title: text('state 每次不同', 'The state is new at every login'),
    references: ['RFC 6749 §10.10', 'RFC 9700 §4.7.1'],
    notApplicable: ({ profile }) =>
      profile.authorize.state.echoed === 'no'
        ? text('这个平台不带回 state。', 'This platform does not return the state.')
        : undefined,
    play: judgeState,
  }),
  module({
    ...base,
    id: 'nonce-fresh',
    title: text('nonce 每次不同', 'The nonce is new at every login'),
    references: ['OIDC Core §15.5.2'],
    notApplicable: ({ profile }) =>
      profile.flow === 'oidc-code'
        ? undefined
        : text('这个平台不签发 id_token。', 'This platform issues no id_token.'),
    play: async (play) => stale(await authorizations(play), nonce),
  }),
  module({
    ...base,
    id: 'pkce-fresh',
    title: text('PKCE 每次不同', 'PKCE is new at every login'),
    references: ['RFC 7636 §4.1'],
    notApplicable: ({ profile }) =>
      profile.authorize.pkce === 'S256'
        ? undefined
        : text('这个平台不支持 PKCE。', 'This platform has no PKCE.'),
    play: async (play) => stale(await authorizations(play), challenge),
  }),
  module({
    ...base,
    id: 'redirect-uri-constant',
    title: text('回调地址不随请求改变', 'The redirect URI does not follow the request'),
    plays: text(
      '开始登录的请求带着伪造的 X-Forwarded-Host、X-Forwarded-Proto、Forwarded',
      'The request that begins the login has forged X-Forwarded-Host, X-Forwarded-Proto and Forwarded headers',
    ),
    expects: text(
      '授权请求里的 redirect_uri 与登记的逐字相同',
      'The redirect_uri of the request equals the registered one',
    ),
    references: ['RFC 9700 §2.1', 'RFC 6749 §10.6'],
    async play(play) {
      const forged = 'attacker.example.invalid';
      const headers = {
        'x-forwarded-host': forged,
        'x-forwarded-proto': 'https',
        forwarded: `host=${forged};proto=https`,
      };
      await play
        .browser()
        .open(play.at(play.facts.loginPath), { headers })
        .catch(() => undefined);
      const wrong = play.seat
        .authorizations()
        .find(({ redirect_uri: uri }) => uri !== play.facts.redirectUri);
      return (
        wrong && {
          message: text(
            '授权请求里的 redirect_uri 跟着请求头变了；应当一直是登记的那个。',
            'The redirect_uri followed the headers of the request; it has to be the registered one always.',
          ),
          proof: wrong['redirect_uri'] ?? '',
        }
      );
    },
    cause: text(
      'redirect_uri 由请求的主机名拼成。',
      'The redirect_uri is built from the host of the request.',
    ),
    hint: text('从配置读取完整的 redirect_uri。', 'Read the whole redirect_uri from the configuration.'),
  }),
  module({
    ...base,
    id: 'token-request-once',
    title: text('授权码只送一次', 'A code is sent once'),
    plays: text('换令牌时平台返回服务器错误', 'The platform fails with a server error at the token endpoint'),
    expects: text('不重发授权码', 'The code is not sent again'),
    plans: ['full'],
    references: ['RFC 6749 §4.1.2'],
    async play(play) {
      play.seat.rewrite('token', () => ({
        status: 503,
        headers: { 'content-type': 'text/plain', 'retry-after': '1' },
        body: 'busy',
      }));
      await play.logIn(play.browser());
      const codes = play.seat.tokenRequests().map(({ code }) => code);
      if (codes.length <= 1) return undefined;
      return {
        message: text(
          `同一个授权码被送了 ${codes.length} 次；平台会当作重放，吊销已发的令牌。`,
          `The same code was sent ${codes.length} times; platforms take that for a replay and revoke what they issued.`,
        ),
      };
    },
    cause: text('HTTP 客户端对失败的请求自动重试。', 'The HTTP client repeats failed requests by itself.'),
    hint: text('对令牌请求关闭重试。', 'Switch retries off for the token request.'),
  }),
];
