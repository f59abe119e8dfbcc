// Traits of a platform beyond renamed parameters and a plain envelope, which a template has to know how to speak.
import { type Text, text } from '../text.ts';
import type { Envelope, Profile } from './profile.ts';

export type Trait =
  | 'flag-only-on-failure'
  | 'further-flags'
  | 'constants-beside'
  | 'questions-with-more'
  | 'api-elsewhere'
  | 'logout-without-return'
  | 'secret-unsent';

export const traitTitles: Readonly<Record<Trait, Text>> = {
  'flag-only-on-failure': text('只在失败时出现的错误码', 'a code that is there on failure only'),
  'further-flags': text('不止一个成败标志', 'more than one flag of success'),
  'constants-beside': text('令牌或退出请求的固定参数', 'constant parameters at token or logout'),
  'questions-with-more': text('读取用户时令牌之外的参数', 'parameters beside the token at user info'),
  'api-elsewhere': text('接口另有地址', 'interfaces at an address of their own'),
  'logout-without-return': text('退出后不返回', 'a logout that does not come back'),
  'secret-unsent': text('不发送密钥', 'a secret that is not sent'),
};

const envelopesOf = ({ token, userinfo }: Profile): readonly Envelope[] =>
  [token?.envelope, userinfo.envelope, userinfo.detail?.envelope].filter((one) => one !== undefined);

const has: Readonly<Record<Trait, (profile: Profile) => boolean>> = {
  'flag-only-on-failure': (profile) => envelopesOf(profile).some(({ successValue }) => successValue === null),
  'further-flags': (profile) =>
    envelopesOf(profile).some(({ alsoSuccessful }) => alsoSuccessful !== undefined),
  'constants-beside': ({ token, logout }) => token?.fixed !== undefined || logout?.fixed !== undefined,
  'questions-with-more': ({ userinfo }) =>
    userinfo.clientId !== undefined || userinfo.redirectUri !== undefined || userinfo.fixed !== undefined,
  'api-elsewhere': ({ separateApi }) => separateApi === true,
  'logout-without-return': ({ logout }) => logout?.parameters['post_logout_redirect_uri'] === null,
  'secret-unsent': ({ token }) => token?.clientAuthentication === 'none',
};

export const allTraits = Object.keys(has) as readonly Trait[];

export const traitsOf = (profile: Profile): readonly Trait[] =>
  allTraits.filter((trait) => has[trait](profile));
