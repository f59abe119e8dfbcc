// Why a fault cannot happen at a platform: what the platform does not have, and what stands in its place.
import type { Fault } from '../platform/fault.ts';
import type { Profile } from '../profile/profile.ts';
import { type Text, text } from '../text.ts';
import { noIdToken } from './not-used.ts';

interface Row {
  /** Faults it is about, by id or seam. */
  readonly of: RegExp;
  readonly lacks: (profile: Profile) => boolean;
  readonly reason: (title: Text) => Text;
}

const rows: readonly Row[] = [
  {
    of: /^discovery |^(?:issuer-mismatch|discovery-)/,
    lacks: ({ discovery }) => discovery === undefined,
    reason: ({ zh, en }) =>
      text(
        `${zh}没有发现文档：端点是固定的，写在系统的配置里，没有什么可以读错。`,
        `${en} has no discovery document: its endpoints are fixed and stand in the configuration of the system, so that none can be read wrongly.`,
      ),
  },
  {
    of: /^(?:signature|clock)$/,
    lacks: ({ signing }) => signing === undefined,
    reason: ({ zh, en }) =>
      text(
        `${zh}不要求请求签名，没有什么签名可以拒绝。`,
        `${en} wants no signed requests, so there is no signature to refuse.`,
      ),
  },
  {
    of: /^(?:authorization-error-(?:login|interaction|consent|account)|issuer-parameter)/,
    lacks: ({ flow }) => flow !== 'oidc-code',
    reason: ({ zh, en }) =>
      text(
        `这个回调参数只有 OpenID Connect 平台会带回，${zh}不是；其他错误由 callback-error 逐一检验。`,
        `Only OpenID Connect platforms return this at the callback, and ${en} is none; callback-error goes through the other errors.`,
      ),
  },
  {
    of: /^(?:token|client|code|access-token|connection-reset|answer-slow|html-answer|grant-type|scope)/,
    lacks: ({ token }) => token === undefined,
    reason: ({ zh, en }) =>
      text(
        `${zh}没有换令牌的一步：回调带回的票据直接用来取用户信息，由 userinfo- 开头的模块检验。`,
        `${en} exchanges nothing for a token: the ticket of the callback is asked about directly, which the modules userinfo-… look at.`,
      ),
  },
  {
    of: /-(?:flag|data)-|^envelope-|without-words|^egress-|token-type-left-out/,
    lacks: ({ token, userinfo }) => !(token?.envelope || userinfo.envelope),
    reason: ({ zh, en }) =>
      text(
        `${zh}的应答没有信封（status、data 一类的外层）：成败由 HTTP 状态码和 error 成员表示，由 token-answer-、userinfo-answer- 开头的模块检验。`,
        `Answers of ${en} have no envelope (an outer layer with status and data): HTTP status and the member \`error\` say how it went, which the modules token-answer-… and userinfo-answer-… look at.`,
      ),
  },
  {
    of: /-(?:flag|data)-|^envelope-|without-words/,
    lacks: () => true,
    reason: ({ zh, en }) =>
      text(
        `${zh}这个端点的信封没有这一项可改。`,
        `The envelope of this endpoint at ${en} has no such member to spoil.`,
      ),
  },
  {
    of: /^logout/,
    lacks: ({ logout }) => logout === undefined || logout.parameters['post_logout_redirect_uri'] === null,
    reason: ({ zh, en }) =>
      text(
        `${zh}没有退出地址，或退出后不把浏览器送回系统；本系统自己的退出由 logout-ends-session 检验。`,
        `${en} has no logout address, or does not send the browser back afterwards; logout-ends-session looks at the logout of the system itself.`,
      ),
  },
  {
    of: /^logout-state/,
    lacks: () => true,
    reason: ({ zh, en }) =>
      text(
        `${zh}退出后不带回 state，没有什么可以丢失或改变。`,
        `${en} returns no state after logout, so that none can be lost or changed.`,
      ),
  },
  {
    of: /^state-|^callback/,
    lacks: ({ authorize }) => authorize.state.echoed === 'no' || authorize.parameters['state'] === null,
    reason: ({ zh, en }) =>
      text(
        `${zh}不接受或不带回 state，没有什么可以丢失或改变；伪造的登录由 login-csrf 检验。`,
        `${en} takes or returns no state, so that none can be lost or changed; login-csrf looks at forged logins.`,
      ),
  },
  {
    of: /^token-type|^id-token-missing|^client-disabled|^token-failure-under-success|^subject-mismatch/,
    lacks: () => true,
    reason: ({ zh, en }) =>
      text(
        `${zh}的令牌应答里没有这一项，或者这样的失败另有写法，由 token- 开头的其他模块检验。`,
        `The token answer of ${en} has no such member, or writes such a failure in another way, which other modules token-… look at.`,
      ),
  },
];

const ofIdToken =
  /^(?:keys|signing|id-token|signed-id-token|refreshed-id-token|logout-.*token|logout-signing) |^(?:\S+ )?(?:keys-|id-token-|nonce-)/;

/** `fault` does not apply to `profile`. */
export function noMessage({ id, hook }: Fault, profile: Profile): Text {
  const idToken = ofIdToken.test(`${hook.seam} ${id}`) ? noIdToken({ profile }) : undefined;
  const row = rows.find(({ of, lacks }) => (of.test(id) || of.test(hook.seam)) && lacks(profile));
  const { zh, en } = profile.title;
  return (
    idToken ??
    row?.reason(profile.title) ??
    text(
      `${zh}没有这条消息，或者没有可以这样出错的一项。`,
      `${en} has no such message, or none that could go wrong like this.`,
    )
  );
}
