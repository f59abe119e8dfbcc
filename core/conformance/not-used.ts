// Why a module of OpenID Connect does not apply: the platform has nothing of it, or no line of the config says that the system does.
import { type Text, text } from '../text.ts';
import type { Setting } from './module.ts';
import type { OpenidFacts } from './openid-facts.ts';

export const noIdToken = ({ profile }: Pick<Setting, 'profile'>): Text | undefined =>
  profile.flow === 'oidc-code'
    ? undefined
    : text(
        `${profile.title.zh}不是 OpenID Connect，不签发 id_token；身份只来自用户信息，由 subject-、userinfo- 开头的模块检验。`,
        `${profile.title.en} is not OpenID Connect and issues no id_token; the identity comes from user info alone, which the modules subject-… and userinfo-… look at.`,
      );

const unused: Readonly<Record<keyof OpenidFacts, Text>> = {
  refreshPath: text(
    '系统只在登录时取一次用户信息，不使用刷新令牌；使用的，在 systemTest 的 openid 里写 "refreshPath" 后适用。',
    'The system reads user info at login only and uses no refresh token; where it does, "refreshPath" in `openid` of `systemTest` makes this apply.',
  ),
  backchannelLogoutPath: text(
    '系统没有登记后端通道退出地址，平台不会通知它，会话到自己的期限为止；登记了的，在 systemTest 的 openid 里写 "backchannelLogoutPath" 后适用。',
    'The system registered no back-channel logout address: no platform tells it anything, and sessions last until their own limits. Where it did, "backchannelLogoutPath" in `openid` of `systemTest` makes this apply.',
  ),
  frontchannelLogoutPath: text(
    '系统没有登记前端通道退出地址，平台的退出页不会加载它；登记了的，在 systemTest 的 openid 里写 "frontchannelLogoutPath" 后适用。',
    'The system registered no front-channel logout address, so the logout page of the platform does not load it. Where it did, "frontchannelLogoutPath" in `openid` of `systemTest` makes this apply.',
  ),
  idTokenSignedResponseAlg: text(
    '系统登记的 id_token 签名算法是 RS256，签名错误由 client-test-invalid-sig-rs256 检验；登记 ES256 的，在 systemTest 的 openid 里写 "idTokenSignedResponseAlg": "ES256" 后适用。',
    'The system is registered for id_tokens signed with RS256, whose wrong signatures client-test-invalid-sig-rs256 looks at. Where it is ES256, "idTokenSignedResponseAlg": "ES256" in `openid` of `systemTest` makes this apply.',
  ),
  userinfoSignedResponseAlg: text(
    '系统没有登记签名的用户信息，平台给出的是 JSON；登记了的，在 systemTest 的 openid 里写 "userinfoSignedResponseAlg" 后适用。',
    'The system did not register for signed user info and gets JSON. Where it did, "userinfoSignedResponseAlg" in `openid` of `systemTest` makes this apply.',
  ),
};

/** What only OpenID Connect platforms do, in words that follow “this platform”. */
const onlyThere: Readonly<Partial<Record<keyof OpenidFacts | 'responseMode' | 'userinfoToken', Text>>> = {
  refreshPath: text(
    '平台档案里没有刷新令牌，系统只在登录时取一次用户信息',
    'its profile has no refresh tokens, and user info is read at login only',
  ),
  backchannelLogoutPath: text(
    '平台不向系统发送退出令牌，系统的会话到自己的期限或自己的退出为止，由 session- 与 logout- 开头的模块检验',
    'it sends systems no logout tokens: sessions last until their own limits or logout, which the modules session-… and logout-… look at',
  ),
  frontchannelLogoutPath: text(
    '平台的退出页不加载各系统的地址，系统自己的退出由 logout- 开头的模块检验',
    'its logout page loads no addresses of systems; the modules logout-… look at the logout of the system itself',
  ),
  responseMode: text(
    '回调只能用查询串，错误由 callback-error 检验',
    'its callback comes by query only, and callback-error looks at errors',
  ),
  userinfoSignedResponseAlg: text(
    '用户信息是 JSON，没有签名，靠 TLS 保护',
    'its user info is JSON without a signature, which TLS protects',
  ),
  userinfoToken: text(
    '访问令牌的位置由平台档案规定，client-test 已按它登录',
    'its profile says where the access token stands, and client-test logs in that way',
  ),
};

const notOpenid = ({ zh, en }: Text, only: Text): Text =>
  text(`${zh}不是 OpenID Connect：${only.zh}。`, `${en} is not OpenID Connect: ${only.en}.`);

/** Why a module about `what` does not apply at a platform that is not OpenID Connect. */
export const onlyAtOpenid =
  (what: keyof typeof onlyThere) =>
  (setting: Setting): Text | undefined => {
    const only = onlyThere[what];
    const { title, flow } = setting.profile;
    return flow !== 'oidc-code' && only ? notOpenid(title, only) : noIdToken(setting);
  };

/** Why a module does not apply that is about `what`; `value` where only this one will do. */
export const notUsed =
  <K extends keyof OpenidFacts>(what: K, value?: OpenidFacts[K]) =>
  (setting: Setting): Text | undefined => {
    const told = setting.facts.openid?.[what];
    const holds = value === undefined ? told !== undefined : told === value;
    return onlyAtOpenid(what)(setting) ?? (holds ? undefined : unused[what]);
  };
