// What a config says of the system under test, with the template's own answers for a system that this tool has made.
import { afterLogout } from '../config/after-logout.ts';
import { behindGateway } from '../config/behind-gateway.ts';
import { clientOf, type ValidConfig } from '../config/config.ts';
import { generatedSystemTest } from '../config/generated-system.ts';
import type { SystemFacts } from './system-facts.ts';

type SystemTest = NonNullable<ValidConfig['config']['systemTest']>;

const defaultParallel = 50;
const mostParallel = 1000;

/** What stands there as the run needs it. */
const asTold = ({ shows, personas, stranger, disabled, openid }: SystemTest) => ({
  ...(shows !== undefined && { shows }),
  ...(personas && { personas }),
  ...(stranger !== undefined && { stranger }),
  ...(disabled !== undefined && { disabled }),
  ...(openid && { openid }),
});

/** `url` in place of the config's public base URL. */
export function systemFactsOf({ config }: ValidConfig, clientSecret: string, url?: string): SystemFacts {
  const { local } = config.environments;
  const gateway = behindGateway(config);
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
    ...asTold(told),
    parallelLogins: Math.min(told.parallelLogins ?? defaultParallel, mostParallel),
    takesAnybody: told.personas === undefined,
    clientId: clientOf(config, 'local').id,
    clientSecret,
    ...(gateway && { gateway }),
  };
}
