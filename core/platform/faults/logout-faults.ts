// Logouts that fail or come back otherwise than asked; the login before them has succeeded (OIDC RP-Initiated Logout §2, §3).
import { joinUrl } from '../../dialect/parameters.ts';
import type { Profile } from '../../profile/profile.ts';
import { text } from '../../text.ts';
import { type Fault, openidOnly, withReturn } from '../fault.ts';
import type { Hook } from '../seams.ts';
import { answerOf } from './raw-answer.ts';

const detected = { caughtBy: 'logout-returns', system: 'accept' } as const;
const withState = (profile: Profile): boolean => openidOnly(profile) && withReturn(profile);

/** Where the browser comes back to, its state changed or, without one, left out. */
const returningWith = (state?: string): Hook => ({
  seam: 'logout',
  change(decision) {
    if (decision.kind === 'page' || decision.returnTo === undefined) return decision;
    const url = new URL(decision.returnTo);
    url.searchParams.delete('state');
    if (state !== undefined) url.searchParams.set('state', state);
    return { ...decision, returnTo: url.href };
  },
});

export const logoutFaults: readonly Fault[] = [
  {
    ...detected,
    id: 'logout-failed',
    title: text('平台退出时出错', 'Logout fails at the platform'),
    description: text(
      '退出端点返回 500；系统须已先结束自己的会话，用户不可仍是登录状态。',
      'The logout endpoint answers 500; the system has to have ended its own session before, so that nobody stays logged in.',
    ),
    appliesTo: withReturn,
    hook: answerOf('logout', () => ({
      status: 500,
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: '<!doctype html><title>500</title><h1>系统错误</h1>',
    })),
  },
  {
    ...detected,
    id: 'logout-loop',
    title: text('退出地址反复跳转', 'Logout redirects without end'),
    description: text(
      '退出端点不断跳回自己；平台的会话 Cookie 清不掉，或网关改写了地址。',
      'The logout endpoint redirects to itself again and again; the platform’s cookie cannot be removed, or a gateway rewrites addresses.',
    ),
    appliesTo: withReturn,
    hook: answerOf('logout', (_, { profile, baseUrl }) => ({
      status: 302,
      headers: { location: joinUrl(baseUrl, profile.logout?.path ?? '') },
      body: '',
    })),
  },
  {
    ...detected,
    id: 'logout-state-missing',
    title: text('退出返回时没有 state', 'Logout returns without the state'),
    description: text(
      '退出请求带了 state，返回时没有；不能确认返回的是这一次退出。',
      'The logout request carried a state and the way back has none; nothing tells that it belongs to this logout.',
    ),
    module: 'client-test-rp-init-logout-no-state',
    appliesTo: withState,
    hook: returningWith(),
  },
  {
    ...detected,
    id: 'logout-state-changed',
    title: text('退出返回时 state 不同', 'Logout returns with another state'),
    description: text(
      '返回的 state 与发出的不一致；这次返回可能是别人引来的。',
      'The state of the way back differs from the one sent; somebody else may have led the browser here.',
    ),
    module: 'client-test-rp-init-logout-other-state',
    appliesTo: withState,
    hook: returningWith('another-state'),
  },
];
