// Whether the platform and the system are of different sites for a browser, so that the callback is a cross-site request.
import type { EnvironmentName } from '../../config/config.ts';
import { isLoopbackHost } from '../../loopback.ts';
import type { Project } from '../../project/project.ts';
import { publicAddresses } from '../../project/views/public-addresses.ts';

/** Second labels under .cn that belong to nobody, those of provinces among them. */
const shared =
  /\.(?:gov|com|org|net|edu|ac|mil|bj|sh|tj|cq|he|sx|nm|ln|jl|hl|js|zj|ah|fj|jx|sd|ha|hb|hn|gd|gx|hi|sc|gz|yn|xz|sn|gs|qh|nx|xj)\.cn$/;

/** The part of a host that one owner has: `yn.gov.cn` of `sso.yn.gov.cn`; the whole of an IP address. */
function siteOf(host: string): string {
  if (/^[\d.]+$|^\[/.test(host)) return host;
  return host
    .split('.')
    .slice(shared.test(host) ? -3 : -2)
    .join('.');
}

const hostOf = (address: string | undefined): string | undefined =>
  address !== undefined && URL.canParse(address) ? new URL(address).hostname : undefined;

/** Undefined where nothing is known of a login at a platform. */
export function isCrossSite(project: Project, environment: EnvironmentName | undefined): boolean | undefined {
  if (!project.config) return publicAddresses(project).length > 0 ? true : undefined;
  const { environments } = project.config.value;
  const judged: readonly EnvironmentName[] = environment ? [environment] : ['test', 'production'];
  return judged.some((name) => {
    const platform = hostOf(environments[name]?.platformBaseUrl);
    const system = hostOf(environments[name]?.publicBaseUrl);
    if (platform === undefined || system === undefined || isLoopbackHost(system)) return false;
    return siteOf(platform) !== siteOf(system);
  });
}
