// Whether a proxy that ends TLS stands in front of the application, and where that is written.
import type { Place } from '../../errors.ts';
import type { Project } from '../../project/project.ts';
import { type Text, text } from '../../text.ts';
import { configPlace } from './config-place.ts';
import { loginLocations } from './login-locations.ts';
import { isForeignName, passTarget } from './pass-target.ts';

export interface Evidence {
  readonly at: Place;
  readonly message: Text;
}

function byNginx(project: Project): Evidence | undefined {
  for (const { server, location } of loginLocations(project)) {
    if (!server.listens.some(({ tls }) => tls)) continue;
    for (const { target, place } of location.passes) {
      const to = passTarget(target);
      if (to?.scheme === 'http' && !isForeignName(to.host))
        return {
          at: place,
          message: text(
            'nginx 在这里终止 TLS，以 http 转发',
            'nginx ends TLS here and hands requests on over http',
          ),
        };
    }
  }
  return undefined;
}

function byConfig({ config }: Project): Evidence | undefined {
  const { proxy, environments } = config?.value ?? {};
  const https = [environments?.production, environments?.test].some((one) =>
    one?.publicBaseUrl.startsWith('https:'),
  );
  if (!config || !proxy?.behind || !https) return undefined;
  return {
    at: configPlace(config, ['proxy', 'behind']),
    message: text('声明了前面有反向代理', 'A reverse proxy is declared here'),
  };
}

export const tlsProxy = (project: Project): Evidence | undefined => byNginx(project) ?? byConfig(project);
