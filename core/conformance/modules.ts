// All modules, in the order they are reported: clean logins first, then whatever can go wrong.
import { UserError } from '../errors.ts';
import { nearest } from '../platform/nearest.ts';
import { text } from '../text.ts';
import type { Module, PlanId } from './module.ts';
import { accountModules } from './modules/account-modules.ts';
import { callbackModules } from './modules/callback-modules.ts';
import { channelModules } from './modules/channel-modules.ts';
import { codeModules } from './modules/code-modules.ts';
import { discoveryModules } from './modules/discovery-modules.ts';
import { errorModules } from './modules/error-modules.ts';
import { faultModulesBeside } from './modules/fault-modules.ts';
import { gatewayAccessModules } from './modules/gateway-access-modules.ts';
import { gatewayFaultModulesBeside } from './modules/gateway-fault-modules.ts';
import { gatewayForgeryModules } from './modules/gateway-forgery-modules.ts';
import { keyModules } from './modules/key-modules.ts';
import { loginModules } from './modules/login-modules.ts';
import { logoutModules } from './modules/logout-modules.ts';
import { openidModules } from './modules/openid-modules.ts';
import { pageModules } from './modules/page-modules.ts';
import { platformLogoutModules } from './modules/platform-logout-modules.ts';
import { proxyModules } from './modules/proxy-modules.ts';
import { realBrowserModules } from './modules/real-browser-modules.ts';
import { refreshModules } from './modules/refresh-modules.ts';
import { requestModules } from './modules/request-modules.ts';
import { secrecyModules } from './modules/secrecy-modules.ts';
import { sessionModules } from './modules/session-modules.ts';
import { unplayedModules } from './modules/suite-modules.ts';

const before: readonly Module[] = [
  ...loginModules,
  ...discoveryModules,
  ...keyModules,
  ...openidModules,
  ...callbackModules,
  ...codeModules,
  ...errorModules,
  ...requestModules,
];
const throughGateway: readonly Module[] = [...gatewayAccessModules, ...gatewayForgeryModules];
const after: readonly Module[] = [
  ...sessionModules,
  ...accountModules,
  ...pageModules,
  ...proxyModules,
  ...throughGateway,
  ...gatewayFaultModulesBeside(throughGateway),
  ...logoutModules,
  ...platformLogoutModules,
  ...channelModules,
  ...refreshModules,
  ...secrecyModules,
  ...realBrowserModules,
];
const played: readonly Module[] = [...before, ...faultModulesBeside([...before, ...after]), ...after];

/** The suite's unplayed ones stand at the end, for the report to say why. */
export const modules: readonly Module[] = [...played, ...unplayedModules];

export const planIds: readonly PlanId[] = ['basic', 'full', 'logout', 'gateway'];

export const modulesOfPlan = (plan: PlanId): readonly Module[] =>
  modules.filter((module) => module.plans.includes(plan));

/** The modules of `ids`, in the usual order. Throws a UserError that names the nearest one for an id nobody knows. */
export function modulesOfIds(ids: readonly string[]): readonly Module[] {
  const known = modules.map(({ id }) => id);
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown === undefined) return modules.filter(({ id }) => ids.includes(id));
  const near = nearest(unknown, known);
  throw new UserError({
    code: 'module-unknown',
    text: text(`没有模块“${unknown}”。`, `There is no module “${unknown}”.`),
    hint: near
      ? text(
          `是否想用 ${near}？全部模块见 docs/conformance。`,
          `Did you mean ${near}? docs/conformance lists all of them.`,
        )
      : text('全部模块见 docs/conformance。', 'docs/conformance lists all of them.'),
  });
}
