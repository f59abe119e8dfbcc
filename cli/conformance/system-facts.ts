// What a config says of the system under test, with the template's own answers for a system that this tool has made.
import { afterLogout } from '../../core/config/after-logout.ts';
import { clientOf, type ValidConfig } from '../../core/config/config.ts';
import { generatedSystemTest } from '../../core/config/generated-system.ts';
import type { SystemFacts } from '../../core/conformance/system-facts.ts';

const defaultParallel = 50;
const mostParallel = 1000;

/** `url` in place of the config's public base URL. */
export function systemFacts({ config }: ValidConfig, clientSecret: string, url?: string): SystemFacts {
  const { local } = config.environments;
  const told = config.systemTest ?? {};
  const { logout = config.systemTest ? undefined : generatedSystemTest.logout } = told;
  const returnParameter =
    told.returnParameter ?? (config.systemTest ? undefined : generatedSystemTest.returnParameter);
  return {
    name: config.system.name,
    url: (url ?? local.publicBaseUrl).replace(/\/+$/, ''),
    redirectUri: local.redirectUri,
    postLogoutRedirectUri: afterLogout(config, local),
    logoutAtPlatform: config.logout.atPlatform,
    loginPath: told.loginPath ?? generatedSystemTest.loginPath,
    whoPath: told.whoPath ?? generatedSystemTest.whoPath,
    ...(logout && { logout: { path: logout.path, method: logout.method ?? 'POST' } }),
    ...(returnParameter !== undefined && { returnParameter }),
    ...(told.shows !== undefined && { shows: told.shows }),
    ...(told.personas && { personas: told.personas }),
    ...(told.stranger !== undefined && { stranger: told.stranger }),
    parallelLogins: Math.min(told.parallelLogins ?? defaultParallel, mostParallel),
    takesAnybody: told.personas === undefined,
    clientId: clientOf(config, 'local').id,
    clientSecret,
  };
}
