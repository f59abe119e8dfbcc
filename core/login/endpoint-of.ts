// Which endpoint a request went to: its path may have parameters of its own, and a message adds more.
import type { Endpoints } from '../dialect/dialect.ts';
import type { DirectEndpoint } from './artefacts.ts';

const known = ['discovery', 'token', 'detail', 'userinfo'] as const;

/** How many parameters `endpoint` is told by; undefined where `asked` is another place. */
function sharedWith(endpoint: string | undefined, asked: URL): number | undefined {
  if (endpoint === undefined || !URL.canParse(endpoint)) return undefined;
  const { origin, pathname, searchParams } = new URL(endpoint);
  const own = [...searchParams];
  const fits =
    origin === asked.origin &&
    pathname === asked.pathname &&
    own.every(([name, value]) => asked.searchParams.getAll(name).includes(value));
  return fits ? own.length : undefined;
}

/** Of several that fit, the one that is told by most parameters; keys where none does. */
export function endpointOf(endpoints: Endpoints, url: string): DirectEndpoint {
  const asked = new URL(url);
  const fitting = known.flatMap((name) => {
    const shared = sharedWith(endpoints[name], asked);
    return shared === undefined ? [] : [{ name, shared }];
  });
  return fitting.toSorted((one, other) => other.shared - one.shared)[0]?.name ?? 'jwks';
}
