// Values that a system has to make anew for each login, as the platform sees them in several authorization requests.
import type { Parameters } from '../dialect/message.ts';
import type { Profile } from '../profile/profile.ts';
import { type Text, text } from '../text.ts';
import type { Judgement, Violation } from './module.ts';
import type { Play } from './play.ts';

export const logins = 3;

export async function authorizations(play: Play): Promise<readonly Parameters[]> {
  for (let login = 0; login < logins; login++) await play.callback(play.browser());
  return play.seat.authorizations();
}

interface Wanted {
  readonly name: string;
  readonly title: Text;
  /** Characters. */
  readonly shortest: number;
}

export const nonce: Wanted = { name: 'nonce', title: text('nonce', 'nonce'), shortest: 16 };
export const challenge: Wanted = {
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
export function stale(
  requests: readonly Parameters[],
  { name, title, shortest }: Wanted,
): Violation | undefined {
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

export async function judgeState(play: Play): Promise<Judgement> {
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
